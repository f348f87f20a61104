package org.plenary.screens.people;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.SixText;
import org.plenary.bench.Measured;
import org.plenary.bench.Sizes;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.Meetings;
import org.plenary.people.Enrolment;
import org.plenary.people.ParticipantCheck;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantInput;
import org.plenary.people.People;
import org.plenary.registry.NameForm;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;
import org.plenary.store.Workspace;
import org.plenary.words.Phrasebook;

/// Measures the roster with 100,000 made-up people: reading it, sorting it, searching at every key.
public final class RosterBench {

    private static final List<String> SEARCHES =
            List.of("okafor 7", "switzerland director", "person12345@example.org", "zzzz", "ministry of environment 3");

    private RosterBench() {}

    public static void main(String[] arguments) throws Exception {
        ReferenceBook book = ReferenceBook.shipped();
        var desk = org.plenary.store.Desk.of("Bench", "0123abcd");
        for (int people : Sizes.of(arguments)) {
            Path folder = Files.createTempDirectory("roster-bench");
            try (Workspace workspace =
                    ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("bench.plenary"), desk)).value()) {
                Meeting meeting = meeting(workspace, book);
                fill(workspace, meeting, book, people);
                measure(workspace, meeting, book);
            }
        }
    }

    private static void measure(Workspace workspace, Meeting meeting, ReferenceBook book) {
        var people = new People(workspace, () -> book);
        var model =
                new RosterModel(Work.direct(), new Phrasebook(Language.ENGLISH), people, () -> book, meeting);
        say("load", millis(model::reload));
        System.gc();
        var runtime = Runtime.getRuntime();
        System.err.printf("heap %,d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        say("sort by name", millis(() -> model.sort(
                List.of(new Arrangement.Sort("name", Arrangement.Direction.UP)))));
        say("sort by delegation", millis(() -> model.sort(
                List.of(new Arrangement.Sort("delegation", Arrangement.Direction.UP)))));
        keys(model, RosterBench::millis);
        double[] times = keys(model, RosterBench::millis);
        double[] atWork = keys(model, RosterBench::busy);
        System.err.printf(
                "at work: p50 %.1f ms, p99 %.1f ms%n", Measured.median(atWork), Measured.quantile(atWork, 0.99));
        int all = model.loaded().get().orElseThrow().roster().lines().size();
        Measured.of("search as you type, p50", all, "ms", Measured.median(times)).tell();
        Measured.of("search as you type, p99", all, "ms", Measured.quantile(times, 0.99)).tell();
        var delegations = new DelegationsModel(Work.direct());
        say("delegations", millis(() -> delegations.show(
                model.loaded().get().orElseThrow().roster(), List.copyOf(model.shown()))));
    }

    /// The time that each key took until the list was there.
    private static double[] keys(RosterModel model, ToDoubleFunction<Runnable> measure) {
        return java.util.stream.Stream.generate(() -> SEARCHES)
                .limit(8)
                .flatMap(List::stream)
                .flatMapToDouble(search -> java.util.stream.IntStream.rangeClosed(0, search.length())
                        .mapToDouble(letters ->
                                measure.applyAsDouble(() -> model.search().set(search.substring(0, letters)))))
                .toArray();
    }

    /// The meeting that the made-up people come to.
    public static Meeting meeting(Workspace workspace, ReferenceBook book) {
        var draft = new MeetingDraft(
                "CONFERENCE_OF_THE_PARTIES", "CONFIRMED", SixText.english("First meeting"), SixText.english("COP-1"),
                SixText.EMPTY, SixText.EMPTY, "2017-09-24", "2017-09-29", SixText.english("Geneva"), "",
                "Europe/Zurich", "UNEP/MC/COP.1", "", List.of(Language.ENGLISH), "", "", "");
        return ((Outcome.Done<Meeting>) new Meetings(workspace, book::states).found(draft)).value();
    }

    /// Writes so many made-up people into a meeting.
    public static void fill(Workspace workspace, Meeting meeting, ReferenceBook book, int people) {
        List<State> states = book.states().all();
        Outcome<Integer> outcome = workspace.change("bench", writer -> {
            var enrolment = new Enrolment(writer, meeting.id(), book);
            for (int i = 0; i < people; i++) {
                State state = states.get(i % 190);
                var check = new ParticipantCheck(enrolment.delegations());
                if (check.check(person(i, state, meeting)) instanceof Checked.Ok<ParticipantInput>(var input)) {
                    enrolment.enrol(input);
                }
            }
            return writer.lasting().done(people);
        });
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("the bench could not be filled");
        }
    }

    private static ParticipantDraft person(int i, State state, Meeting meeting) {
        return new ParticipantDraft(Map.of(
                ParticipantField.GIVEN, "Amina " + i,
                ParticipantField.FAMILY, "Okafor-Lindström " + i % 977,
                ParticipantField.DELEGATION, state.name(Language.ENGLISH, NameForm.SHORT, meeting.days().from()),
                ParticipantField.FUNCTION, "Director, Ministry of Environment " + i % 53,
                ParticipantField.EMAIL, "person" + i + "@example.org"));
    }

    private static double millis(Runnable job) {
        long start = System.nanoTime();
        job.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double busy(Runnable job) {
        double before = Measured.busy();
        job.run();
        return Measured.busy() - before;
    }

    private static void say(String what, double millis) {
        System.err.printf("%s %.0f ms%n", what, millis);
    }
}
