package org.plenary.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.intake.Decision;
import org.plenary.intake.Doubt;
import org.plenary.intake.Layout;
import org.plenary.intake.Preview;
import org.plenary.intake.PreviewRow;
import org.plenary.intake.RowWords;
import org.plenary.intake.Verdict;

/// Asks on the console about each doubtful row. An empty answer leaves the row out; the end of the input leaves out all
/// that are still to come.
final class Asking {

    private final Console console;
    private final RowWords words;

    Asking(Console console) {
        this.console = console;
        this.words = new RowWords(console.phrasebook());
    }

    /// The decisions by row number.
    Map<Integer, Decision> about(Preview preview) {
        Map<Integer, Decision> decisions = new HashMap<>();
        for (PreviewRow row : preview.rows()) {
            if (row.verdict() instanceof Verdict.Doubtful(Doubt doubt, var _)) {
                Optional<Decision> decision = ask(preview, row, doubt);
                if (decision.isEmpty()) {
                    return decisions;
                }
                decisions.put(row.number(), decision.get());
            }
        }
        return decisions;
    }

    /// Empty at the end of the input.
    private Optional<Decision> ask(Preview preview, PreviewRow row, Doubt doubt) {
        List<Decision> offered = Decision.offered(doubt);
        Layout layout = preview.source().layout();
        Layout.RowPlace place = preview.place(row);
        RowWords here = words.placed(layout);
        if (layout.areSeveralSheets()) {
            console.tell(words.place(place));
        }
        console.tell(console.words().doubt(place.row(), row.name(), row.delegation()));
        here.why(row.verdict()).forEach(why -> console.tell("  " + why));
        for (int i = 0; i < offered.size(); i++) {
            console.tell("  " + (i + 1) + "  " + here.decision(doubt, offered.get(i)));
        }
        while (true) {
            Optional<String> answer = console.ask(console.words().whichOne(offered.size()));
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            String typed = answer.get().strip();
            if (typed.isEmpty()) {
                return Optional.of(Decision.SKIP);
            }
            if (typed.matches("\\d{1,3}") && isOne(Integer.parseInt(typed), offered.size())) {
                return Optional.of(offered.get(Integer.parseInt(typed) - 1));
            }
        }
    }

    private static boolean isOne(int number, int most) {
        return number >= 1 && number <= most;
    }
}
