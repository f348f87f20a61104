package org.plenary.intake;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.intake.Stranger.Answer;
import org.plenary.intake.Stranger.Grade;

/// Prints how much of what a stranger has labelled is understood, in each half. With the name of a set as argument
/// (`states`, `names`, `pairs`, `headings`, `files`) it prints what is wrong in the half by which rules may be mended, with a second argument in both.
final class StrangerBench {

    private final PrintStream out;
    private final String told;
    private final boolean isOpened;

    private StrangerBench(PrintStream out, String told, boolean isOpened) {
        this.isOpened = isOpened;
        this.out = out;
        this.told = told;
    }

    public static void main(String[] arguments) {
        var bench = new StrangerBench(System.out, arguments.length == 0 ? "" : arguments[0], arguments.length > 1);
        var stranger = new Stranger();
        bench.tell("states", stranger.states("states"));
        bench.tellAll("control-states", stranger.states("control-states"));
        bench.tell("unicode", stranger.namesOfUnicode());
        bench.tell("names", stranger.names("names"));
        bench.tellAll("control-names", stranger.names("control-names"));
        bench.tell("pairs", stranger.pairs("pairs"));
        bench.tellAll("control-pairs", stranger.pairs("control-pairs"));
        bench.tell("headings", stranger.headings("headings"));
        bench.tell("second-states", stranger.states("second-states"));
        bench.tell("second-names", stranger.names("second-names"));
        bench.tell("second-pairs", stranger.pairs("second-pairs"));
        bench.tell("second-headings", stranger.headings("second-headings"));
        bench.tell("third-states", stranger.states("third-states"));
        bench.tell("third-names", stranger.names("third-names"));
        bench.tell("third-pairs", stranger.pairs("third-pairs"));
        bench.tell("third-headings", stranger.headings("third-headings"));
        bench.tell("fourth-states", stranger.states("fourth-states"));
        bench.tell("fourth-names", stranger.names("fourth-names"));
        bench.tell("fourth-pairs", stranger.pairs("fourth-pairs"));
        bench.tell("fourth-headings", stranger.headings("fourth-headings"));
        bench.tellFiles();
    }

    private void tell(String set, List<Answer> all) {
        for (boolean tuning : new boolean[] {true, false}) {
            List<Answer> half = all.stream().filter(answer -> answer.line().isForTuning() == tuning).toList();
            Map<Grade, Long> grades = half.stream().collect(Collectors.groupingBy(Answer::grade, TreeMap::new, Collectors.counting()));
            long right = half.stream().filter(answer -> answer.grade().isRight()).count();
            out.printf("%-9s %-9s %d: right %d (%.1f %%) %s%n", set, tuning ? "tuning" : "measuring", half.size(), right, 100.0 * right / half.size(), grades);
            byKind(half);
            byLabel(half);
            if (told.equals(set)) {
                half.stream()
                        .filter(answer -> !answer.grade().isRight() && (tuning || isOpened || answer.grade() == Grade.SILENTLY_WRONG))
                        .forEach(answer -> out.println("  " + answer.grade() + " " + answer.line().cells() + " -> " + answer.given()));
            }
        }
    }

    private void tellAll(String set, List<Answer> all) {
        Map<Grade, Long> grades = all.stream().collect(Collectors.groupingBy(Answer::grade, TreeMap::new, Collectors.counting()));
        long right = all.stream().filter(answer -> answer.grade().isRight()).count();
        out.printf("%-19s %d: right %d (%.1f %%) %s%n", set, all.size(), right, 100.0 * right / all.size(), grades);
        if (told.equals(set)) {
            all.stream()
                    .filter(answer -> !answer.grade().isRight())
                    .forEach(answer -> out.println("  " + answer.grade() + " " + answer.line().cells() + " -> " + answer.given()));
        }
    }

    /// Of pairs, how many of those that are one, and of those that are two.
    private void byLabel(List<Answer> half) {
        if (half.getFirst().line().cells().size() > 8) {
            half.stream().collect(Collectors.groupingBy(answer -> answer.line().cell(8), TreeMap::new, Collectors.toList())).forEach((label, some) -> out.printf(
                    "    = %-12s %s%n", label, some.stream().collect(Collectors.groupingBy(Answer::grade, TreeMap::new, Collectors.counting()))));
        }
    }

    private void byKind(List<Answer> half) {
        Map<String, List<Answer>> kinds = half.stream().collect(Collectors.groupingBy(answer -> answer.line().kind(), TreeMap::new, Collectors.toList()));
        if (kinds.size() < 20) {
            kinds.forEach((kind, some) -> out.printf(
                    "    %-36s %d of %d%n", kind, some.stream().filter(answer -> answer.grade().isRight()).count(), some.size()));
        }
    }

    private void tellFiles() {
        var files = new StrangerFiles();
        for (boolean tuning : new boolean[] {true, false}) {
            List<StrangerFiles.Outcome> half = StrangerFiles.all().entrySet().stream()
                    .filter(entry -> StrangerFiles.isForTuning(entry.getKey()) == tuning)
                    .map(entry -> files.read(entry.getKey(), entry.getValue()))
                    .toList();
            out.printf("files     %-9s %d: right %d%n", tuning ? "tuning" : "measuring", half.size(), half.stream().filter(StrangerFiles.Outcome::isRight).count());
            if ((tuning || isOpened) && told.equals("files")) {
                half.stream().filter(one -> !one.isRight()).forEach(one -> out.println("  " + one.file() + ": " + one.faults()));
            }
        }
    }
}
