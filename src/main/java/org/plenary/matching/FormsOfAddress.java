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
        for (String word : Folding.fold(honorific).split(" ", -1)) {
            Gender one = FORMS.getOrDefault(word, Gender.UNSAID);
            if (one != Gender.UNSAID) {
                if (told != Gender.UNSAID && told != one) {
                    return Gender.UNSAID;
                }
                told = one;
            }
        }
        return told;
    }
}
