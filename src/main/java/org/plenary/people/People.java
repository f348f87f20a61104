package org.plenary.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.meetings.MeetingId;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Eraser;
import org.plenary.store.History;
import org.plenary.store.Reader;
import org.plenary.store.Values;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// The people of a workspace: who takes part in which meeting. Every command checks, writes in one transaction, logs,
/// and tells what came of it.
public final class People {

    private static final int CHECKPOINT = 128;

    private final Workspace workspace;
    private final Supplier<ReferenceBook> book;

    /// @param book what the workspace knows of States and organizations at this moment
    public People(Workspace workspace, Supplier<ReferenceBook> book) {
        this.workspace = workspace;
        this.book = book;
    }

    public Optional<Dossier> dossier(ParticipantId id) {
        return workspace.read(reader -> ParticipantStore.dossier(reader, id));
    }

    /// Everybody at a meeting, by delegation and rank.
    public List<Dossier> dossiers(MeetingId meeting) {
        return workspace.read(reader -> ParticipantStore.ofMeeting(reader, meeting));
    }

    /// Hands over everybody at a meeting, one after the other, without keeping them.
    public void each(MeetingId meeting, Consumer<Dossier> take) {
        workspace.read(reader -> ParticipantStore.each(reader, meeting, take));
    }

    /// Hands over everybody at the meeting, to be known by name and opened where more is asked for.
    public void eachClosed(MeetingId meeting, Consumer<ClosedDossier> take) {
        workspace.read(reader -> ParticipantStore.eachClosed(reader, meeting, take));
    }

    /// The same of everybody at the workspace's other meetings who is not at this one, one participation after the other.
    public void eachClosedElsewhere(MeetingId meeting, Consumer<ClosedDossier> take) {
        workspace.read(reader -> ParticipantStore.eachClosedElsewhere(reader, meeting, take));
    }

    /// The first members of a delegation, by rank, at most so many.
    List<Dossier> first(DelegationId delegation, int most) {
        return workspace.read(reader -> ParticipantStore.ofDelegation(reader, delegation, most));
    }

    /// Hands over everybody at the workspace's other meetings, one participation after the other.
    public void eachElsewhere(MeetingId meeting, Consumer<Dossier> take) {
        workspace.read(reader -> ParticipantStore.eachElsewhere(reader, meeting, take));
    }

    /// All participations of a person, in this meeting and in others.
    public List<Dossier> participations(PersonId person) {
        return workspace.read(reader -> ParticipantStore.ofPerson(reader, person));
    }

    /// Those at a meeting whose entries a command of the log has changed.
    public Set<ParticipantId> changedBy(UUID command, MeetingId meeting) {
        return workspace.read(reader -> ParticipantStore.changedBy(reader, command, meeting));
    }

    public Delegations delegations(MeetingId meeting) {
        return workspace.read(reader -> delegations(reader, meeting));
    }

    private Delegations delegations(Reader reader, MeetingId meeting) {
        return new Delegations(book.get(), ParticipantStore.delegations(reader, meeting));
    }

    /// Looks a draft over without writing anything, as a form does when a field is left.
    public Checked<ParticipantInput> check(MeetingId meeting, ParticipantDraft draft) {
        return new ParticipantCheck(delegations(meeting)).check(draft);
    }

    /// Adds a new person to a meeting.
    public Outcome<ParticipantId> register(MeetingId meeting, ParticipantDraft draft) {
        return workspace.change("people.register", writer -> {
            var enrolment = new Enrolment(writer, meeting, book.get());
            return switch (new ParticipantCheck(enrolment.delegations()).check(draft)) {
                case Checked.Faulty<ParticipantInput>(var faults) -> new Outcome.Refused<>(faults);
                case Checked.Ok<ParticipantInput>(var input) -> writer.done(enrolment.enrol(input).id());
            };
        });
    }

