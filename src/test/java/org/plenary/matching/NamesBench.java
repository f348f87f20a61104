package org.plenary.matching;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.plenary.matching.LabelledNames.Judgement;
import org.plenary.matching.LabelledNames.Labelled;

/// Prints how often names are divided rightly, by confidence, region and way of writing, in each half of the labelled
/// names. With an argument it prints the names of the tuning half that are not.
final class NamesBench {

    private final LabelledNames names = new LabelledNames();
    private final PrintStream out;

    private NamesBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        var bench = new NamesBench(System.out);
        List<Labelled> tuning = LabelledNames.all().stream().filter(Labelled::isForTuning).toList();
        List<Labelled> measuring =
                LabelledNames.all().stream().filter(name -> !name.isForTuning()).toList();
        bench.tell("tuning", tuning);
        bench.tell("measuring", measuring);
        if (arguments.length > 0) {
            tuning.forEach(bench::tellWrong);
        }
    }

    private void tell(String half, List<Labelled> all) {
        out.println(half + ": " + all.size() + " names");
        line("all", all);
        by(all, name -> "confidence " + names.propose(name).confidence());
        by(all, Labelled::kind);
        by(all, Labelled::region);
    }

    private void by(List<Labelled> all, Function<Labelled, String> key) {
        Map<String, List<Labelled>> groups = new TreeMap<>();
        all.forEach(name -> groups.merge(key.apply(name), List.of(name), NamesBench::joined));
        groups.forEach(this::line);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    private void line(String what, List<Labelled> all) {
        long right = all.stream().filter(name -> names.judge(name) == Judgement.RIGHT).count();
        long undivided = all.stream().filter(name -> names.judge(name) == Judgement.UNDIVIDED).count();
        out.printf(
                Locale.ROOT, "  %-28s %4d  right %5.1f %%  undivided %5.1f %%  wrong %5.1f %%%n", what, all.size(),
                100.0 * right / all.size(), 100.0 * undivided / all.size(),
                100.0 * (all.size() - right - undivided) / all.size());
    }

    private void tellWrong(Labelled name) {
        Judgement judgement = names.judge(name);
        if (judgement != Judgement.RIGHT) {
            NameProposal found = names.propose(name);
            out.printf(
                    "%s\t%s\t%s\t[%s|%s|%s]\t%s%n", judgement, name.region(), name.text(), found.honorific(),
                    found.given(), found.family(), found.confidence());
        }
    }
}
