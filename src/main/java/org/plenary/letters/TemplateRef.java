package org.plenary.letters;

/// Which template a letter is made from.
public sealed interface TemplateRef {

    /// The one that is shipped for the kind and language of the letter.
    record Shipped() implements TemplateRef {}

    /// One of the workspace's own.
    record Own(TemplateId id) implements TemplateRef {}
}
