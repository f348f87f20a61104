package org.plenary.screens.overview;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.kit.Hue;
import org.plenary.kit.Mark;
import org.plenary.overview.Agenda;
import org.plenary.overview.Changes;
import org.plenary.overview.Lacking;
import org.plenary.overview.MeetingPicture;
import org.plenary.overview.OverviewWords;
import org.plenary.overview.PictureTexts;
import org.plenary.overview.Task;
import org.plenary.procedure.Deadline;
import org.plenary.procedure.ProcedureTexts;
import org.plenary.store.Logged;
import org.plenary.words.CommandNames;
import org.plenary.words.Phrasebook;

/// The cards that hold lists: what to do, who lacks a letter, what has changed.
record ListCards(MeetingPicture picture, Phrasebook phrasebook, Ways ways, ZoneId here) {

    private static final int MOST_LACKING = 5;
    private static final int MOST_OVERDUE = 3;
    private static final int MOST_AHEAD = 4;
    private static final int MOST_DEEDS = 8;
    private static final int MOST_COMMANDS = 12;

    private PictureTexts texts() {
        return new PictureTexts(picture, phrasebook);
    }

    private ProcedureTexts procedure() {
        return new ProcedureTexts(phrasebook);
    }

    private OverviewWords words() {
        return phrasebook.of(OverviewWords.class);
    }

    Node tasks() {
        VBox card = Card.of(words().tasks());
        for (Task task : picture.tasks()) {
            card.getChildren()
                    .add(Card.line(
                            "overview.task." + task.getClass().getSimpleName(),
                            mark(task).shape(),
                            texts().task(task),
                            words().urgency(task.urgency()),
                            () -> ways.to(task)));
        }
        if (picture.tasks().isEmpty()) {
            card.getChildren().add(Card.hint(words().nothingToDo()));
        }
        return card;
    }

    Node deadlines() {
        VBox card = Card.of(words().deadlines());
        Agenda agenda = picture.agenda();
        agenda.overdue().stream().limit(MOST_OVERDUE).forEach(one -> card.getChildren().add(deadline(one, Mark.BLOCKS)));
        agenda.ahead().stream().limit(MOST_AHEAD).forEach(one -> card.getChildren().add(deadline(one, Mark.HOLLOW)));
        if (agenda.overdue().isEmpty() && agenda.ahead().isEmpty()) {
            card.getChildren().add(Card.hint(words().noDeadlines()));
        }
        return card;
    }

    /// What the day was computed from is read out with it.
    private Node deadline(Deadline deadline, Mark mark) {
        var line = Card.twoLines(
                "overview.deadline." + deadline.id().value(),
                mark.shape(),
                procedure().name(deadline),
                texts().when(deadline),
                () -> ways.toDeadline(deadline.id()));
        line.setAccessibleHelp(procedure().basis(deadline.basis()));
        return line;
    }

    static Mark mark(Task task) {
        return switch (task.urgency()) {
            case NOW -> Mark.BLOCKS;
            case SOON -> Mark.WARNS;
            case WHEN_THERE_IS_TIME -> Mark.NOTE;
        };
    }

    Node withoutLetter() {
        List<Lacking> lacking = picture.withoutLetter();
        VBox card = Card.of(words().withoutLetter());
        if (lacking.isEmpty()) {
            card.getChildren().add(Card.hint(words().everyLetter()));
        }
        lacking.stream().limit(MOST_LACKING).forEach(one -> card.getChildren().add(lacking(one)));
        if (lacking.size() > MOST_LACKING) {
            var all = new Hyperlink(words().showAll(lacking.size()));
            all.setId("overview.letters.all");
            all.setOnAction(event -> ways.toWithoutLetter());
            card.getChildren().add(all);
        }
        return card;
    }

    private Node lacking(Lacking one) {
        var square = new Region();
        square.getStyleClass().addAll("hue", Hue.of(one.standing().kin()).style());
        return Card.line(
                "overview.letter." + one.delegation().value(),
                square,
                one.name(),
                words().people(one.people()),
                () -> ways.toDelegation(one.delegation()));
    }

    Node changes() {
        Changes changes = picture.changes();
        VBox card = Card.of(texts().changes());
        if (changes.deeds().isEmpty()) {
            card.getChildren().add(Card.hint(words().nothingChanged()));
        }
        List<String> officers =
                changes.deeds().stream().map(Changes.Deed::officer).distinct().toList();
        int[] left = {MOST_DEEDS};
        for (String officer : officers) {
            var name = new Label(officer.isBlank() ? words().nobody() : officer);
            name.getStyleClass().add("overview-officer");
            List<Changes.Deed> deeds = changes.deeds().stream()
                    .filter(deed -> deed.officer().equals(officer))
                    .limit(Math.max(0, left[0]))
                    .toList();
            left[0] -= deeds.size();
            if (!deeds.isEmpty()) {
                card.getChildren().add(name);
                deeds.forEach(deed -> card.getChildren().add(deed(deed)));
            }
        }
        if (changes.elsewhere() > 0) {
            card.getChildren().add(Card.hint(words().changedElsewhere(changes.elsewhere())));
        }
        return card;
    }

    /// A press shows the single commands below, another hides them.
    private Node deed(Changes.Deed deed) {
        String what = new CommandNames(phrasebook).of(deed.command());
        var single = new VBox();
        single.getStyleClass().add("overview-commands");
        single.managedProperty().bind(single.visibleProperty());
        single.setVisible(false);
        var line = Card.twoLines(
                "overview.deed." + deed.command(), Mark.TICKED.shape(), texts().deed(deed), moment(deed.last()), () -> {
                    if (single.getChildren().isEmpty()) {
                        single.getChildren().setAll(commands(deed));
                    }
                    single.setVisible(!single.isVisible());
                });
        line.setAccessibleHelp(words().showDeeds(what));
        return new VBox(line, single);
    }

    /// Each leads to what it has changed.
    private List<Node> commands(Changes.Deed deed) {
        List<Node> lines = new ArrayList<>();
        deed.commands().stream().limit(MOST_COMMANDS).forEach(done -> lines.add(Card.line(
                "overview.change." + done.command().id(), new Region(), said(done.command()), "", () -> ways.to(done))));
        int more = deed.commands().size() - lines.size();
        if (more > 0) {
            lines.add(Card.hint(words().earlierTimes(more)));
        }
        return lines;
    }

    private String said(Logged command) {
        return phrasebook.dotted(moment(command), command.subject(), words().rows(command.ops()));
    }

    private String moment(Logged command) {
        return phrasebook.dates().moment(command.at(), here);
    }
}
