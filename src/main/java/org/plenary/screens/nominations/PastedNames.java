package org.plenary.screens.nominations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.people.Capacity;
import org.plenary.people.PeopleWords;
import org.plenary.words.Phrasebook;

/// A composition that was copied from a letter: one person on each line, perhaps numbered; capacity and function behind
/// tabs, semicolons or dashes, in any of the six languages.
final class PastedNames {

    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:\\(?\\d{1,3}\\s*[.)．、]|[-•*–])\\s*");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:\\t|;|；|؛| [–—-] )\\s*");

    private PastedNames() {}

    /// Whether a text is more than one name.
    static boolean isSeveral(String text) {
        return text.strip().lines().filter(line -> !line.isBlank()).count() > 1;
    }

    /// The persons of a text.
    ///
    /// @param before how many the letter has before them
    static List<PersonLine> read(String text, int before) {
        List<PersonLine> lines = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(line(line, before + lines.size())));
        return lines;
    }

    private static PersonLine line(String text, int place) {
        String[] parts = BETWEEN.split(NUMBER.matcher(text).replaceFirst("").strip(), -1);
        PersonLine line = PersonLine.named(parts[0].strip(), place);
        List<String> rest = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            Optional<Capacity> capacity = capacity(parts[i]);
            if (capacity.isPresent()) {
                line = line.in(capacity.get());
            } else if (!parts[i].isBlank()) {
                rest.add(parts[i].strip());
            }
        }
        return line.as(String.join(", ", rest));
    }

    private static Optional<Capacity> capacity(String text) {
        String wanted = Folding.fold(text.strip());
        for (Language language : Language.values()) {
            PeopleWords words = new Phrasebook(language).of(PeopleWords.class);
            for (Capacity capacity : Capacity.values()) {
                if (Folding.fold(words.capacity(capacity)).equals(wanted)) {
                    return Optional.of(capacity);
                }
            }
        }
        return Optional.empty();
    }
}
