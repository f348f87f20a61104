package org.plenary.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.base.Folding;

/// In a large delegation many people bear each word of a name. Whoever is found among few is found among them, too.
class CrowdedPairsTest {

    private static final UUID HERE = new UUID(1, 1);
    private static final int CROWD = 30;

    private final NameBook book = new NameBook();
    private final Pairs pairs = new Pairs();

    @Test
    void hardlyAnybodyIsLostInACrowd() {
        List<Pairs.Pair> same = Pairs.all().stream()
                .filter(pair -> pair.same() && !pair.company().equals("unknown"))
                .toList();
        List<Pairs.Pair> found = same.stream().filter(pair -> isFound(pair, List.of())).toList();
        List<Pairs.Pair> lost =
                found.stream().filter(pair -> !isFound(pair, crowd(pair))).toList();
        assertThat((double) lost.size() / found.size()).as("%s", lost).isLessThanOrEqualTo(0.005);
    }

    private boolean isFound(Pairs.Pair pair, List<String> crowd) {
        var matcher = new PersonMatcher<String>(book);
        matcher.add(pair.one(), pairs.portrait(pair.one(), HERE));
        crowd.forEach(name -> matcher.add(name, Portrait.of(name).from(HERE)));
        return matcher.candidates(pairs.portrait(pair.other(), HERE)).stream()
                .anyMatch(candidate -> candidate.value().equals(pair.one()));
    }

    /// Every word of both names, each borne by many whose names say nothing else.
    private static List<String> crowd(Pairs.Pair pair) {
        Set<String> words = new TreeSet<>();
        for (String name : List.of(pair.one(), pair.other())) {
            words.addAll(List.of(name.split("[\\s,().-]+", -1)));
        }
        List<String> crowd = new ArrayList<>();
        for (String word : words) {
            for (int i = 0; !Folding.fold(word).isEmpty() && i < CROWD; i++) {
                crowd.add(word + " " + other(i));
            }
        }
        return crowd;
    }

    /// A word that is like no name.
    private static String other(int number) {
        return "Q" + "aeiou".charAt(number % 5) + "x" + "aeiou".charAt(number / 5 % 5) + "qx" + "aeiou".charAt(number / 25);
    }
}
