package org.plenary.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.base.Language;
import org.plenary.registry.NameForm;
import org.plenary.registry.State;

/// How a State is spoken of inside a sentence: with its article, and after “of”.
final class StateProse {

    private static final Pattern WITH_ARTICLE = Pattern.compile("(.+?) \\(([^()]*)\\)");
    private static final Map<String, String> GENITIVES = genitives();

    private final String name;
    private final Language language;

    StateProse(State state, Language language, LocalDate day) {
        this.language = language;
        this.name = prose(state, language, day);
    }

    private static String prose(State state, Language language, LocalDate day) {
        return state.names()
                .exactly(language, NameForm.FORMAL, day)
                .or(() -> state.names().exactly(language, NameForm.WITH_ARTICLE, day).map(StateProse::articleFirst))
                .orElseGet(() -> state.name(language, NameForm.SHORT, day));
    }

    /// `the Bahamas` of `Bahamas (the)`; `Iran (Islamic Republic of)` stays as it is.
    private static String articleFirst(String name) {
        Matcher parts = WITH_ARTICLE.matcher(name);
        if (!parts.matches() || parts.group(2).length() > 3) {
            return name;
        }
        String article = parts.group(2);
        return article + (article.endsWith("’") || article.endsWith("'") ? "" : " ") + parts.group(1);
    }

    /// `the Republic of Kenya`.
    String state() {
        return name;
    }

    /// `of the Republic of Kenya`, `du Kenya`, `لكينيا`; in Chinese the name alone.
    String ofState() {
        return switch (language) {
            case ENGLISH -> "of " + name;
            case FRENCH -> french();
            case SPANISH -> name.startsWith("el ") ? "del " + name.substring(3) : "de " + name;
            case RUSSIAN -> GENITIVES.getOrDefault(name, name);
            case ARABIC -> name.startsWith("ال") ? "لل" + name.substring(2) : "ل" + name;
            case CHINESE -> name;
        };
    }

    private String french() {
        if (name.startsWith("le ")) {
            return "du " + name.substring(3);
        }
        if (name.startsWith("les ")) {
            return "des " + name.substring(4);
        }
        return !name.isEmpty() && "AEIOUÉÈÊÎÔaeiouéh".indexOf(name.charAt(0)) >= 0 ? "d’" + name : "de " + name;
    }

    /// `the Government of the Republic of Kenya`.
    String government() {
        return switch (language) {
            case ENGLISH -> "the Government " + ofState();
            case FRENCH -> "le Gouvernement " + ofState();
            case SPANISH -> "el Gobierno " + ofState();
            case RUSSIAN -> "Правительство " + ofState();
            case ARABIC -> "حكومة " + name;
            case CHINESE -> name + "政府";
        };
    }

    /// `Permanent Mission of the Republic of Kenya`, as a line of an address.
    String mission() {
        return switch (language) {
            case ENGLISH -> "Permanent Mission " + ofState();
            case FRENCH -> "Mission permanente " + ofState();
            case SPANISH -> "Misión Permanente " + ofState();
            case RUSSIAN -> "Постоянное представительство " + ofState();
            case ARABIC -> "البعثة الدائمة " + ofState();
            case CHINESE -> name + "常驻代表团";
        };
    }

    /// The lines of a letter to the authority that deals with foreign affairs.
    String ministry() {
        return switch (language) {
            case ENGLISH -> "His/Her Excellency\nthe Minister for Foreign Affairs\n" + ofState();
            case FRENCH -> "Son Excellence\nle/la Ministre des affaires étrangères\n" + ofState();
            case SPANISH -> "Excelentísimo/a Señor/a\nMinistro/a de Relaciones Exteriores\n" + ofState();
            case RUSSIAN -> "Его/Ее Превосходительству\nминистру иностранных дел\n" + ofState();
            case ARABIC -> "صاحب المعالي وزير الخارجية\n" + name;
            case CHINESE -> name + "\n外交部长阁下";
        };
    }

    private static Map<String, String> genitives() {
        Map<String, String> genitives = new HashMap<>();
        List<String> lines = ShippedTemplates.lines("/letters/genitive_ru.txt");
        lines.forEach(line -> {
            int at = line.indexOf('=');
            if (at > 0) {
                genitives.put(line.substring(0, at), line.substring(at + 1));
            }
        });
        return Map.copyOf(genitives);
    }
}
