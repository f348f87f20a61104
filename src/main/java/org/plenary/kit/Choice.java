package org.plenary.kit;

/// One value a field or a filter can take.
///
/// @param key what is kept: `PARTY`; empty for no value
/// @param words what is shown: `Party`
public record Choice(String key, String words) {

    @Override
    public String toString() {
        return words;
    }
}
