package org.plenary.bureau;

import java.time.LocalDate;

/// What the form of a line offers, as text; dates ISO 8601.
public record EntryDraft(String text, String who, String document, String due, String done, String note) {

    public static final EntryDraft EMPTY = new EntryDraft("", "", "", "", "", "");

    /// The draft with which the form of this line opens.
    public static EntryDraft of(Entry entry) {
        return new EntryDraft(
                entry.text(),
                entry.who(),
                entry.document(),
                entry.due().map(LocalDate::toString).orElse(""),
                entry.done().map(LocalDate::toString).orElse(""),
                entry.note());
    }

    /// The same, done on that day.
    public EntryDraft doneOn(LocalDate day) {
        return new EntryDraft(text, who, document, due, day.toString(), note);
    }

    /// That it is one only: the text may be a name.
    @Override
    public String toString() {
        return "EntryDraft";
    }
}
