/// The Bureau and other elected bodies: who sits in them for which regional group, who stands for election, and what a
/// meeting of the Bureau has before it, decides and leaves to be done.
///
/// Read [org.plenary.bureau.Member], [org.plenary.bureau.Composition], then [org.plenary.bureau.ElectedBodies].
@NullMarked
package org.plenary.bureau;

import org.jspecify.annotations.NullMarked;
