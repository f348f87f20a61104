package org.plenary.screens.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Fault;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Mark;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.people.Delegation;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.People;
import org.plenary.people.PeopleWords;
import org.plenary.people.Secrets;
import org.plenary.people.Status;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.History;
import org.plenary.store.Vault;
import org.plenary.store.Workspace;
import org.plenary.words.Sentences;

/// The pane of one participant: who it is and where the participation stands, the form, the protected values, the
/// history, the other meetings. Ctrl+S saves, Esc closes.
final class ParticipantEditor implements ParticipantPane {

    private final Desk desk;
    private final About about;
    private final Runnable close;
    private final EditorWords words;
    private final ParticipantEditorModel model;
    private final ParticipantEditorDelegation delegation;
    private final ParticipantEditorForm form;
    private final SecretsView secrets;
    private final HistoryView history;
    private final ParticipantEditorAdditional additional;
    private final ParticipantEditorElsewhere elsewhere;
    private final Detail detail;
    private final StackPane node = new StackPane();
    private boolean isAwaited;

    /// What the pane is about: the services of a workspace and one meeting.
    ///
    /// @param books what the workspace knows of States and organizations at this moment
    /// @param meetingNames the short title of any meeting of the workspace
    record About(
            People people,
            Secrets secrets,
            Vault vault,
            Supplier<ReferenceBook> books,
            Meeting meeting,
            Workspace workspace,
            Function<MeetingId, String> meetingNames) {}

    /// @param close what Esc and the cross in the corner do, once nothing unsaved is left
    ParticipantEditor(Desk desk, About about, Runnable close) {
        this.desk = desk;
        this.about = about;
        this.close = close;
        this.words = desk.words(EditorWords.class);
        this.model = new ParticipantEditorModel(
                desk.work(), about.people(), about.workspace(), about.meeting().id());
        this.delegation = new ParticipantEditorDelegation(desk.phrasebook(), day());
        this.form = new ParticipantEditorForm(desk, delegation);
        this.secrets = new SecretsView(desk, about.secrets(), about.vault());
        this.history = new HistoryView(desk, this::sender, this::restore);
        this.additional = new ParticipantEditorAdditional(desk, field -> model.remove(field, this::tellStep));
        this.elsewhere = new ParticipantEditorElsewhere(desk, about.meetingNames());
        this.detail = new Detail(desk.phrasebook(), this::leave);
        detail.sections(form.form().node(), secrets.node(), additional.node(), history.node(), elsewhere.node())
                .bar(form.form().bar(this::save));
        node.getStylesheets().add("/editor.css");
        node.getChildren().setAll(detail.node());
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        form.form().checkedBy(values -> {
            model.say(ParticipantEditorForm.said(values));
            return model.check();
        });
        form.form().dirty().subscribe(() -> model.say(form.said()));
        model.sheet().subscribe(shown -> shown.ifPresentOrElse(this::fill, this::empty));
    }

