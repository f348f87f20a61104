package org.plenary.registry;

import org.plenary.base.Language;

/// One name in one language and form, with the days on which it is the right one.
public record DatedName(Language language, NameForm form, Period period, String text) {

    /// @throws IllegalArgumentException where the name is blank
    public DatedName {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("blank name");
        }
    }
}
