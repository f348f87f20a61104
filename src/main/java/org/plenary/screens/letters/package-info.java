/// The screen of letters: the register, the mailings, the templates, and the page on which a mailing is made.
@NullMarked
package org.plenary.screens.letters;

import org.jspecify.annotations.NullMarked;
