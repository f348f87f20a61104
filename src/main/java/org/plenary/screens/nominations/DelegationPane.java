package org.plenary.screens.nominations;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.AttachmentsView;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.LatestChanges;
import org.plenary.kit.Mark;
import org.plenary.kit.Prose;
import org.plenary.kit.Script;
import org.plenary.kit.ShelfFiles;
import org.plenary.nominations.Difference;
import org.plenary.nominations.Nomination;
import org.plenary.nominations.NominationDraft;
import org.plenary.nominations.Nominations;
import org.plenary.nominations.Nominee;
import org.plenary.people.PeopleWords;
import org.plenary.store.Shelf;

/// The pane about one delegation: its letters, the latest first, each with what it says otherwise than the one before.
final class DelegationPane {

    private final Desk desk;
    private final NominationScreenWords words;
    private final NominationPageWords page;
    private final Shelf shelf;
    private final AttachmentsView.Files files;
    private final Doing doing;
    private final Runnable close;

    /// What can be done with a letter.
    ///
    /// @param record records a letter that is known from those who bear it
    /// @param add begins a new one
    record Doing(
            Consumer<Nomination> acknowledge,
            Consumer<Nomination> correct,
            Consumer<Nomination> replace,
            Consumer<Nomination> remove,
            Consumer<NominationDraft> record,
            Runnable add) {}

    DelegationPane(Desk desk, Shelf shelf, AttachmentsView.Files files, Doing doing, Runnable close) {
        this.desk = desk;
        this.words = desk.words(NominationScreenWords.class);
        this.page = desk.words(NominationPageWords.class);
        this.shelf = shelf;
        this.files = files;
        this.doing = doing;
        this.close = close;
    }

    Node of(Nominations.Standing line, List<NominationsModel.Opened> letters) {
        var detail = new Detail(desk.phrasebook(), close);
        NominationsModel.Status status = NominationsModel.status(line);
        detail.title(line.name(), "");
        detail.status(mark(status).label(word(words, status)));
        var sections = new VBox(24);
        sections.getChildren().add(desk.changing("nominations.add", page.newLetter(), Feather.PLUS, doing.add()).button());
        if (!line.mentioned().isEmpty()) {
            sections.getChildren().add(mentioned(line.mentioned()));
        }
        letters.reversed().forEach(letter -> sections.getChildren().add(letter(line, letter)));
        detail.sections(sections);
        return detail.node();
    }

    static String word(NominationScreenWords words, NominationsModel.Status status) {
        return switch (status) {
            case SILENT -> words.silent();
            case MENTIONED -> words.mentioned();
            case RECORDED -> words.recorded();
            case ACKNOWLEDGED -> words.acknowledged();
        };
    }

    static Mark mark(NominationsModel.Status status) {
        return switch (status) {
            case SILENT -> Mark.WARNS;
            case MENTIONED -> Mark.HOLLOW;
            case RECORDED -> Mark.HALF;
            case ACKNOWLEDGED -> Mark.TICKED;
        };
    }

    private Node mentioned(List<NominationDraft> known) {
        int people = known.stream().mapToInt(one -> one.nominees().size()).sum();
        var box = new VBox(8, new Prose(words.mentionedText(people)));
        for (NominationDraft one : known) {
            box.getChildren().add(hint(desk.phrasebook().dotted(day(one.dated()), one.reference())));
            box.getChildren()
                    .add(desk.changing("nominations.known", page.recordKnown(), Feather.EDIT, () -> doing.record().accept(one))
                            .button());
        }
        return box;
    }

    /// What is known of a letter may be no more than its number.
    private String day(String dated) {
        return dated.isBlank() ? "" : desk.phrasebook().dates().shortDate(LocalDate.parse(dated));
    }

    private Node letter(Nominations.Standing line, NominationsModel.Opened opened) {
        Nomination letter = opened.letter();
        var box = new VBox(8);
        box.getChildren()
                .add(heading(words.heading(
                        letter.reference(), desk.phrasebook().dates().date(letter.receivedOn()))));
        String from = desk.phrasebook().dotted(words.form(letter.form()), letter.signatory(), letter.office());
        box.getChildren().add(hint(from));
        if (!letter.note().isBlank()) {
            box.getChildren().add(hint(letter.note()));
        }
        var scans = new AttachmentsView(desk, "", "nominations", files);
        scans.show(new ShelfFiles(desk.work(), shelf, letter.id().value(), line.name() + ", " + letter.reference()));
        box.getChildren().addAll(actions(letter), scans.node());
        boolean isFirst = opened.differences().stream().allMatch(one -> one.before().isEmpty());
        var people = new VBox(6);
        opened.differences().forEach(one -> people.getChildren().add(isFirst ? first(one) : person(one)));
        var changes = new LatestChanges(desk);
        changes.show(opened.history());
        box.getChildren().addAll(people, changes.node());
        return box;
    }

    private Node actions(Nomination letter) {
        var actions = new FlowPane(8, 8);
        if (letter.acknowledged().isEmpty()) {
            actions.getChildren().add(button("acknowledge", letter, words.acknowledge(), Feather.SEND, doing.acknowledge()));
        }
        actions.getChildren()
                .addAll(
                        button("correct", letter, page.correct(), Feather.EDIT_2, doing.correct()),
                        button("replace", letter, page.replace(), Feather.REPEAT, doing.replace()),
                        button("remove", letter, words.remove(), Feather.TRASH_2, doing.remove()));
        return actions;
    }

    private Node button(String id, Nomination letter, String text, Feather icon, Consumer<Nomination> run) {
        return desk.changing("nominations." + id + "." + letter.id().value(), text, icon, () -> run.accept(letter))
                .button();
    }

    /// In a first letter everybody is new, which need not be said of each.
    private Node first(Difference difference) {
        Nominee nominee = difference.now().orElseThrow();
        return line(nominee, capacity(nominee), Mark.FULL);
    }

    private Node person(Difference difference) {
        Nominee nominee = difference.now().or(difference::before).orElseThrow();
        String changed = difference.changed().stream()
                .sorted()
                .map(words::changed)
                .collect(Collectors.joining(desk.phrasebook().language().comma()));
        String more = capacity(nominee)
                + (difference.kind() == Difference.Kind.SAME ? "" : " · " + words.difference(difference.kind()))
                + (changed.isEmpty() ? "" : ": " + changed);
        Mark mark =
                switch (difference.kind()) {
                    case ADDED -> Mark.NOTE;
                    case DROPPED -> Mark.CROSSED;
                    case CHANGED -> Mark.WARNS;
                    case SAME -> Mark.FULL;
                };
        return line(nominee, more, mark);
    }

    private String capacity(Nominee nominee) {
        return desk.words(PeopleWords.class).capacity(nominee.capacity());
    }

    private static Node line(Nominee nominee, String more, Mark mark) {
        var name = new Prose(nominee.written());
        Script.watch(name);
        return mark.beside(new VBox(name, hint(more)));
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("section-title");
        heading.setWrapText(false);
        return heading;
    }

    private static Prose hint(String text) {
        var hint = new Prose(text);
        hint.getStyleClass().add("hint");
        return hint;
    }
}
