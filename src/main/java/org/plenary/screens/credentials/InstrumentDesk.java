package org.plenary.screens.credentials;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Outcome;
import org.plenary.credentials.Credential;
import org.plenary.credentials.CredentialDraft;
import org.plenary.credentials.CredentialField;
import org.plenary.credentials.CredentialId;
import org.plenary.kit.Choice;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.ListAndDetail;
import org.plenary.meetings.Meeting;
import org.plenary.store.Shown;

/// What stands in the pane beside the list: a Party, or the form of one of its instruments; and what becomes of what is
/// typed there.
final class InstrumentDesk {

    /// What a next instrument has in common with the one before, as they come out of one diplomatic bag.
    private static final List<CredentialField> IN_COMMON =
            List.of(CredentialField.MEDIUM, CredentialField.RECEIVED, CredentialField.OFFICE);

    private final Desk desk;
    private final CredentialsModel model;
    private final CredentialScreenWords words;
    private final Given given;
    private final CredentialList list;
    private final ListAndDetail pane;
    private final PartyPane party;
    private @Nullable InstrumentPane editor;

    /// What the pane is given by the screen.
    ///
    /// @param meetings that an instrument may name beside this one
    /// @param ofParty commands that stand above what is known of a Party
    /// @param next saves and goes on to the next Party
    record Given(Supplier<List<Meeting>> meetings, ScansView.Files files, List<Command> ofParty, Command next) {}

    InstrumentDesk(Desk desk, CredentialsModel model, CredentialList list, ListAndDetail pane, Given given) {
        this.desk = desk;
        this.model = model;
        this.words = desk.words(CredentialScreenWords.class);
        this.given = given;
        this.list = list;
        this.pane = pane;
        this.party = new PartyPane(desk, given.ofParty(), this::open, this::close);
    }

    /// Shows a Party, once what was typed is saved or given up.
    void show(CredentialLine line) {
        unlessUnsaved(() -> showNow(line));
    }

    private void showNow(CredentialLine line) {
        party.show(line);
        pane.show(party.node());
    }

    /// Shows the Party that the arrows have reached, where the pane is open and holds nothing that is not saved.
    void follow(CredentialLine line) {
        if (pane.isOpen() && !isUnsaved()) {
            showNow(line);
        }
    }

    private void open(CredentialId id) {
        unlessUnsaved(() -> model.open(id, this::showInstrument));
    }

    private void showInstrument(Shown<Credential> instrument) {
        model.line(instrument.value().state()).ifPresent(line -> {
            InstrumentPane now = makeEditor();
            now.show(instrument, line);
            pane.show(now.node());
        });
    }

    private InstrumentPane makeEditor() {
        List<Choice> others = given.meetings().get().stream()
                .filter(one -> !one.id().equals(model.meeting().id()))
                .map(one -> new Choice(one.id().value().toString(), one.call(desk.phrasebook().language())))
                .toList();
        var made = new InstrumentPane(
                desk,
                model,
                others,
                given.files(),
                List.of(
                        desk.changing("credentials.object", words.object(), Feather.SLASH, this::object),
                        desk.changing("credentials.remove", words.remove(), Feather.TRASH_2, this::remove)),
                given.next(),
                () -> save(this::showSaved),
                this::close);
        editor = made;
        return made;
    }

    /// Opens the form of a new instrument of the Party that the arrows have reached.
    void add() {
        unlessUnsaved(() -> fresh(Optional.ofNullable(list.grid().current().get()), CredentialDraft.fresh()));
    }

    private void fresh(Optional<CredentialLine> line, CredentialDraft like) {
        InstrumentPane now = makeEditor();
        pane.show(now.node());
        now.showFresh(line, like);
    }

    private boolean isUnsaved() {
        InstrumentPane now = editor;
        return now != null && pane.isOpen() && now.node().getScene() != null && now.form().form().isDirty();
    }

    void close() {
        unlessUnsaved(pane::close);
    }

