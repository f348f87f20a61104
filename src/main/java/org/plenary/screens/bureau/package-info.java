/// The screens of the Bureau and other elected bodies: who sits and who stands for election, and what the meetings of
/// the Bureau have before them, decide and leave to be done.
@NullMarked
package org.plenary.screens.bureau;

import org.jspecify.annotations.NullMarked;
