package org.plenary.intake;

import java.util.List;
import java.util.Map;
import org.plenary.base.WordList;

/// The word lists of `resources/intake`.
final class Vocabulary {

    private Vocabulary() {}

    /// The words of each key as they are written.
    static Map<String, List<String>> read(String name) {
        return WordList.read("/intake/" + name);
    }

    /// The key of each word, by the word's folded form.
    static Map<String, String> folded(String name) {
        return WordList.folded("/intake/" + name);
    }
}
