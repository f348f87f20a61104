/// What the secretariat writes: letters and notes verbales made from Word templates, in the language of each addressee,
/// under numbers without gaps, and the register that tells what became of each.
///
/// Read first: [org.plenary.letters.Letters] (the service), [org.plenary.letters.LetterKind], [org.plenary.letters.Tags].
@NullMarked
package org.plenary.letters;

import org.jspecify.annotations.NullMarked;
