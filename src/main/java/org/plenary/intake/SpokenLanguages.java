package org.plenary.intake;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.base.Folding;
import org.plenary.base.Language;

/// Reads languages as people write them (`français ; anglais`, `EN/FR`) as ISO 639-1 codes. CLDR has the names.
final class SpokenLanguages {

    private final Map<String, String> codes = new HashMap<>();

    SpokenLanguages() {
        for (String code : Locale.getISOLanguages()) {
            if (code.length() == 2) {
                codes.put(code, code);
                for (Language in : Language.values()) {
                    String name = ULocale.getDisplayLanguage(code, ULocale.forLocale(in.locale()));
                    codes.putIfAbsent(Folding.fold(name), code);
                }
            }
        }
        codes.put("mandarin", "zh");
        codes.put("castellano", "es");
        codes.put("farsi", "fa");
    }

    /// The codes, separated by blanks; the text as it is where one of its parts is no language.
    String read(String text) {
        List<String> found = new ArrayList<>();
        for (String part : text.split("[,;/،、&+\\n]|\\s(?:and|et|y|и)\\s", -1)) {
            List<String> ofPart = ofPart(Folding.fold(part));
            if (ofPart.isEmpty() && !part.isBlank()) {
                return text;
            }
            ofPart.stream().filter(code -> !found.contains(code)).forEach(found::add);
        }
        return String.join(" ", found);
    }

    private List<String> ofPart(String folded) {
        String whole = codes.get(folded);
        if (whole != null) {
            return List.of(whole);
        }
        List<String> each = new ArrayList<>();
        for (String word : folded.split(" ", -1)) {
            String code = codes.get(word);
            if (code == null) {
                return List.of();
            }
            each.add(code);
        }
        return each;
    }
}