    private LocalDate day() {
        return about.meeting().days().from();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(ParticipantId id) {
        whenSaved(() -> model.show(id));
    }

    @Override
    public void create() {
        whenSaved(() -> {
            model.create();
            focus();
        });
    }

    @Override
    public void onCreated(Consumer<ParticipantId> telling) {
        model.onRegistered(telling);
    }

    @Override
    public boolean isDirty() {
        return form.form().isDirty() || secrets.isDirty();
    }

    @Override
    public void focus() {
        // What is not seen takes no keyboard, and nothing is seen before the participant has been read.
        isAwaited = !node.isVisible();
        if (!isAwaited) {
            form.form().focus(ParticipantField.GIVEN.name());
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        }
    }

    private void leave() {
        whenSaved(close);
    }

    @Override
    public void revert() {
        form.form().revert();
        secrets.revert();
    }

    @Override
    public void close() {
        model.close();
    }

    @Override
    public void whenSaved(Runnable then) {
        if (!isDirty()) {
            then.run();
            return;
        }
        desk.dialogs()
                .ask(
                        words.unsavedTitle(name()),
                        words.unsavedText(),
                        Dialogs.Verb.main(words.saveChanges(), () -> saveAnd(then)),
                        Dialogs.Verb.danger(words.discardChanges(), () -> {
                            revert();
                            then.run();
                        }));
    }

    private void save() {
        saveAnd(() -> {});
    }

    private void saveAnd(Runnable then) {
        secrets.save(() -> {
            model.say(form.said());
            model.save(saved -> tell(saved, then));
        });
    }

    private void tell(ParticipantEditorSaved saved, Runnable then) {
        switch (saved) {
            case ParticipantEditorSaved.Done() -> then.run();
            case ParticipantEditorSaved.Refused(List<Fault> faults) -> form.form().showFaults(faults);
            case ParticipantEditorSaved.Meanwhile(Dossier current, List<ParticipantField> fields) ->
                desk.dialogs()
                        .ask(
                                words.meanwhileTitle(name()),
                                words.meanwhileText(fields.stream()
                                        .map(desk.words(PeopleWords.class)::field)
                                        .toList()),
                                Dialogs.Verb.main(words.reload(), model::reload),
                                Dialogs.Verb.danger(
                                        words.overwrite(),
                                        () -> model.overwrite(current, again -> tell(again, then))));
        }
    }

    private void restore(History.FieldChange change) {
        model.say(form.said());
        model.restore(change, this::tellStep);
    }

    private void step(Status to) {
        model.say(form.said());
        model.step(to, this::tellStep);
    }

    private void tellStep(ParticipantEditorSaved saved) {
        if (saved instanceof ParticipantEditorSaved.Refused(List<Fault> faults)) {
            var sentences = new Sentences(desk.phrasebook());
            desk.notices()
                    .warn(words.notDone(faults.stream()
                            .map(fault -> sentences.of(fault.rule()))
                            .collect(Collectors.joining(" "))));
        }
    }

    private void fill(ParticipantEditorSheet shown) {
        node.setVisible(true);
        delegation.offer(shown.delegations(), about.books().get());
        Map<ParticipantField, String> typed = Map.copyOf(model.texts());
        form.show(shown.draft().texts(), typed);
        detail.title(name(), shown.dossier().map(this::below).orElse(words.newParticipantText()));
        detail.status(status(shown));
        secrets.show(shown.dossier().map(dossier -> dossier.participant().person().id()));
        history.show(shown);
        additional.show(shown.additional());
        elsewhere.show(shown.elsewhere());
        if (isAwaited) {
            node.applyCss();
            focus();
        }
    }

    private void empty() {
        node.setVisible(false);
        secrets.show(Optional.empty());
    }

    private String name() {
        return dossier().map(dossier -> dossier.participant().person().name().address())
                .orElse(words.newParticipant());
    }

    private Optional<Dossier> dossier() {
        return model.sheet().get().flatMap(ParticipantEditorSheet::dossier);
    }

    private String below(Dossier dossier) {
        String sender = sender(dossier.delegation());
        String capacity = desk.words(PeopleWords.class).capacity(dossier.participant().capacity());
        return desk.phrasebook().dotted(sender, capacity);
    }

    private String sender(Delegation sender) {
        return about.books()
                .get()
                .listName(sender.state(), sender.organization(), desk.phrasebook().language(), day());
    }

    private Node[] status(ParticipantEditorSheet shown) {
        return Stream.concat(shown.dossier().map(this::mark).stream(), model.nextStep().map(this::stepButton).stream())
                .toArray(Node[]::new);
    }

    private Node mark(Dossier dossier) {
        Status status = dossier.participant().status();
        return mark(status).label(desk.words(PeopleWords.class).status(status));
    }

    private static Mark mark(Status status) {
        return switch (status) {
            case NOMINATED -> Mark.HOLLOW;
            case ACCREDITED -> Mark.HALF;
            case REGISTERED -> Mark.FULL;
            case REFUSED, WITHDRAWN -> Mark.CROSSED;
        };
    }

    private Node stepButton(Status to) {
        Button button = desk.changing("editor.step", words.step(to), Feather.CHECK, () -> step(to))
                .button();
        button.getStyleClass().add("small");
        button.setAlignment(Pos.CENTER);
        return button;
    }
}