    /// Puts people into a meeting as a part of another command.
    public Enrolment enrolment(Writer writer, MeetingId meeting) {
        return new Enrolment(writer, meeting, book.get());
    }

    /// Saves what a form shows.
    public Outcome<Dossier> amend(Dossier shown, ParticipantDraft draft) {
        return workspace.change("people.amend", writer -> amend(writer, shown, draft));
    }

    private Outcome<Dossier> amend(Writer writer, Dossier shown, ParticipantDraft draft) {
        Optional<Dossier> now = ParticipantStore.dossier(writer, shown.participant().id());
        if (now.isEmpty()) {
            return Outcome.refused(new Rule.Unknown(""));
        }
        return amend(writer, new Enrolment(writer, now.get().participant().meeting(), book.get()), shown, draft, now.get());
    }

    private static Outcome<Dossier> amend(
            Writer writer, Enrolment enrolment, Dossier shown, ParticipantDraft draft, Dossier current) {
        ParticipantDraft changed = draft.otherThan(shown.draft()).over(current.draft());
        return switch (new ParticipantCheck(enrolment.delegations()).check(changed)) {
            case Checked.Faulty<ParticipantInput>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<ParticipantInput>(var input) -> {
                Writer.Written written = enrolment.amend(current.asShownBy(shown), input);
                yield written == Writer.Written.CLASH
                        ? new Outcome.Stale<>(current)
                        : writer.done(ParticipantStore.dossier(writer, current.participant().id())
                                .orElse(current));
            }
        };
    }

    /// Sets the same fields for several participants, all or none.
    public Outcome<Integer> amendAll(Collection<ParticipantId> ids, ParticipantDraft fields) {
        return amendAll(ids, fields, Progress.none());
    }

    /// Sets the same fields for many participants, all or none. A cancelled [Progress] leaves all as it was.
    public Outcome<Integer> amendAll(Collection<ParticipantId> ids, ParticipantDraft fields, Progress progress) {
        return workspace.change("people.amendAll", writer -> {
            ReferenceBook known = book.get();
            Map<MeetingId, Enrolment> enrolments = new HashMap<>();
            return each(writer, ids, progress, id -> {
                Optional<Dossier> shown = ParticipantStore.dossier(writer, id);
                if (shown.isEmpty()) {
                    return List.of();
                }
                Enrolment enrolment = enrolments.computeIfAbsent(
                        shown.get().participant().meeting(), meeting -> new Enrolment(writer, meeting, known));
                return amend(writer, enrolment, shown.get(), fields, shown.get())
                                instanceof Outcome.Refused<Dossier>(var faults)
                        ? faults
                        : List.of();
            });
        });
    }

    /// Does the same to many, and stops at the first for whom it is refused.
    private static Outcome<Integer> each(
            Writer writer,
            Collection<ParticipantId> ids,
            Progress progress,
            Function<ParticipantId, List<Fault>> faultsOfOne) {
        progress.stage("writing");
        int done = 0;
        for (ParticipantId id : ids) {
            if (done % CHECKPOINT == 0) {
                progress.checkpoint();
                progress.done(done, ids.size());
            }
            List<Fault> faults = faultsOfOne.apply(id);
            if (!faults.isEmpty()) {
                return new Outcome.Refused<>(faults);
            }
            done++;
        }
        progress.checkpoint();
        progress.done(done, ids.size());
        return writer.done(done);
    }

    /// Takes participants to another status, with the day and a reason. Refused where the procedure has no such step.
    public Outcome<Integer> step(Collection<ParticipantId> ids, Status to, LocalDate day, String reason) {
        return step(ids, to, day, reason, Progress.none());
    }

