package org.plenary.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.base.Folding;
import org.plenary.base.WordList;

/// Given names of many cultures and whether women or men bear them, read from `resources/matching/given.txt`: so that
/// `Takashi` and `Takeshi` are two people, and not a slip of the pen.
final class GivenNames {

    private static final int WOMEN = 1;
    private static final int MEN = 2;

    /// Who bears a folded name, a bit for each.
    private final Map<String, Integer> bearers;

    private GivenNames(Map<String, Integer> bearers) {
        this.bearers = bearers;
    }

    static GivenNames shipped() {
        Map<String, Integer> bearers = new HashMap<>();
        for (WordList.Line line : WordList.lines("/matching/given.txt")) {
            int who = switch (line.key()) {
                case "F" -> WOMEN;
                case "M" -> MEN;
                case "B" -> WOMEN | MEN;
                default -> throw new IllegalStateException("unknown key in the given names: " + line.key());
            };
            line.words().forEach(word -> bearers.merge(Folding.fold(word), who, (one, other) -> one | other));
        }
        return new GivenNames(bearers);
    }

    boolean include(String folded) {
        return bearers.containsKey(folded);
    }

    /// Whether only women bear the one and only men the other.
    boolean areOfOtherGender(String one, String other) {
        int both = bearers.getOrDefault(one, 0) | bearers.getOrDefault(other, 0) << 2;
        return both == (WOMEN | MEN << 2) || both == (MEN | WOMEN << 2);
    }

    /// Whether only women bear a name.
    boolean isWomans(String folded) {
        return bearers.getOrDefault(folded, 0) == WOMEN;
    }

    /// The folded words of the lines of one key in a list.
    static Set<String> folded(String resource, String key) {
        return WordList.lines(resource).stream()
                .filter(line -> line.key().equals(key))
                .flatMap(line -> line.words().stream())
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
    }
}
