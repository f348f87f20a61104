package org.plenary.matching;

import java.util.List;

/// Measures how many pairs of one person are found, and how many of two people are proposed all the same.
final class PairsBench {

    private PairsBench() {}

    public static void main(String[] args) {
        var pairs = new Pairs();
        for (boolean tuning : new boolean[] {true, false}) {
            List<Pairs.Pair> half = Pairs.all().stream().filter(pair -> pair.isForTuning() == tuning).toList();
            report(pairs, half, tuning ? "tuning" : "measuring", tuning && args.length > 0);
        }
    }

    @SuppressWarnings("SystemOut")
    private static void report(Pairs pairs, List<Pairs.Pair> half, String name, boolean told) {
        int same = 0;
        int found = 0;
        int different = 0;
        int proposed = 0;
        int certain = 0;
        for (Pairs.Pair pair : half) {
            var answer = pairs.ask(pair);
            same += pair.same() ? 1 : 0;
            different += pair.same() ? 0 : 1;
            found += pair.same() && answer.isPresent() ? 1 : 0;
            proposed += !pair.same() && answer.isPresent() ? 1 : 0;
            certain += !pair.same() && answer.filter(a -> a.likelihood() == Candidate.Likelihood.CERTAIN).isPresent() ? 1 : 0;
            if (told && pair.same() != answer.isPresent()) {
                System.out.println((pair.same() ? "MISSED " : "FALSE  ") + pair.kind() + " " + pair.culture() + ": "
                        + pair.one() + " | " + pair.other() + " " + answer.map(a -> a.score() + " " + a.evidence()).orElse(""));
            }
        }
        System.out.printf(
                "%s: found %d of %d (%.1f %%), proposed %d of %d others (%.1f %%), of them silently %d%n",
                name, found, same, 100.0 * found / same, proposed, different, 100.0 * proposed / different, certain);
    }
}
