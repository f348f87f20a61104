package org.plenary.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
import org.plenary.registry.NameForm;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

/// Workspaces with one conference and any number of made-up people; written once and kept in `target/bench`.
public final class Crowd {

    /// Where benchmarks keep what they need again.
    static final Path FOLDER = Path.of("target", "bench");

    private static final int AT_ONCE = 5_000;
    private static final ReferenceBook BOOK = ReferenceBook.shipped();

    private Crowd() {}

    /// Writes a workspace: `Crowd NUMBER`.
    public static void main(String[] arguments) {
        IO.println(of(Integer.parseInt(arguments[0])));
    }

    /// A workspace with that many people.
    public static Path of(int people) {
        Path file = FOLDER.resolve("people-" + people + ".plenary");
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(FOLDER);
                Path unfinished = FOLDER.resolve("unfinished-" + people + ".plenary");
                Files.deleteIfExists(unfinished);
                fill(unfinished, people);
                Files.move(unfinished, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return file;
    }

    private static void fill(Path file, int people) {
        try (Workspace workspace = ok(Workspace.create(file, desk()))) {
            Meeting meeting = meeting(workspace);
            for (int from = 0; from < people; from += AT_ONCE) {
                enrol(workspace, meeting, from, Math.min(people, from + AT_ONCE));
            }
        }
    }

    private static void enrol(Workspace workspace, Meeting meeting, int from, int to) {
        List<State> states = BOOK.states().all();
        Outcome<Integer> outcome = workspace.change("bench", writer -> {
            var enrolment = new Enrolment(writer, meeting.id(), BOOK);
            for (int i = from; i < to; i++) {
                State state = states.get(i % 190);
                var check = new ParticipantCheck(enrolment.delegations());
                if (check.check(person(i, state, meeting)) instanceof Checked.Ok<ParticipantInput>(var input)) {
                    enrolment.enrol(input);
                }
            }
            return writer.lasting().done(to - from);
        });
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("the crowd could not be enrolled");
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

    private static Meeting meeting(Workspace workspace) {
        var draft = new MeetingDraft(
                "CONFERENCE_OF_THE_PARTIES", "CONFIRMED", SixText.english("First meeting"), SixText.english("COP-1"),
                SixText.EMPTY, SixText.EMPTY, "2017-09-24", "2017-09-29", SixText.english("Geneva"), "",
                "Europe/Zurich", "UNEP/MC/COP.1", "", List.of(Language.ENGLISH), "", "", "");
        return ((Outcome.Done<Meeting>) new Meetings(workspace, BOOK::states).found(draft)).value();
    }

    /// Who works in a benchmark.
    public static Desk desk() {
        return Desk.of("Bench", "0123abcd");
    }

    /// What came of opening something that is known to be sound.
    public static <T> T ok(Checked<T> checked) {
        return switch (checked) {
            case Checked.Ok<T>(T value) -> value;
            case Checked.Faulty<T>(var faults) -> throw new IllegalStateException(faults.toString());
        };
    }
}
