package org.plenary.screens.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Subscription;
import org.plenary.kit.Work;
import org.plenary.meetings.MeetingId;
import org.plenary.people.AdditionalField;
import org.plenary.people.AdditionalFields;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantCheck;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.ParticipantInput;
import org.plenary.people.People;
import org.plenary.people.Status;
import org.plenary.store.History;
import org.plenary.store.Workspace;

/// What the pane knows without its nodes: the participant as shown, what the form says now, and the commands. Follows
/// the workspace as long as nothing is typed that is not saved.
final class ParticipantEditorModel {

    private final Work work;
    private final People people;
    private final Workspace workspace;
    private final Subscription following;
    private final MeetingId meeting;
    private final AdditionalFields additional;
    private final ReadOnlyObjectWrapper<Optional<ParticipantEditorSheet>> sheet =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(false);
    private Map<ParticipantField, String> texts = Map.of();
    private Consumer<ParticipantId> registered = id -> {};
    private volatile @Nullable Asked asked;

    ParticipantEditorModel(Work work, People people, Workspace workspace, MeetingId meeting) {
        this.work = work;
        this.people = people;
        this.workspace = workspace;
        this.meeting = meeting;
        this.additional = new AdditionalFields(workspace);
        following = workspace.onChange(change -> follow());
    }

    /// Follows the workspace no longer.
    void close() {
        following.close();
    }

    /// What was asked for last; empty for somebody new.
    private record Asked(Optional<ParticipantId> id) {}

    /// The participant as shown; empty before anything was asked for, and when it has gone.
    ReadOnlyObjectProperty<Optional<ParticipantEditorSheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// Whether something is typed that is not saved.
    ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    void show(ParticipantId id) {
        ask(new Asked(Optional.of(id)));
    }

    /// Is told whoever was registered here.
    void onRegistered(Consumer<ParticipantId> telling) {
        registered = telling;
    }

    /// Begins a new participant: an empty form.
    void create() {
        ask(new Asked(Optional.empty()));
    }

    /// Shows the participant as the workspace has it now; what is typed goes.
    void reload() {
        Asked now = asked;
        if (now != null) {
            ask(now);
        }
    }

    private void ask(Asked now) {
        asked = now;
        work.read("participant", () -> read(now), this::take);
    }

    /// Comes from whichever thread has changed the workspace.
    private void follow() {
        Asked now = asked;
        if (now != null) {
            work.read("participant.followed", () -> read(now), fresh -> {
                if (now.equals(asked) && !dirty.get()) {
                    take(fresh);
                }
            });
        }
    }

    private Optional<ParticipantEditorSheet> read(Asked now) {
        if (now.id().isEmpty()) {
            return Optional.of(ParticipantEditorSheet.empty(people.delegations(meeting)));
        }
        return people.dossier(now.id().get()).map(this::sheet);
    }

    private ParticipantEditorSheet sheet(Dossier dossier) {
        List<Dossier> elsewhere = people.participations(dossier.participant().person().id()).stream()
                .filter(other -> !other.participant().id().equals(dossier.participant().id()))
                .toList();
        ParticipantId id = dossier.participant().id();
        return new ParticipantEditorSheet(
                Optional.of(dossier),
                people.delegations(meeting),
                people.history(dossier),
                elsewhere,
                additional.of(id),
                additional.names(id));
    }

    private void take(Optional<ParticipantEditorSheet> fresh) {
        texts = fresh.map(shown -> shown.draft().texts()).orElse(Map.of());
        sheet.set(fresh);
        tellDirty();
    }

    /// What the form says now.
    String text(ParticipantField field) {
        return texts.getOrDefault(field, "");
    }

    /// Takes down what the form says; fields that it does not have stay as they are.
    void say(Map<ParticipantField, String> said) {
        var all = new EnumMap<ParticipantField, String>(ParticipantField.class);
        all.putAll(texts);
        all.putAll(said);
        texts = all;
        tellDirty();
    }

    private void tellDirty() {
        dirty.set(!changed(saved()).isEmpty());
    }

    private ParticipantDraft saved() {
        return sheet.get().map(ParticipantEditorSheet::draft).orElse(new ParticipantDraft(Map.of()));
    }

    private List<ParticipantField> changed(ParticipantDraft since) {
        return Arrays.stream(ParticipantField.values())
                .filter(field -> !text(field).strip().equals(since.of(field)))
                .toList();
    }

    /// What would be saved now. A delegation that was chosen anew brings its own category.
    ParticipantDraft draft() {
        var said = new ParticipantDraft(texts);
        return said.of(ParticipantField.DELEGATION).equals(saved().of(ParticipantField.DELEGATION))
                ? said
                : said.with(ParticipantField.CATEGORY, "");
    }

    /// Every fault of what the form says now.
    List<Fault> check() {
        return sheet.get()
                .map(shown -> switch (new ParticipantCheck(shown.delegations()).check(draft())) {
                    case Checked.Ok<ParticipantInput> ok -> List.<Fault>of();
                    case Checked.Faulty<ParticipantInput>(var faults) -> faults;
                })
                .orElse(List.of());
    }

