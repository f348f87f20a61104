package org.plenary.screens.meetings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plenary.base.Language;
import org.plenary.base.SixText;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Mark;
import org.plenary.kit.Prose;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.MeetingStatus;
import org.plenary.meetings.Succession;
import org.plenary.people.Legacy;
import org.plenary.store.Shown;

/// The pane for one meeting: one that is there, a new one, or the next one of a body with what it takes along.
final class MeetingEditor {

    private static final MeetingDraft EMPTY = new MeetingDraft(
            "", MeetingStatus.PLANNED.name(), SixText.EMPTY, SixText.EMPTY, SixText.EMPTY, SixText.EMPTY, "", "",
            SixText.EMPTY, "", "", "", "", List.of(Language.ENGLISH), "", "", "");

    private final Desk desk;
    private final MeetingListWords words;
    private final MeetingsModel model;
    private final MeetingForm form;
    private final Detail detail;
    private final Map<Legacy, CheckBox> taken = new EnumMap<>(Legacy.class);
    private Subject subject = new Fresh();
    private Optional<MeetingDraft> proposed = Optional.empty();

    /// What the pane is about.
    sealed interface Subject {}

    /// A meeting that is there.
    record Existing(Shown<Meeting> shown) implements Subject {}

    /// A meeting that is not saved yet.
    record Fresh() implements Subject {}

    /// The next meeting of the body of `last`.
    record After(Meeting last) implements Subject {}

    MeetingEditor(Desk desk, MeetingsModel model, MeetingChoices choices, Runnable close, Runnable save) {
        this.desk = desk;
        this.words = desk.words(MeetingListWords.class);
        this.model = model;
        form = new MeetingForm(desk, choices);
        form.checkedBy(draft -> model.faults(id(), draft));
        detail = new Detail(desk.phrasebook(), close).bar(form.form().bar(save));
        // Before the list closes the pane: what is typed must not go unasked.
        detail.node().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    Node node() {
        return detail.node();
    }

    MeetingForm form() {
        return form;
    }

    Subject subject() {
        return subject;
    }

    /// A new meeting has no id yet: any that nobody has will do.
    private MeetingId id() {
        return switch (subject) {
            case Existing(var shown) -> shown.value().id();
            case Fresh _, After _ -> new MeetingId(new UUID(0, 0));
        };
    }

    /// What is looked at, for notices: its short title, or `New meeting`.
    String name() {
        return switch (subject) {
            case Existing(var shown) -> shown.value().call(desk.phrasebook().language());
            case Fresh _ -> words.newMeeting();
            case After(var last) -> words.nextAfter(last.call(desk.phrasebook().language()));
        };
    }

    void show(Shown<Meeting> shown, MeetingLine line, Command... actions) {
        subject = new Existing(shown);
        proposed = Optional.empty();
        Meeting meeting = shown.value();
        form.fill(MeetingDraft.of(meeting));
        detail.title(line.name(), meeting.title().in(desk.phrasebook().language()));
        detail.status(status(meeting.status(), line.status()), new Label(line.dates()), new Label(line.place()));
        detail.sections(overlaps(meeting.id()), form.form().node(), row(actions));
    }

    void showFresh() {
        subject = new Fresh();
        form.propose(EMPTY);
        proposed = Optional.of(form.draft());
        detail.title(words.newMeeting(), "").status();
        detail.sections(form.form().node());
    }

    /// Whether something would be lost: a new form that nobody has typed into holds nothing.
    boolean isUnsaved() {
        return form.form().isDirty() && !proposed.equals(Optional.of(form.draft()));
    }

    void showNext(Meeting last) {
        subject = new After(last);
        proposed = Optional.empty();
        form.propose(Succession.next(last));
        detail.title(words.nextAfter(last.call(desk.phrasebook().language())), "").status();
        detail.sections(legacies(last), form.form().node());
    }

    /// What the next meeting takes along, as ticked.
    Set<Legacy> taken() {
        var chosen = EnumSet.noneOf(Legacy.class);
        taken.forEach((legacy, box) -> {
            if (box.isSelected()) {
                chosen.add(legacy);
            }
        });
        return chosen;
    }

    private Node legacies(Meeting last) {
        var heading = new Label(words.takeAlong(last.call(desk.phrasebook().language())));
        heading.getStyleClass().add("section-title");
        var hint = new Prose(words.takeAlongHint());
        hint.getStyleClass().add("hint");
        var box = new VBox(8, heading);
        for (Legacy legacy : Legacy.values()) {
            var check = new CheckBox(word(legacy));
            check.setId("legacy." + legacy.name());
            check.setSelected(legacy == Legacy.STATES || legacy == Legacy.ORGANIZATIONS);
            taken.put(legacy, check);
            box.getChildren().add(check);
        }
        box.getChildren().add(hint);
        return box;
    }

    private String word(Legacy legacy) {
        return switch (legacy) {
            case STATES -> words.legacyStates();
            case ORGANIZATIONS -> words.legacyOrganizations();
            case PEOPLE -> words.legacyPeople();
            case TAGS -> words.legacyTags();
            case NOTES -> words.legacyNotes();
        };
    }

    private Node overlaps(MeetingId id) {
        var box = new VBox(4);
        model.overlaps(id).forEach(overlap -> overlap.otherThan(id).ifPresent(other -> box.getChildren()
                .add(Mark.WARNS.beside(words.overlap(
                        other.call(desk.phrasebook().language()), desk.phrasebook().dates().range(overlap.days()))))));
        box.setManaged(!box.getChildren().isEmpty());
        return box;
    }

    private static Node row(Command... actions) {
        var row = new FlowPane(8, 8);
        for (Command action : actions) {
            row.getChildren().add(action.button());
        }
        return row;
    }

    static Label status(MeetingStatus status, String word) {
        return mark(status).label(word);
    }

    static Mark mark(MeetingStatus status) {
        return switch (status) {
            case PLANNED -> Mark.HOLLOW;
            case CONFIRMED -> Mark.FULL;
            case CLOSED -> Mark.TICKED;
            case CANCELLED -> Mark.CROSSED;
        };
    }
}
