/// Rules of procedure as data, and the deadlines of a meeting that follow from them.
///
/// The shipped rules of a body are a table (`reference/rules_of_procedure.csv`); what an officer says otherwise lies
/// over it and can be taken back. Read [org.plenary.procedure.Provision], then [org.plenary.procedure.Procedures].
@NullMarked
package org.plenary.procedure;

import org.jspecify.annotations.NullMarked;
