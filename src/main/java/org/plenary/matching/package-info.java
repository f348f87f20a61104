/// Who is this? Names as people write them, and whether two entries mean the same person.
///
/// [org.plenary.matching.Names] proposes how a name divides; [org.plenary.matching.PersonMatcher] finds who may be meant,
/// with the evidence; [org.plenary.matching.Duplicates] keeps what an officer decided, and merges. Nothing is merged by
/// itself: a proposal is a question, and its evidence is what is shown beside it.
@NullMarked
package org.plenary.matching;

import org.jspecify.annotations.NullMarked;
