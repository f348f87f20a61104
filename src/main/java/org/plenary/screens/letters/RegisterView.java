package org.plenary.screens.letters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Language;
import org.plenary.kit.Arrangement;
import org.plenary.kit.AttachmentsView;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Empty;
import org.plenary.kit.Facts;
import org.plenary.kit.Filter;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Grid;
import org.plenary.kit.LatestChanges;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.Mark;
import org.plenary.kit.Prose;
import org.plenary.kit.ShelfFiles;
import org.plenary.letters.Letter;
import org.plenary.letters.LetterKind;
import org.plenary.letters.LettersWords;

/// The register: every letter with a number, and what became of the one that is looked at.
final class RegisterView {

    private final Desk desk;
    private final LettersModel model;
    private final LettersScreenWords words;
    private final LettersWords called;
    private final List<Command> commands;
    private final AttachmentsView.Files choosing;
    private final FilterBar bar;
    private final Grid<LetterLine> grid;
    private final ListAndDetail pane;

    /// @param commands for the chosen letters, in the order of the menu
    /// @param choosing how the scan of a proof or of an answer is asked for
    RegisterView(
            Desk desk,
            LettersModel model,
            Node switching,
            List<Command> commands,
            Command first,
            AttachmentsView.Files choosing) {
        this.choosing = choosing;
        this.desk = desk;
        this.model = model;
        this.words = desk.words(LettersScreenWords.class);
        this.called = desk.words(LettersWords.class);
        this.commands = commands;
        this.bar = new FilterBar(desk.phrasebook(), words.searchPrompt());
        this.grid = new Grid<>(desk.phrasebook(), columns(), Arrangement.NONE).named(words.register());
        this.pane = new ListAndDetail(bar.node(), grid.node());
        fillBar(switching, first);
        grid.rows(model.lines());
        grid.menu(commands);
        grid.onOpen(this::show);
        grid.current().subscribe(line -> {
            if (line != null && pane.isOpen()) {
                show(line);
            }
        });
        model.lines().addListener((ListChangeListener<LetterLine>) change -> refreshed(first));
        refreshed(first);
    }

    private void fillBar(Node switching, Command first) {
        bar.offer(List.of(
                new Filter.Kind(LettersModel.STATUS, words.status(), () -> java.util.Arrays.stream(Letter.Status.values())
                        .map(status -> new Choice(status.name(), called.status(status)))
                        .toList()),
                new Filter.Kind(LettersModel.KIND, words.kind(), () -> java.util.Arrays.stream(LetterKind.values())
                        .map(kind -> new Choice(kind.name(), called.kind(kind)))
                        .toList()),
                new Filter.Kind(LettersModel.LANGUAGE, words.language(), () -> java.util.Arrays.stream(Language.values())
                        .map(language -> new Choice(language.code(), language.ownName()))
                        .toList()),
                new Filter.Kind(LettersModel.MAILING, words.mailing(), () -> model.mailings().stream()
                        .map(mailing -> new Choice(mailing.id().value().toString(), mailing.title()))
                        .toList())));
        bar.count(Bindings.createStringBinding(() -> words.count(model.lines().size()), model.lines()));
        bar.actions(switching, first.primaryButton());
        bar.search().subscribe(text -> model.narrow(text, bar.filters()));
        bar.filters().addListener((ListChangeListener<Filter>)
                change -> model.narrow(bar.search().get(), bar.filters()));
    }

    private List<Column<LetterLine>> columns() {
        return List.of(
                Column.<LetterLine>text("number", words.number(), 136, line -> line.letter().reference())
                        .sortedBy(Comparator.comparing((LetterLine line) -> line.letter().series())
                                .thenComparingInt(line -> line.letter().serial())),
                Column.<LetterLine>text("to", words.to(), 216, line -> line.letter().addressee()),
                Column.<LetterLine>text("dated", words.dated(), 96, line -> desk.phrasebook()
                                .dates()
                                .shortDate(line.letter().dated()))
                        .sortedBy(Comparator.comparing((LetterLine line) -> line.letter().dated())),
                Column.text("kind", words.kind(), 184, LetterLine::kind),
                Column.<LetterLine>text("status", words.status(), 104, LetterLine::status)
                        .with(line -> mark(line.letter().status()).shape()),
                Column.text("sent", words.sent(), 168, LetterLine::sent),
                Column.<LetterLine>text("answered", words.answered(), 96, LetterLine::replied)
                        .sortedBy(Comparator.comparing((LetterLine line) -> line.letter().repliedOn().map(Object::toString).orElse(""))),
                Column.<LetterLine>text("language", words.language(), 80, line -> line.letter().language().ownName())
                        .hidden(),
                Column.text("mailing", words.mailing(), 160, LetterLine::mailing).hidden());
    }

