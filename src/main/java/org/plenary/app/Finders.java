package org.plenary.app;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Desk;
import org.plenary.kit.Palette;
import org.plenary.kit.Place;
import org.plenary.meetings.Meeting;
import org.plenary.people.ParticipantField;
import org.plenary.people.Roster;
import org.plenary.people.RosterLine;

/// What the palette finds besides commands and screens: the people of the meeting, and the meetings.
final class Finders {

    private static final int MOST = 8;

    private final Program program;
    private final OpenWorkspace open;
    private final Desk desk;
    private @Nullable Roster roster;
    private long rosterOf = -1;

    Finders(Program program, OpenWorkspace open, Desk desk) {
        this.program = program;
        this.open = open;
        this.desk = desk;
    }

    List<Palette.Provider> all() {
        return List.of(this::people, this::meetings);
    }

    private void people(String typed, Consumer<List<Palette.Entry>> answer) {
        if (typed.strip().length() < 2 || program.meeting().get().isEmpty()) {
            answer.accept(List.of());
            return;
        }
        Meeting meeting = program.meeting().get().get();
        desk.work().read("app.finders.people", () -> found(meeting, typed), lines -> answer.accept(
                lines.stream().map(this::person).toList()));
    }

    /// Runs off the FX thread, one search at a time.
    private synchronized List<RosterLine> found(Meeting meeting, String typed) {
        long now = open.workspace().changes();
        Roster current = roster;
        if (current == null || rosterOf != now) {
            current = Roster.of(
                    open.people(),
                    meeting.id(),
                    open.book(),
                    desk.phrasebook().language(),
                    meeting.days().from());
            roster = current;
            rosterOf = now;
        }
        return current.find(typed, line -> true).stream().limit(MOST).toList();
    }

    private Palette.Entry person(RosterLine line) {
        return new Palette.Entry(
                "person:" + line.id().value(),
                line.name(),
                line.text(ParticipantField.DELEGATION),
                Feather.USER,
                () -> desk.go().accept(Place.of(Screens.PEOPLE, line.id().value())));
    }

    private void meetings(String typed, Consumer<List<Palette.Entry>> answer) {
        answer.accept(program.allMeetings().stream()
                .filter(meeting -> Palette.matches(meeting.call(desk.phrasebook().language()), typed))
                .limit(MOST)
                .map(this::meeting)
                .toList());
    }

    private Palette.Entry meeting(Meeting meeting) {
        return new Palette.Entry(
                "meeting:" + meeting.id().value(),
                meeting.call(desk.phrasebook().language()),
                desk.phrasebook().dates().shortRange(meeting.days()),
                Feather.CALENDAR,
                () -> program.choose(meeting.id().value()));
    }
}
