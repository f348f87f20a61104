/// What Plenary says, in six languages: sentences, dates, lists, sort order.
///
/// Every package that speaks has an interface `…Words` with one method per message; the texts stand in
/// `resources/words/<name>_<language>.properties` under the method's name, as ICU messages whose arguments have the
/// names of the method's parameters. Read [org.plenary.words.Phrasebook] first. A test walks all of them.
@NullMarked
package org.plenary.words;

import org.jspecify.annotations.NullMarked;
