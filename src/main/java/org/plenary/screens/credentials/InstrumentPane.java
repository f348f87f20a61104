package org.plenary.screens.credentials;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.credentials.Credential;
import org.plenary.credentials.CredentialDraft;
import org.plenary.credentials.CredentialField;
import org.plenary.credentials.Delegate;
import org.plenary.kit.Choice;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.LatestChanges;
import org.plenary.kit.Mark;
import org.plenary.people.Capacity;
import org.plenary.registry.StateId;
import org.plenary.store.Shown;

/// The pane with the form of one instrument, a new one or one that is there.
final class InstrumentPane {

    private final Desk desk;
    private final CredentialsModel model;
    private final CredentialScreenWords words;
    private final InstrumentForm form;
    private final Detail detail;
    private final List<Command> actions;
    private final ScansView scans;
    private Optional<Shown<Credential>> shown = Optional.empty();

    /// @param actions on an instrument that is there
    /// @param next saves and goes on to the next Party
    InstrumentPane(
            Desk desk,
            CredentialsModel model,
            List<Choice> meetings,
            ScansView.Files files,
            List<Command> actions,
            Command next,
            Runnable save,
            Runnable close) {
        this.desk = desk;
        this.model = model;
        this.words = desk.words(CredentialScreenWords.class);
        this.actions = actions;
        this.scans = new ScansView(desk, model, files);
        List<Choice> parties = model.all().stream()
                .map(line -> new Choice(
                        line.party().state().value().toString(), line.party().name(), model.otherNames(line.party().state())))
                .toList();
        Command delegation = desk.changing(
                "credentials.delegation", words.takeDelegation(), Feather.USERS, this::takeDelegation);
        this.form = new InstrumentForm(desk, parties, meetings, delegation);
        form.checkedBy(model::faults);
        var above = new HBox(next.button());
        above.getStyleClass().add("form-bar");
        var bar = new VBox(above, form.form().bar(save));
        this.detail = new Detail(desk.phrasebook(), close).bar(bar);
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

    InstrumentForm form() {
        return form;
    }

    Optional<Shown<Credential>> shown() {
        return shown;
    }

    /// Opens with an instrument that is there.
    void show(Shown<Credential> instrument, CredentialLine line) {
        shown = Optional.of(instrument);
        form.fill(CredentialDraft.of(instrument.value()));
        detail.title(line.party().name(), "").status(Marks.of(line.party().status()).label(line.status()));
        var row = new FlowPane(8, 8);
        actions.forEach(action -> row.getChildren().add(action.button()));
        var history = new LatestChanges(desk);
        scans.show(instrument.value().id(), line.party().name());
        detail.sections(row, warning(instrument.value()), scans.node(), form.node(), history.node());
        model.history(instrument.value().id(), history::showUnderHeading);
    }

    private Node warning(Credential credential) {
        if (credential.decision().reached().isEmpty()) {
            return new Group();
        }
        return Mark.NOTE.beside(words.examinedAlready());
    }

    /// Whether somebody had decided about the instrument when it was opened.
    boolean isDecided() {
        return shown.filter(one -> one.value().decision().reached().isPresent()).isPresent();
    }

    /// Opens with a new instrument of a Party, or of one that is still to be chosen.
    ///
    /// @param like what the one before said of its form, dates and language, to be taken over
    void showFresh(Optional<CredentialLine> line, CredentialDraft like) {
        shown = Optional.empty();
        CredentialDraft draft = line.map(one ->
                        like.with(CredentialField.STATE, one.party().state().value().toString()))
                .orElse(like);
        form.propose(draft);
        detail.title(
                        line.map(one -> one.party().name()).orElse(words.newInstrument()),
                        line.isPresent() ? words.newInstrument() : "")
                .status();
        detail.sections(form.node());
        detail.goTo(form.first());
    }

    private void takeDelegation() {
        String chosen = form.draft().of(CredentialField.STATE);
        if (!chosen.isBlank()) {
            model.delegates(new StateId(UUID.fromString(chosen)), delegates -> form.persons(lines(delegates)));
        }
    }

    /// The head first, the others in the order of the delegation.
    private static String lines(List<Delegate> delegates) {
        List<Delegate> coming = delegates.stream()
                .filter(delegate -> delegate.status().isComing())
                .sorted((a, b) -> Boolean.compare(b.capacity() == Capacity.HEAD, a.capacity() == Capacity.HEAD))
                .toList();
        return coming.stream()
                .map(delegate -> CredentialDraft.line(delegate.capacity(), delegate.name().address()))
                .collect(Collectors.joining("\n"));
    }
}
