package org.plenary.screens.letters;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Folding;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Empty;
import org.plenary.kit.Filter;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Grid;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.Sieve;
import org.plenary.letters.LetterKind;
import org.plenary.letters.LettersWords;
import org.plenary.letters.Mailing;

/// The mailings, with how many of their letters have gone out and were answered; opening one shows its letters.
final class MailingsView {

    private final Grid<Mailing> grid;
    private final FilterBar bar;
    private final ListAndDetail pane;

    MailingsView(Desk desk, LettersModel model, Node switching, Command first, Consumer<Mailing> open) {
        LettersScreenWords words = desk.words(LettersScreenWords.class);
        LettersWords called = desk.words(LettersWords.class);
        grid = new Grid<>(
                        desk.phrasebook(),
                        List.<Column<Mailing>>of(
                                Column.text("title", words.mailingTitle(), 264, Mailing::title),
                                Column.<Mailing>text("kind", words.kind(), 232, mailing -> called.kind(mailing.kind())),
                                Column.<Mailing>text("dated", words.dated(), 104, mailing -> desk.phrasebook()
                                                .dates()
                                                .shortDate(mailing.dated()))
                                        .sortedBy(Comparator.comparing(Mailing::dated)),
                                Column.<Mailing>text("deadline", words.deadline(), 104, mailing -> mailing.deadline()
                                                .map(desk.phrasebook().dates()::shortDate)
                                                .orElse(""))
                                        .sortedBy(Comparator.comparing(
                                                (Mailing mailing) -> mailing.deadline().map(Object::toString).orElse(""))),
                                Column.number("letters", words.letters(), 80, Mailing::letters),
                                Column.number("sent", words.sent(), 80, Mailing::sent),
                                Column.number("answered", words.answered(), 96, Mailing::replied)),
                        Arrangement.NONE)
                .named(words.mailings());
        ObservableList<Mailing> shown = FXCollections.observableArrayList();
        grid.rows(shown);
        grid.onOpen(open);
        bar = new FilterBar(desk.phrasebook(), words.mailingTitle());
        bar.offer(List.of(new Filter.Kind(LettersModel.KIND, words.kind(), () -> Arrays.stream(LetterKind.values())
                .map(kind -> new Choice(kind.name(), called.kind(kind)))
                .toList())));
        bar.actions(switching, first.primaryButton());
        Runnable narrow = () -> {
            shown.setAll(new Sieve(bar.search().get(), bar.filters()).of(
                        model.mailings(),
                        mailing -> Folding.fold(mailing.title() + " " + called.kind(mailing.kind())),
                        (mailing, kind, key) -> mailing.kind().name().equals(key)));
            grid.empty(
                    model.mailings().isEmpty()
                            ? Empty.of(Feather.SEND, words.noMailingsTitle(), words.noMailingsText(), first)
                            : bar.nothing(words.nothingMailingTitle(), words.nothingText()));
        };
        bar.search().subscribe(text -> narrow.run());
        bar.filters().addListener((ListChangeListener<Filter>) change -> narrow.run());
        model.mailings().addListener((ListChangeListener<Mailing>) change -> narrow.run());
        narrow.run();
        pane = new ListAndDetail(bar.node(), grid.node());
    }

    FilterBar bar() {
        return bar;
    }

    Node node() {
        return pane.node();
    }

    Grid<Mailing> grid() {
        return grid;
    }
}
