/// The screen of credentials: every Party with what it has sent, what is to be said against it, who may vote, and the
/// report of the Bureau. Read [org.plenary.screens.credentials.CredentialsScreen] first.
@NullMarked
package org.plenary.screens.credentials;

import org.jspecify.annotations.NullMarked;