    /// Takes many participants to another status. A cancelled [Progress] leaves all as it was.
    public Outcome<Integer> step(
            Collection<ParticipantId> ids, Status to, LocalDate day, String reason, Progress progress) {
        var values = new Values()
                .text("status", to.name())
                .date("status_on", Optional.of(day))
                .text("status_reason", reason);
        return workspace.change(
                "people." + to.name().toLowerCase(java.util.Locale.ROOT),
                writer -> each(writer, ids, progress, id -> {
                    Optional<Status> from = ParticipantStore.status(writer, id);
                    if (from.isPresent() && from.get() != to && !from.get().next().contains(to)) {
                        return List.of(Fault.whole(new Rule.NoSuchStep(from.get().name(), to.name())));
                    }
                    writer.update(ParticipantStore.PARTICIPANT, id.value(), values);
                    return List.of();
                }));
    }

    /// Takes participants off the list of a meeting; the persons stay in the registry.
    public Outcome<Integer> remove(Collection<ParticipantId> ids) {
        return remove(ids, Progress.none());
    }

    /// Takes many participants off the list of a meeting. A cancelled [Progress] leaves all as it was.
    public Outcome<Integer> remove(Collection<ParticipantId> ids, Progress progress) {
        return workspace.change("people.remove", writer -> each(writer, ids, progress, id -> {
            writer.delete(ParticipantStore.PARTICIPANT, id.value());
            return List.of();
        }));
    }

    /// Gives the members of one delegation their ranks, from 1, in this order.
    public Outcome<Integer> reorder(List<ParticipantId> inOrder) {
        return workspace.change("people.reorder", writer -> {
            for (int i = 0; i < inOrder.size(); i++) {
                writer.update(
                        ParticipantStore.PARTICIPANT,
                        inOrder.get(i).value(),
                        new Values().number("rank", i + 1));
            }
            return writer.done(inOrder.size());
        });
    }

    /// Gives one field of a participant or person the value it had before a change that the history shows.
    public Outcome<Dossier> restore(Dossier shown, History.FieldChange change) {
        Optional<ParticipantField> field = ParticipantField.of(change.table(), change.field());
        return field.map(known -> workspace.change(
                        "people.restore",
                        writer -> amend(
                                writer, shown, new ParticipantDraft(Map.of(known, change.was())))))
                .orElseGet(() -> Outcome.refused(new Rule.Unknown(change.field())));
    }

    /// Who changed what about a participant and the person, the latest first.
    public List<History.Entry> history(Dossier of) {
        List<UUID> rows = new ArrayList<>(
                List.of(of.participant().id().value(), of.participant().person().id().value()));
        rows.addAll(workspace.read(reader -> AdditionalFields.rowsOf(reader, of.participant().id().value())));
        return new History(workspace).of(rows);
    }

    /// Erases a person and all participations, from the tables and from the log, for good.
    public Outcome<Integer> erase(PersonId person) {
        List<Eraser.Target> targets = new ArrayList<>();
        Set<PersonId> all = new LinkedHashSet<>(List.of(person));
        all.addAll(workspace.read(reader -> ParticipantStore.absorbedBy(reader, person)));
        targets.addAll(workspace.read(reader -> new Traces(reader, book.get()).of(all)));
        all.forEach(one -> addTargets(one, targets));
        return new Eraser(workspace).erase("people.erase", targets);
    }

    private void addTargets(PersonId person, List<Eraser.Target> targets) {
        List<UUID> participations = workspace.read(reader -> ParticipantStore.participationsOf(reader, person));
        participations.forEach(id -> targets.add(new Eraser.Target(ParticipantStore.PARTICIPANT, id)));
        participations.forEach(id -> workspace.read(reader -> AdditionalFields.rowsOf(reader, id))
                .forEach(row -> targets.add(new Eraser.Target(AdditionalFields.TABLE, row))));
        targets.add(new Eraser.Target(ParticipantStore.PERSON, person.value()));
        boolean hasSecrets = workspace.read(reader -> reader.first(
                        "SELECT 1 AS one FROM person_secret WHERE id = ?1", row -> true, person.value())
                .isPresent());
        if (hasSecrets) {
            targets.add(new Eraser.Target(ParticipantStore.SECRET, person.value()));
        }
    }
}
