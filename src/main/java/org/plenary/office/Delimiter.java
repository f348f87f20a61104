package org.plenary.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what stands between the fields of a text file: the character that most records contain equally often,
/// quoted fields aside.
final class Delimiter {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int RECORDS = 100;

    private Delimiter() {}

    /// The delimiter of a text that begins like this; a comma where no character divides it.
    static char of(String beginning) {
        // Nobody types a tab into a text, so that tables of several widths below each other are told by it too.
        List<Integer> tabs = counts(beginning, '\t');
        if (tabs.stream().filter(count -> count > 0).count() * 2 > tabs.size()) {
            return '\t';
        }
        char best = ',';
        double most = 0;
        for (char candidate : CANDIDATES) {
            double score = score(counts(beginning, candidate));
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /// Agreement counts first, the number of fields second.
    private static double score(List<Integer> counts) {
        Map<Integer, Integer> votes = new HashMap<>();
        counts.forEach(n -> votes.merge(n, 1, Integer::sum));
        double best = 0;
        for (var vote : votes.entrySet()) {
            double agreement = (double) vote.getValue() / counts.size();
            double fields = 1 - 1.0 / (vote.getKey() + 1);
            best = Math.max(best, vote.getKey() == 0 ? 0 : agreement + fields / 2);
        }
        return best;
    }

    /// How often the candidate divides each of the first records.
    private static List<Integer> counts(String text, char candidate) {
        var counts = new ArrayList<Integer>();
        int count = 0;
        boolean isQuoted = false;
        boolean isAtStart = true;
        int length = 0;
        for (int i = 0; i < text.length() && counts.size() < RECORDS; i++) {
            char c = text.charAt(i);
            if (c == '"' && (isQuoted || isAtStart)) {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (c == '\n' || c == '\r')) {
                if (length > 0) {
                    counts.add(count);
                }
                count = 0;
                length = 0;
                isAtStart = true;
                continue;
            } else if (!isQuoted && c == candidate) {
                count++;
            }
            isAtStart = c == candidate || (isAtStart && c == ' ');
            length++;
        }
        if (counts.isEmpty()) {
            counts.add(count);
        }
        return counts;
    }
}