    /// Saves what the form says: adds a new participant, or amends the one shown.
    void save(Consumer<ParticipantEditorSaved> then) {
        ParticipantDraft draft = draft();
        Map<ParticipantField, String> sent = texts;
        shown().ifPresentOrElse(
                dossier -> work.write(() -> people.amend(dossier, draft), outcome -> saved(outcome, sent, then)),
                () -> work.write(() -> people.register(meeting, draft), outcome -> registered(outcome, sent, then)));
    }

    private Optional<Dossier> shown() {
        return sheet.get().flatMap(ParticipantEditorSheet::dossier);
    }

    private void registered(
            Outcome<ParticipantId> outcome,
            Map<ParticipantField, String> sent,
            Consumer<ParticipantEditorSaved> then) {
        switch (outcome) {
            case Outcome.Done<ParticipantId>(var id, var change) -> {
                var now = new Asked(Optional.of(id));
                asked = now;
                registered.accept(id);
                refresh(now, sent, then);
            }
            case Outcome.Refused<ParticipantId>(var faults) -> then.accept(new ParticipantEditorSaved.Refused(faults));
            case Outcome.Stale<ParticipantId>(var id) -> then.accept(new ParticipantEditorSaved.Refused(List.of()));
        }
    }

    private void saved(
            Outcome<Dossier> outcome, Map<ParticipantField, String> sent, Consumer<ParticipantEditorSaved> then) {
        switch (outcome) {
            case Outcome.Done<Dossier>(var fresh, var change) ->
                refresh(new Asked(Optional.of(fresh.participant().id())), sent, then);
            case Outcome.Refused<Dossier>(var faults) -> then.accept(new ParticipantEditorSaved.Refused(faults));
            case Outcome.Stale<Dossier>(var current) ->
                then.accept(new ParticipantEditorSaved.Meanwhile(current, clashes(current)));
        }
    }

    /// Shows what was written, and on top of it what was typed since it was `sent`.
    private void refresh(Asked now, Map<ParticipantField, String> sent, Consumer<ParticipantEditorSaved> then) {
        work.read("participant", () -> read(now), fresh -> {
            if (now.equals(asked)) {
                rebase(fresh, new ParticipantDraft(sent));
            }
            then.accept(new ParticipantEditorSaved.Done());
        });
    }

    private List<ParticipantField> clashes(Dossier current) {
        ParticipantDraft theirs = current.draft();
        List<ParticipantField> mine = changed(saved());
        List<ParticipantField> both = mine.stream()
                .filter(field -> !theirs.of(field).equals(saved().of(field)))
                .toList();
        return both.isEmpty() ? mine : both;
    }

    /// Saves what the form says over what somebody else has changed meanwhile; all other fields stay as they left them.
    void overwrite(Dossier current, Consumer<ParticipantEditorSaved> then) {
        rebase(sheet.get().map(shown -> shown.with(current)), saved());
        save(then);
    }

    private void rebase(Optional<ParticipantEditorSheet> fresh, ParticipantDraft since) {
        var kept = new EnumMap<ParticipantField, String>(ParticipantField.class);
        changed(since).forEach(field -> kept.put(field, text(field)));
        texts = new ParticipantDraft(kept)
                .over(fresh.map(ParticipantEditorSheet::draft).orElse(new ParticipantDraft(Map.of())))
                .texts();
        sheet.set(fresh);
        tellDirty();
    }

    /// The next step of the procedure: a nominated participant is accredited, an accredited one registered.
    Optional<Status> nextStep() {
        return shown().flatMap(dossier -> switch (dossier.participant().status()) {
            case NOMINATED -> Optional.of(Status.ACCREDITED);
            case ACCREDITED -> Optional.of(Status.REGISTERED);
            case REGISTERED, REFUSED, WITHDRAWN -> Optional.empty();
        });
    }

    /// Takes the participant to another status, as of today. What is typed stays.
    void step(Status to, Consumer<ParticipantEditorSaved> then) {
        LocalDate today = LocalDate.ofInstant(workspace.desk().clock().instant(), ZoneId.systemDefault());
        shown().map(dossier -> dossier.participant().id())
                .ifPresent(id -> work.write(
                        () -> people.step(List.of(id), to, today, ""), outcome -> changed(outcome, id, then)));
    }

    /// Takes an additional field away. What is typed stays.
    void remove(AdditionalField field, Consumer<ParticipantEditorSaved> then) {
        work.write(() -> additional.remove(field), outcome -> changed(outcome, field.participant(), then));
    }

    /// Gives a field the value back that it had before a change. What is typed stays.
    void restore(History.FieldChange change, Consumer<ParticipantEditorSaved> then) {
        shown().ifPresent(dossier -> work.write(
                () -> people.restore(dossier, change),
                outcome -> changed(outcome, dossier.participant().id(), then)));
    }

    private <T> void changed(Outcome<T> outcome, ParticipantId id, Consumer<ParticipantEditorSaved> then) {
        switch (outcome) {
            case Outcome.Done<T> done ->
                refresh(new Asked(Optional.of(id)), saved().texts(), then);
            case Outcome.Refused<T>(var faults) -> then.accept(new ParticipantEditorSaved.Refused(faults));
            case Outcome.Stale<T>(var current) -> {
                reload();
                then.accept(new ParticipantEditorSaved.Refused(List.of()));
            }
        }
    }

    /// The fields as the form should show them: those saved, by name, and what was typed over them.
    Map<ParticipantField, String> texts() {
        return Collections.unmodifiableMap(texts);
    }
}
