package org.plenary.meetings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.base.Folding;
import org.plenary.base.SixText;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.ShippedTable;

/// By what a meeting's papers tell under which treaty it is held: the symbols of its documents, and what it and its body
/// are called in any language (`resources/reference/treaty_signs.csv`).
final class TreatySigns {

    private static final List<Sign> SIGNS = ShippedTable.read("treaty_signs.csv").stream()
            .map(row -> new Sign(row.get("treaty"), row.get("letters"), parts(row.get("symbols")), parts(row.get("words"))))
            .toList();

    private record Sign(String treaty, String letters, List<String> symbols, List<String> words) {}

    private TreatySigns() {}

    private static List<String> parts(String cell) {
        return Arrays.asList(cell.split("\\|", -1));
    }

    /// The codes of all treaties.
    static List<String> all() {
        return ReferenceBook.shipped().treatyCodes();
    }

    /// The letters by which reference numbers and decisions name a treaty, `MC`; empty for none.
    static String letters(String treaty) {
        return SIGNS.stream()
                .filter(sign -> sign.treaty().equals(treaty))
                .findFirst()
                .map(Sign::letters)
                .orElse("");
    }

    /// The code of the treaty that a draft's symbol tells, or else its names.
    static Optional<String> of(MeetingDraft draft) {
        return ofSymbol(draft.symbolPrefix())
                .or(() -> Stream.of(draft.body(), draft.title(), draft.shortTitle())
                        .flatMap(text -> ofName(text).stream())
                        .findFirst());
    }

    static Optional<String> ofSymbol(String symbol) {
        String upper = symbol.strip().toUpperCase(Locale.ROOT);
        return SIGNS.stream()
                .filter(sign -> sign.symbols().stream().anyMatch(known -> begins(upper, known)))
                .findFirst()
                .map(Sign::treaty);
    }

    private static boolean begins(String symbol, String with) {
        return symbol.startsWith(with)
                && (symbol.length() == with.length() || !Character.isLetter(symbol.charAt(with.length())));
    }

    private static Optional<String> ofName(SixText name) {
        List<String> folded = name.versions().values().stream().map(Folding::fold).toList();
        return SIGNS.stream()
                .filter(sign -> sign.words().stream()
                        .map(Folding::fold)
                        .anyMatch(word -> folded.stream().anyMatch(version -> version.contains(word))))
                .findFirst()
                .map(Sign::treaty);
    }

    /// Where nothing tells: a meeting with symbols of its own that no treaty has is held under none; any other under the
    /// treaty whose Parties we ship, as the secretariat that this program was made for would have it.
    static String otherwise(String symbol) {
        return symbol.isBlank() ? all().getFirst() : "";
    }
}
