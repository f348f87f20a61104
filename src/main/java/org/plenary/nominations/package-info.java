/// The letters and notes verbales by which States and organizations say who comes: what they say, how they differ from the
/// one before, who has not written yet, and the people that they put on the list of a meeting.
///
/// A participant bears the reference and the date of a letter (`people.Letter`); here is the letter itself. Entering its
/// nominees writes those two fields, and a letter that only participants bear can be recorded from them.
@NullMarked
package org.plenary.nominations;

import org.jspecify.annotations.NullMarked;
