package org.plenary.kit;

/// One value a field or a filter can take.
///
/// @param key what is kept: `PARTY`; empty for no value
/// @param words what is shown: `Party`
/// @param also what else it is found by where one can search: other names, codes
public record Choice(String key, String words, String also) {

    /// Found by what is shown and nothing else.
    public Choice(String key, String words) {
        this(key, words, "");
    }

    @Override
    public String toString() {
        return words;
    }
}
