package org.plenary.screens.letters;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Grid;
import org.plenary.kit.Wizard;
import org.plenary.letters.LetterId;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Letters;
import org.plenary.letters.MailingId;
import org.plenary.letters.MailingWish;
import org.plenary.letters.Recipient;
import org.plenary.words.Sentences;

/// The page on which a mailing is made: to whom, what, a look at every letter, and the files.
final class MailingPage {

    private static final int WHAT = 1;
    private static final int LOOK = 2;

    private final Desk desk;
    private final LettersScreenWords words;
    private final MailingModel model;
    private final Places places;
    private final Consumer<MailingId> done;
    private final WhoStep who;
    private final WhatStep what;
    private final LookStep look;
    private final WriteStep write;
    private final Wizard wizard;

    /// @param done is told which mailing was issued, instead of `leave`
    MailingPage(Desk desk, MailingModel model, Places places, Runnable leave, Consumer<MailingId> done) {
        this.desk = desk;
        this.words = desk.words(LettersScreenWords.class);
        this.model = model;
        this.places = places;
        this.done = done;
        this.what = new WhatStep(desk, model);
        this.who = new WhoStep(desk, model, what::turn);
        this.look = new LookStep(desk, model, places);
        this.write = new WriteStep(desk, places);
        Command issue = desk.changing("letters.issue", words.newMailing(), Feather.SEND, this::issue)
                .about(Bindings.createStringBinding(() -> words.issue(look.planned().size()), look.planned()))
                .enabledWhen(Bindings.createBooleanBinding(() -> write.folder().get().isPresent(), write.folder()));
        this.wizard = new Wizard(
                desk.phrasebook(),
                List.of(
                        new Wizard.Step(words.stepWho(), who.node(), who.isAnybody(), () -> {}),
                        new Wizard.Step(
                                words.stepWhat(),
                                scrolled(what.node()),
                                what.sound(),
                                () -> what.offer(who.chosen())),
                        new Wizard.Step(
                                words.stepCheck(),
                                look.node(),
                                Bindings.createBooleanBinding(() -> model.plan().isPresent(), model.planning()),
                                () -> model.plan(who.chosen(), what.choices())),
                        Wizard.Step.of(words.stepWrite(), scrolled(write.node()))),
                issue,
                leave);
    }

    static Node scrolled(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    Node node() {
        return wizard.node();
    }

    Wizard wizard() {
        return wizard;
    }

    Grid<AddresseeLine> grid() {
        return who.grid();
    }

    WhoStep who() {
        return who;
    }

    /// Begins with nobody chosen.
    void begin(LetterKind kind) {
        begin(kind, Optional.empty(), () -> wizard.go(0));
    }

    /// Begins with the kind of letter and the addressees of a wish chosen.
    void begin(MailingWish wish) {
        begin(wish.kind(), Optional.empty(), () -> model.refresh(() -> {
            who.select(line -> wish.includes(line.recipient(), Optional.of(line.addressee().entity())));
            wizard.go(0);
        }));
    }

    /// Begins the correction of one letter, whose addressee is chosen.
    void correct(LetterKind kind, LetterId letter, Predicate<Recipient> addressee) {
        begin(kind, Optional.of(letter), () -> model.refresh(() -> {
            who.select(line -> addressee.test(line.recipient()));
            wizard.go(who.chosen().isEmpty() ? 0 : WHAT);
        }));
    }

    private void begin(LetterKind kind, Optional<LetterId> corrected, Runnable then) {
        model.prepare(() -> {
            who.begin(kind);
            what.begin(kind);
            model.begin(kind, corrected);
            then.run();
        });
    }

    /// For tests and for the next mailing.
    void folder(Path chosen) {
        write.folder().set(Optional.of(chosen));
    }

    private void issue() {
        write.folder().get().ifPresent(to -> model.issue(what.title(), write.wanted(), to, this::issued));
    }

    private void issued(Outcome<Letters.Sent> outcome) {
        switch (outcome) {
            case Outcome.Done<Letters.Sent>(var sent, var _) -> {
                tell(sent);
                done.accept(sent.mailing());
            }
            case Outcome.Refused<Letters.Sent>(var faults) -> {
                boolean isOutdated = faults.getFirst().rule() instanceof Rule.Outdated;
                desk.notices().warn(isOutdated ? words.outdated() : sentence(faults.getFirst().rule()));
                if (isOutdated) {
                    wizard.go(LOOK);
                }
            }
            case Outcome.Stale<Letters.Sent> _ -> wizard.go(LOOK);
        }
    }

    private void tell(Letters.Sent sent) {
        var letters = look.planned();
        String told = words.issued(
                letters.size(), letters.getFirst().reference(), letters.getLast().reference());
        switch (sent.files()) {
            case Checked.Ok<List<Path>> _ ->
                desk.notices().tell(told, Command.of("letters.showFolder", words.folder(), Feather.FOLDER, () ->
                        write.folder().get().ifPresent(places::show)));
            case Checked.Faulty<List<Path>>(var faults) ->
                desk.notices().warn(told + " " + sentence(faults.getFirst().rule()));
        }
    }

    private String sentence(Rule rule) {
        return new Sentences(desk.phrasebook()).of(rule);
    }
}
