package org.plenary.letters;

import java.util.HashMap;
import java.util.Map;
import org.plenary.base.Language;

/// The few sentences around a letter that no template holds: salutations, and what an e-mail says.
record LetterTexts(Map<String, String> texts) {

    static LetterTexts in(Language language) {
        Map<String, String> texts = new HashMap<>();
        for (String line : ShippedTemplates.lines("/letters/" + language.code() + ".txt")) {
            if (line.startsWith("==")) {
                break;
            }
            int at = line.indexOf(": ");
            if (at > 0) {
                texts.put(line.substring(0, at), line.substring(at + 2));
            }
        }
        return new LetterTexts(Map.copyOf(texts));
    }

    String of(String name) {
        return texts.getOrDefault(name, "");
    }
}
