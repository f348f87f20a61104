package org.plenary.screens.people;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Desk;
import org.plenary.kit.Place;
import org.plenary.meetings.MeetingId;
import org.plenary.people.Dossier;
import org.plenary.people.Participant;
import org.plenary.people.PeopleWords;
import org.plenary.kit.Prose;

/// The person's other meetings, each with the capacity and status there; one click away.
final class ParticipantEditorElsewhere {

    private static final String SCREEN = "people";

    private final Desk desk;
    private final Function<MeetingId, String> meetingNames;
    private final EditorWords words;
    private final ParticipantEditorFold fold;

    ParticipantEditorElsewhere(Desk desk, Function<MeetingId, String> meetingNames) {
        this.desk = desk;
        this.meetingNames = meetingNames;
        this.words = desk.words(EditorWords.class);
        this.fold = new ParticipantEditorFold("editor.elsewhere", Feather.CALENDAR, words.otherMeetings());
        fold.open();
    }

    Node node() {
        return fold.node();
    }

    void show(List<Dossier> elsewhere) {
        fold.node().setVisible(!elsewhere.isEmpty());
        fold.content(elsewhere.stream().map(this::line).toArray(Node[]::new));
    }

    private Node line(Dossier dossier) {
        Participant participant = dossier.participant();
        String meeting = meetingNames.apply(participant.meeting());
        var link = new Hyperlink(meeting);
        link.setAccessibleText(words.openMeeting(meeting));
        link.setOnAction(event -> desk.go().accept(Place.of(SCREEN, participant.id().value())));
        var people = desk.words(PeopleWords.class);
        var below = new Prose(people.capacity(participant.capacity()) + " · " + people.status(participant.status()));
        below.getStyleClass().add("hint");
        return new VBox(link, below);
    }
}
