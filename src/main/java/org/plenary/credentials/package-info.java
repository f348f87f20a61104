/// Credentials of representatives: every instrument as it arrived, examined against the rules of procedure, and what
/// follows from it for each Party, for a vote, and for the report of the Bureau.
///
/// Read [org.plenary.credentials.Credential], then [org.plenary.credentials.Examination], which says what is wrong with
/// one, then [org.plenary.credentials.Ledger], which puts a meeting together.
@NullMarked
package org.plenary.credentials;

import org.jspecify.annotations.NullMarked;
