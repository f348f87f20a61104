package org.plenary.office;

import java.util.List;

/// One piece of the body of a letter. Texts may hold tags, `{{reference}}`.
public sealed interface LetterPart {

    /// What the letter is about, above the salutation.
    record Subject(String text) implements LetterPart {}

    /// One paragraph.
    record Text(String text) implements LetterPart {}

    /// A paragraph that is set apart, such as an enumeration or a reason that somebody has written.
    record Quoted(String text) implements LetterPart {}

    /// A framed list of what is being certified, such as a priority pass.
    record Box(List<Entry> entries) implements LetterPart {
        public Box {
            entries = List.copyOf(entries);
        }
    }

    /// One line of a box.
    record Entry(String label, String value) {}

    /// A table with a row for each member of the delegation.
    record Members() implements LetterPart {}
}
