package org.plenary.matching;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.matching.OrganizationPairs.Pair;

/// Prints how many of a stranger's pairs of organizations are proposed, in each half; with an argument also those of the odd
/// half that are understood otherwise than the stranger has labelled them.
final class OrganizationsBench {

    private OrganizationsBench() {}

    public static void main(String[] arguments) {
        var pairs = new OrganizationPairs("/stranger/fourth-organizations.tsv");
        for (boolean tuning : new boolean[] {true, false}) {
            // The first pair has the number 0 and stands on the first line.
            Map<String, Map<Boolean, Long>> proposed = pairs.all().stream()
                    .filter(pair -> (pair.number() % 2 == 0) == tuning)
                    .collect(Collectors.groupingBy(
                            Pair::kind, TreeMap::new, Collectors.partitioningBy(pairs::isProposed, Collectors.counting())));
            IO.println((tuning ? "tuning    " : "measuring ") + "proposed: " + proposed);
        }
        if (arguments.length > 0) {
            pairs.all().stream()
                    .filter(pair -> pair.number() % 2 == 0 && pairs.isProposed(pair) == pair.kind().equals("different"))
                    .forEach(pair -> IO.println("  " + pair));
        }
    }
}
