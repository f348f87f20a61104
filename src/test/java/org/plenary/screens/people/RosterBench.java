package org.plenary.screens.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.plenary.base.Language;
import org.plenary.bench.Crowd;
import org.plenary.bench.Measured;
import org.plenary.bench.Sizes;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.Meetings;
import org.plenary.people.People;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Workspace;
import org.plenary.words.Phrasebook;

/// Measures the roster with many made-up people: reading it, sorting it, searching at every key.
public final class RosterBench {

    private static final List<String> SEARCHES =
            List.of("okafor 7", "switzerland director", "person12345@example.org", "zzzz", "ministry of environment 3");

    private RosterBench() {}

    public static void main(String[] arguments) throws IOException {
        ReferenceBook book = ReferenceBook.shipped();
        for (int people : Sizes.of(arguments)) {
            Path copy = Files.createTempDirectory("roster-bench").resolve("people.plenary");
            Files.copy(Crowd.of(people), copy);
            try (Workspace workspace = Crowd.ok(Workspace.open(copy, Crowd.desk(), copy.getParent()))) {
                measure(workspace, new Meetings(workspace, book::states).all().getFirst(), book);
            }
        }
    }

    private static void measure(Workspace workspace, Meeting meeting, ReferenceBook book) {
        var people = new People(workspace, () -> book);
        var model =
                new RosterModel(Work.direct(), new Phrasebook(Language.ENGLISH), people, () -> book, meeting);
        say("load", millis(model::reload));
        say("sort by name", millis(() -> model.sort(
                List.of(new Arrangement.Sort("name", Arrangement.Direction.UP)))));
        say("sort by delegation", millis(() -> model.sort(
                List.of(new Arrangement.Sort("delegation", Arrangement.Direction.UP)))));
        keys(model);
        double[] times = keys(model);
        int all = model.loaded().get().orElseThrow().roster().lines().size();
        Measured.of("search as you type, p50", all, "ms", Measured.median(times)).tell();
        Measured.of("search as you type, p99", all, "ms", Measured.quantile(times, 0.99)).tell();
        var delegations = new DelegationsModel(Work.direct());
        say("delegations", millis(() -> delegations.show(
                model.loaded().get().orElseThrow().roster(), List.copyOf(model.shown()))));
    }

    /// The time that each key took until the list was there.
    private static double[] keys(RosterModel model) {
        return java.util.stream.Stream.generate(() -> SEARCHES)
                .limit(8)
                .flatMap(List::stream)
                .flatMapToDouble(search -> java.util.stream.IntStream.rangeClosed(0, search.length())
                        .mapToDouble(letters -> millis(() -> model.search().set(search.substring(0, letters)))))
                .toArray();
    }

    private static double millis(Runnable job) {
        long start = System.nanoTime();
        job.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void say(String what, double millis) {
        IO.println(String.format(Locale.ROOT, "%s %.0f ms", what, millis));
    }
}