    /// Runs `then` once what was typed is saved or given up.
    void unlessUnsaved(Runnable then) {
        InstrumentPane now = editor;
        if (now == null || !isUnsaved()) {
            then.run();
            return;
        }
        desk.dialogs()
                .ask(
                        words.unsavedTitle(partyOf(now)),
                        words.unsavedText(),
                        Dialogs.Verb.main(words.save(), () -> save(saved -> then.run())),
                        Dialogs.Verb.other(words.discard(), () -> {
                            now.form().form().revert();
                            then.run();
                        }));
    }

    private String partyOf(InstrumentPane of) {
        return line(of.form().draft()).map(line -> line.party().name()).orElse(words.newInstrument());
    }

    private void save(Consumer<CredentialDraft> then) {
        InstrumentPane now = editor;
        if (now == null) {
            return;
        }
        CredentialDraft draft = now.form().draft();
        Consumer<Outcome<CredentialId>> came = outcome -> told(now, draft, outcome, then);
        now.shown().ifPresentOrElse(shown -> model.amend(shown, draft, came), () -> model.enter(draft, came));
    }

    private void told(
            InstrumentPane of, CredentialDraft draft, Outcome<CredentialId> outcome, Consumer<CredentialDraft> then) {
        switch (outcome) {
            case Outcome.Done<CredentialId>(var id, var _) -> {
                boolean isReopened = of.isDecided() && model.isOpenAgain(id);
                desk.notices().tell(isReopened ? words.savedAndReopened(partyOf(of)) : words.saved(partyOf(of)));
                of.form().fill(draft);
                then.accept(draft);
            }
            case Outcome.Refused<CredentialId>(var faults) -> of.form().showFaults(faults);
            case Outcome.Stale<CredentialId>(var id) -> {
                desk.notices().warn(words.stale(partyOf(of)));
                model.open(id, this::showInstrument);
            }
        }
    }

    /// What was saved is shown with what is to be said about it.
    private void showSaved(CredentialDraft draft) {
        line(draft).ifPresent(line -> {
            list.select(line);
            showNow(line);
        });
    }

    /// Saves, and opens the next Party without an instrument, with the same form, day of receipt and office.
    void saveAndGoOn() {
        if (opened().isPresent()) {
            save(this::goOn);
        }
    }

    private void goOn(CredentialDraft saved) {
        Optional<CredentialLine> next = line(saved).flatMap(line -> model.nextWithout(line.party().state()));
        if (next.isEmpty()) {
            desk.notices().tell(words.allEntered());
            showSaved(saved);
            return;
        }
        list.select(next.get());
        CredentialDraft like = CredentialDraft.fresh();
        for (CredentialField field : IN_COMMON) {
            like = like.with(field, saved.of(field));
        }
        fresh(next, like);
    }

    private Optional<CredentialLine> line(CredentialDraft draft) {
        return model.all().stream()
                .filter(line -> line.party().state().value().toString().equals(draft.of(CredentialField.STATE)))
                .findFirst();
    }

    private void object() {
        InstrumentPane now = editor;
        if (now != null && now.shown().isPresent()) {
            Credential about = now.shown().get().value();
            new Objecting(desk, model).ask(partyOf(now), about, () -> showAgain(about));
        }
    }

    private void remove() {
        InstrumentPane now = editor;
        if (now != null && now.shown().isPresent()) {
            Shown<Credential> gone = now.shown().get();
            String name = partyOf(now);
            model.remove(gone, outcome -> removed(gone.value(), name, outcome));
        }
    }

    private void removed(Credential gone, String party, Outcome<CredentialId> outcome) {
        switch (outcome) {
            case Outcome.Done<CredentialId> _ -> {
                desk.notices().tell(words.removed(party));
                showAgain(gone);
            }
            case Outcome.Refused<CredentialId>(var faults) ->
                desk.notices().warn(words.notDone(new Telling(desk, model).sentence(faults)));
            case Outcome.Stale<CredentialId>(var id) -> {
                desk.notices().warn(words.stale(party));
                showAgain(gone);
                model.open(id, this::showInstrument);
            }
        }
    }

    private void showAgain(Credential of) {
        model.line(of.state()).ifPresent(this::showNow);
    }

    /// The form that is open; for tests, too.
    Optional<InstrumentPane> opened() {
        return pane.isOpen() ? Optional.ofNullable(editor) : Optional.empty();
    }
}
