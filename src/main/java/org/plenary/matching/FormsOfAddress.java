package org.plenary.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.base.Folding;
import org.plenary.base.WordList;
import org.plenary.people.Gender;

/// Which honorifics are a woman's and which a man's, read from `resources/matching/honorifics.txt`.
final class FormsOfAddress {

    private static final Map<String, Gender> FORMS = read();

    private FormsOfAddress() {}

    private static Map<String, Gender> read() {
        Map<String, Gender> forms = new HashMap<>();
        Map<String, List<String>> lists = WordList.read("/matching/honorifics.txt");
        lists.getOrDefault("WOMAN", List.of()).forEach(form -> forms.put(Folding.fold(form), Gender.FEMALE));
        lists.getOrDefault("MAN", List.of()).forEach(form -> forms.put(Folding.fold(form), Gender.MALE));
        return Map.copyOf(forms);
    }

    /// Unsaid where an honorific tells nothing, as `Dr.`, or both.
    static Gender gender(String honorific) {
        if (honorific.isBlank()) {
            return Gender.UNSAID;
        }
        Gender told = Gender.UNSAID;
        String[] words = Folding.fold(honorific).split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            Gender one = gender(words, i);
            if (one != Gender.UNSAID) {
                if (told != Gender.UNSAID && told != one) {
                    return Gender.UNSAID;
                }
                told = one;
            }
        }
        return told;
    }

    /// What a word tells, with the one behind it or by itself: a hyphen or a full stop makes two words of one form, as of
    /// `Г-жа`.
    private static Gender gender(String[] words, int at) {
        Gender alone = FORMS.getOrDefault(words[at], Gender.UNSAID);
        return at + 1 == words.length ? alone : FORMS.getOrDefault(words[at] + " " + words[at + 1], alone);
    }
}
