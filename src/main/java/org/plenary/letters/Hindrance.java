package org.plenary.letters;

import org.plenary.base.FileFault;
import org.plenary.base.Language;
import org.plenary.office.TemplateFinding;

/// What keeps a mailing from being issued. Nothing is sent while there is one.
public sealed interface Hindrance {

    /// Something is wrong inside a template.
    record BadTemplate(Language language, TemplateFinding finding) implements Hindrance {}

    /// The Word file of a template cannot be read.
    record BadFile(Language language, FileFault fault) implements Hindrance {}

    /// A template names something that is not known of somebody.
    record NoValue(Tag tag, Recipient recipient) implements Hindrance {}

    /// A template asks for the name as the passport has it, and nobody has entered it in Latin letters.
    record NoLatinName(Recipient recipient) implements Hindrance {}

    /// A template names protected values, which are locked.
    record Locked() implements Hindrance {}

    /// Nobody is chosen.
    record NobodyChosen() implements Hindrance {}

    /// The pattern of the numbers has no place for the number.
    record NoNumber() implements Hindrance {}
}
