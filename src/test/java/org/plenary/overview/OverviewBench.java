package org.plenary.overview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.SixText;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.Meetings;
import org.plenary.people.Enrolment;
import org.plenary.people.ParticipantCheck;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantInput;
import org.plenary.people.People;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.registry.NameForm;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;
import org.plenary.staff.Staff;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

/// Measures the overview of a meeting with 100,000 made-up people. The floor is SQLite reading the same rows of the same
/// join without anything being made of them.
public final class OverviewBench {

    private static final int PEOPLE = 100_000;
    private static final int RUNS = 9;

    private OverviewBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("overview-bench");
        ReferenceBook book = ReferenceBook.shipped();
        try (Workspace workspace = ((Checked.Ok<Workspace>)
                        Workspace.create(folder.resolve("bench.plenary"), Desk.of("Bench", "0123abcd")))
                .value()) {
            var meetings = new Meetings(workspace, book::states);
            Meeting meeting = meeting(meetings);
            fill(workspace, meeting, book);
            var overview = new Overview(
                    workspace,
                    meetings,
                    new People(workspace, () -> book),
                    new Staff(workspace),
                    new Deadlines(workspace, new Procedures(workspace)),
                    () -> book,
                    ZoneId.of("Europe/Zurich"));
            double floor = median(() -> workspace.read(reader -> {
                int[] letters = {0};
                reader.each(
                        OverviewStore.ATTENDING,
                        row -> letters[0] += row.text("name").length(),
                        meeting.id().value());
                return letters[0];
            }));
            double whole = median(() -> overview.of(meeting, Language.ENGLISH).figures().coming());
            System.err.printf(
                    "%,d people: rows only %.0f ms, overview %.0f ms, ratio %.2f%n", PEOPLE, floor, whole, whole / floor);
        }
    }

    private static double median(Supplier<Integer> job) {
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            if (job.get() == 0) {
                throw new IllegalStateException("nothing was counted");
            }
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private static Meeting meeting(Meetings meetings) {
        var draft = new MeetingDraft(
                "CONFERENCE_OF_THE_PARTIES", "CONFIRMED", SixText.english("First meeting"), SixText.english("COP-1"),
                SixText.EMPTY, SixText.EMPTY, "2017-09-24", "2017-09-29", SixText.english("Geneva"), "",
                "Europe/Zurich", "UNEP/MC/COP.1", "", List.of(Language.ENGLISH), "", "", "");
        return ((Outcome.Done<Meeting>) meetings.found(draft)).value();
    }

    private static void fill(Workspace workspace, Meeting meeting, ReferenceBook book) {
        List<State> states = book.states().all();
        Outcome<Integer> outcome = workspace.change("bench", writer -> {
            var enrolment = new Enrolment(writer, meeting.id(), book);
            for (int i = 0; i < PEOPLE; i++) {
                var check = new ParticipantCheck(enrolment.delegations());
                if (check.check(person(i, states.get(i % 190), meeting))
                        instanceof Checked.Ok<ParticipantInput>(var input)) {
                    enrolment.enrol(input);
                }
            }
            return writer.lasting().done(PEOPLE);
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
                ParticipantField.ARRIVES, meeting.days().from().plusDays(i % 3).toString(),
                ParticipantField.EMAIL, "person" + i + "@example.org"));
    }
}