    static Mark mark(Letter.Status status) {
        return switch (status) {
            case ISSUED -> Mark.HOLLOW;
            case SENT -> Mark.HALF;
            case REPLIED -> Mark.TICKED;
            case VOIDED -> Mark.CROSSED;
        };
    }

    private void refreshed(Command first) {
        grid.empty(
                model.all().isEmpty()
                        ? Empty.of(Feather.MAIL, words.emptyTitle(), words.emptyText(), first)
                        : bar.nothing(words.nothingTitle(), words.nothingText()));
    }

    Node node() {
        return pane.node();
    }

    Grid<LetterLine> grid() {
        return grid;
    }

    FilterBar bar() {
        return bar;
    }

    /// The chosen letters, in the order of the table.
    List<Letter> chosen() {
        return grid.selected().stream().map(LetterLine::letter).toList();
    }

    /// Shows one letter again after a change, where the pane is open.
    void follow() {
        if (pane.isOpen()) {
            Optional.ofNullable(grid.current().get()).ifPresent(this::show);
        }
    }

    void show(LetterLine line) {
        Letter letter = line.letter();
        var detail = new Detail(desk.phrasebook(), pane::close);
        detail.title(letter.reference(), letter.addressee());
        detail.status(mark(letter.status()).label(line.status()));
        var actions = new FlowPane(8, 8);
        commands.stream().limit(4).map(Command::button).forEach(actions.getChildren()::add);
        var history = new LatestChanges(desk)
                .read(letter.id().value(), () -> model.letters().register().history(letter));
        detail.sections(actions, facts(line), sendings(letter), answer(letter), history.node());
        pane.show(detail.node());
    }

    private Node facts(LetterLine line) {
        Letter letter = line.letter();
        var facts = new Facts()
                .add(words.kind(), line.kind())
                .add(words.dated(), desk.phrasebook().dates().date(letter.dated()))
                .add(words.language(), letter.language().ownName())
                .add(words.mailing(), line.mailing());
        letter.replaces().flatMap(id -> model.all().stream()
                        .filter(other -> other.letter().id().equals(id))
                        .findFirst())
                .ifPresent(other -> facts.add(words.replaces(other.letter().reference())));
        if (letter.status() == Letter.Status.VOIDED) {
            facts.add(letter.voidReason().isEmpty() ? words.voidedShort() : words.voided(letter.voidReason()));
        }
        return facts.node();
    }

    private Node sendings(Letter letter) {
        var box = new VBox(4, heading(words.sendings()));
        if (letter.dispatches().isEmpty()) {
            box.getChildren().add(hint(words.notSent()));
        }
        for (Letter.Dispatch sending : letter.dispatches()) {
            String line = desk.phrasebook().dates().date(sending.on());
            String more = java.util.stream.Stream.of(
                            called.channel(sending.channel()), sending.to(), sending.by(), sending.proof())
                    .filter(text -> !text.isBlank())
                    .collect(java.util.stream.Collectors.joining("\n"));
            box.getChildren().add(new Prose(line));
            if (!more.isEmpty()) {
                box.getChildren().add(hint(more));
            }
            box.getChildren().add(papers(sending.id().value(), letter));
        }
        return box;
    }

    private Node answer(Letter letter) {
        var box = new VBox(4, heading(words.answer()));
        if (letter.repliedOn().isEmpty()) {
            box.getChildren().add(hint(words.noAnswer()));
        } else {
            box.getChildren().add(new Prose(desk.phrasebook().dates().date(letter.repliedOn().get())));
            box.getChildren().add(new Prose(letter.reply()));
            box.getChildren().add(papers(letter.id().value(), letter));
        }
        return box;
    }

    /// The scans of a proof, or of an answer.
    private Node papers(UUID owner, Letter letter) {
        var files = new AttachmentsView(desk, "", "letters", choosing);
        files.show(new ShelfFiles(desk.work(), model.letters().register().papers(), owner, letter.reference()));
        return files.node();
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("section-title");
        return heading;
    }

    private static Prose hint(String text) {
        var hint = new Prose(text);
        hint.getStyleClass().add("hint");
        return hint;
    }
}
