package org.plenary.screens.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.plenary.base.DateRange;
import org.plenary.kit.Choice;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Form;
import org.plenary.meetings.Meeting;
import org.plenary.overview.CalendarPicture;
import org.plenary.overview.CalendarTexts;
import org.plenary.overview.CalendarWords;
import org.plenary.staff.Assignment;
import org.plenary.staff.AssignmentDraft;
import org.plenary.staff.Duty;
import org.plenary.staff.StaffMember;
import org.plenary.staff.StaffWords;
import org.plenary.store.Shown;

/// The pane for one assignment of staff, new or not. A meeting that is chosen brings its days along.
final class AssignmentEditor {

    private final CalendarWords words;
    private final CalendarPicture picture;
    private final Form form;
    private final Detail detail;
    private final CalendarTexts texts;
    private Optional<Shown<Assignment>> subject = Optional.empty();
    private String daysOf = "";

    AssignmentEditor(Desk desk, CalendarModel model, CalendarPicture picture, Runnable close, Runnable save) {
        this.words = desk.words(CalendarWords.class);
        this.picture = picture;
        this.texts = new CalendarTexts(picture, desk.phrasebook());
        this.form = desk.form();
        var duties = desk.words(StaffWords.class);
        form.suggest(
                        "member",
                        words.person(),
                        picture.staff().stream().map(StaffMember::name).toList())
                .hint(words.personHint());
        form.search("meeting", words.meeting(), picture.meetings().stream().map(this::choice).toList());
        form.choice(
                "duty",
                words.duty(),
                Arrays.stream(Duty.values())
                        .map(duty -> new Choice(duty.name(), duties.duty(duty)))
                        .toList());
        form.date("startsOn", words.firstDay()).half();
        form.date("endsOn", words.lastDay()).half();
        form.area("note", words.note());
        form.checkedBy(values -> model.faults(draft(values)));
        form.onChange("meeting", this::bringDays);
        detail = new Detail(desk.phrasebook(), close).bar(form.bar(save));
    }

    private Choice choice(Meeting meeting) {
        return new Choice(
                meeting.id().value().toString(), texts.name(meeting) + " · " + texts.days(meeting.days()));
    }

    /// Days that nobody has typed follow the meeting.
    private void bringDays(String id) {
        String typed = form.value("startsOn") + form.value("endsOn");
        if (typed.isEmpty() || typed.equals(daysOf)) {
            days(id).ifPresent(days -> {
                form.set("startsOn", days.from().toString());
                form.set("endsOn", days.to().toString());
                daysOf = form.value("startsOn") + form.value("endsOn");
            });
        }
    }

    private Optional<DateRange> days(String meeting) {
        return picture.meetings().stream()
                .filter(one -> one.id().value().toString().equals(meeting))
                .findFirst()
                .map(Meeting::days);
    }

    Node node() {
        return detail.node();
    }

    Form form() {
        return form;
    }

    /// What is saved already, empty for a new assignment.
    Optional<Shown<Assignment>> subject() {
        return subject;
    }

    void show(Shown<Assignment> shown, Command remove) {
        subject = Optional.of(shown);
        Assignment assignment = shown.value();
        AssignmentDraft draft = AssignmentDraft.of(assignment);
        daysOf = days(draft.meeting())
                .filter(assignment.days()::equals)
                .map(days -> draft.startsOn() + draft.endsOn())
                .orElse("");
        form.fill(Map.of(
                "member", draft.member(),
                "meeting", draft.meeting(),
                "duty", draft.duty(),
                "startsOn", draft.startsOn(),
                "endsOn", draft.endsOn(),
                "note", draft.note()));
        detail.title(assignment.member().name(), texts.name(assignment.meeting())).status();
        detail.sections(form.node(), new FlowPane(remove.button()));
    }

    void showFresh() {
        subject = Optional.empty();
        daysOf = "";
        form.fill(Map.of());
        detail.title(words.newAssignment(), "").status();
        detail.sections(form.node());
    }

    /// Puts the cursor into the first field.
    void focus() {
        form.focus("member");
    }

    AssignmentDraft draft() {
        return draft(form.values());
    }

    private static AssignmentDraft draft(Map<String, String> values) {
        List<String> of = List.of("member", "meeting", "duty", "startsOn", "endsOn", "note").stream()
                .map(name -> values.getOrDefault(name, ""))
                .toList();
        return new AssignmentDraft(of.get(0), of.get(1), of.get(2), of.get(3), of.get(4), of.get(5));
    }
}
