package org.plenary.credentials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.matching.Recognition;
import org.plenary.people.Dossier;
import org.plenary.people.People;
import org.plenary.procedure.Deadline;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.procedure.Provision;
import org.plenary.procedure.RulesOfProcedure;
import org.plenary.registry.Category;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;
import org.plenary.registry.StateId;
import org.plenary.store.History;
import org.plenary.store.Shown;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// The credentials of the meetings of a workspace.
public final class Credentials {

    private static final Fault GONE = Fault.whole(new Rule.Unknown(""));

    private final Workspace workspace;
    private final People people;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final Supplier<ReferenceBook> book;

    /// @param book what the workspace knows of States at this moment
    public Credentials(
            Workspace workspace,
            People people,
            Procedures procedures,
            Deadlines deadlines,
            Supplier<ReferenceBook> book) {
        this.workspace = workspace;
        this.people = people;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.book = book;
    }

    /// The credentials of a meeting as they stand now.
    ///
    /// @param day on which membership and names are looked up
    /// @param language of the names and of their order
    public Ledger ledger(Meeting meeting, LocalDate day, Language language) {
        return ledger(meeting, day, language, instruments(meeting.id()).stream().map(Shown::value).toList());
    }

    /// Every instrument that was entered for a meeting, or names it.
    List<Shown<Credential>> instruments(MeetingId meeting) {
        return workspace.read(reader -> CredentialStore.ofMeeting(reader, meeting));
    }

    /// The credentials of a meeting as they would stand with these instruments.
    Ledger ledger(Meeting meeting, LocalDate day, Language language, List<Credential> instruments) {
        List<Dossier> dossiers = people.dossiers(meeting.id());
        RulesOfProcedure rules = procedures.rulesOf(meeting);
        Optional<Deadline> deadline = deadlines.of(meeting, Provision.CREDENTIALS);
        return new LedgerReading(meeting, day, language, book.get(), rules, deadline)
                .of(dossiers, instruments, workspace.read(reader -> Arrears.of(reader, meeting.id())));
    }

    public Optional<Shown<Credential>> find(CredentialId id) {
        return workspace.read(reader -> CredentialStore.byId(reader, id));
    }

    /// The members of a State's delegation, in the order of the delegation.
    public List<Delegate> delegates(MeetingId meeting, StateId state) {
        return people.dossiers(meeting).stream()
                .filter(dossier -> dossier.delegation().category() == Category.STATE)
                .filter(dossier -> dossier.delegation().state().equals(Optional.of(state)))
                .map(dossier -> LedgerReading.delegate(dossier.participant()))
                .toList();
    }

    /// Looks a draft over without writing anything, as a form does when a field is left.
    public List<Fault> faults(MeetingId meeting, CredentialDraft draft) {
        return switch (check(new CredentialId(meeting.value()), meeting, draft, Decision.NONE)) {
            case Checked.Ok<Credential> _ -> List.of();
            case Checked.Faulty<Credential>(var faults) -> faults;
        };
    }

    Checked<Credential> check(CredentialId id, MeetingId meeting, CredentialDraft draft, Decision decision) {
        return new CredentialCheck(book.get().states()).check(id, meeting, draft, decision);
    }

    /// Enters an instrument.
    public Outcome<CredentialId> enter(MeetingId meeting, CredentialDraft draft) {
        return workspace.change("credentials.enter", writer -> enter(writer, meeting, draft, state -> delegates(meeting, state)));
    }

    /// Enters many instruments as a part of a larger command: all, or none at the first that is refused.
    public Outcome<List<CredentialId>> enterAll(Writer writer, MeetingId meeting, List<CredentialDraft> drafts) {
        Map<StateId, List<Delegate>> delegates = delegatesOf(meeting);
        List<CredentialId> entered = new ArrayList<>();
        for (CredentialDraft draft : drafts) {
            Outcome<CredentialId> outcome =
                    enter(writer, meeting, draft, state -> delegates.getOrDefault(state, List.of()));
            switch (outcome) {
                case Outcome.Done<CredentialId>(var id, var _) -> entered.add(id);
                case Outcome.Refused<CredentialId>(var faults) -> {
                    return new Outcome.Refused<>(faults);
                }
                case Outcome.Stale<CredentialId> _ -> throw new IllegalStateException("a new instrument is never stale");
            }
        }
        return writer.done(entered);
    }

    /// The members of all delegations of States, each in the order of its delegation.
    public Map<StateId, List<Delegate>> delegatesOf(MeetingId meeting) {
        Map<StateId, List<Delegate>> delegates = new HashMap<>();
        people.dossiers(meeting).stream()
                .filter(dossier -> dossier.delegation().category() == Category.STATE)
                .forEach(dossier -> dossier.delegation().state().ifPresent(state -> delegates
                        .computeIfAbsent(state, id -> new ArrayList<>())
                        .add(LedgerReading.delegate(dossier.participant()))));
        return delegates;
    }

    Outcome<CredentialId> enter(
            Writer writer,
            MeetingId meeting,
            CredentialDraft draft,
            Function<StateId, List<Delegate>> delegates) {
        var id = new CredentialId(writer.newId());
        return switch (check(id, meeting, draft, Decision.NONE)) {
            case Checked.Faulty<Credential>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Credential>(var credential) -> {
                CredentialStore.insert(
                        writer.about(code(credential)),
                        recognised(credential, delegates.apply(credential.state())));
                yield writer.done(id);
            }
        };
    }

    /// Saves what the form of an instrument shows. Where an examination rests on something that has changed, whatever
    /// was decided about the instrument falls, and it is to be examined anew; the log has a command of its own for that.
    ///
    /// @param day on which it is changed
    public Outcome<CredentialId> amend(Shown<Credential> shown, CredentialDraft draft, LocalDate day) {
        Credential was = shown.value();
        return switch (check(was.id(), was.meeting(), draft, was.decision())) {
            case Checked.Faulty<Credential>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Credential>(var credential) -> {
                Optional<Reopening> reopening = reopening(was, credential, day);
                String command = reopening.isPresent() ? "credentials.amendExamined" : "credentials.amend";
                yield workspace.change(command, writer -> amend(writer, shown, credential, reopening));
            }
        };
    }

    static Optional<Reopening> reopening(Credential was, Credential now, LocalDate day) {
        List<CredentialField> changed = Reopening.examinedAnew(CredentialDraft.of(was), CredentialDraft.of(now));
        return was.decision().reached().filter(stood -> !changed.isEmpty()).map(stood -> new Reopening(day, stood, changed));
    }

    Outcome<CredentialId> amend(
            Writer writer, Shown<Credential> shown, Credential now, Optional<Reopening> reopening) {
        Credential was = shown.value();
        Optional<Shown<Credential>> kept = CredentialStore.byId(writer, was.id());
        if (kept.isEmpty()) {
            return new Outcome.Refused<>(List.of(GONE));
        }
        // What was decided meanwhile was decided about what stood before.
        if (!kept.get().value().decision().equals(was.decision())) {
            return new Outcome.Stale<>(was.id());
        }
        writer.about(code(now));
        Writer.Written written = writer.update(
                CredentialStore.CREDENTIAL, was.id().value(), CredentialStore.values(now), shown.stamps());
        if (written == Writer.Written.CLASH) {
            return new Outcome.Stale<>(was.id());
        }
        reopening.ifPresent(because -> writer.update(
                CredentialStore.CREDENTIAL, was.id().value(), CredentialStore.values(Decision.reopened(because))));
        CredentialStore.persons(writer, recognised(now, delegates(now.meeting(), now.state())));
        return writer.done(was.id());
    }

    private String code(Credential credential) {
        return book.get().states().byId(credential.state()).map(State::iso3).orElse("");
    }

    /// With the persons whom the delegation knows, so that an instrument still covers somebody whose name is corrected.
    private static Credential recognised(Credential credential, List<Delegate> delegates) {
        var recognition = Delegate.recognition(credential.state(), delegates);
        List<Named> persons = credential.persons().stream()
                .map(named -> new Named(
                        named.name(),
                        named.capacity(),
                        recognition
                                .of(named.name())
                                .filter(Recognition.Found::isSure)
                                .map(found -> found.member().person())))
                .toList();
        return new Credential(
                credential.id(), credential.meeting(), credential.state(), credential.medium(), credential.reach(),
                credential.reference(), credential.signedOn(), credential.receivedOn(), credential.receivedAt(),
                credential.signature(), credential.language(), credential.translation(), credential.alsoFor(),
                credential.powers(), persons, credential.note(), credential.decision());
    }

    /// Takes an instrument away that was entered by mistake. Nothing is taken away that somebody has changed since it was
    /// shown, the persons whom it names among it.
    public Outcome<CredentialId> remove(Shown<Credential> shown) {
        CredentialId id = shown.value().id();
        return workspace.change("credentials.remove", writer -> {
            if (!CredentialStore.byId(writer, id).equals(Optional.of(shown))) {
                return new Outcome.Stale<>(id);
            }
            CredentialStore.delete(writer.about(code(shown.value())), id);
            return writer.done(id);
        });
    }

    /// An examiner finds instruments in order. Refused where one is no original, or is blocked by a rule.
    public Outcome<Integer> findInOrder(Meeting meeting, Collection<CredentialId> ids, LocalDate day) {
        String examiner = workspace.desk().officer();
        return decide(
                "credentials.examine", meeting, ids, CredentialStatus.IN_ORDER,
                one -> one.status().isInOrder() || one.status() == CredentialStatus.ORIGINAL,
                was -> was.inOrder(day, examiner));
    }

    /// The Bureau finds instruments in order. Refused where an examiner has not.
    public Outcome<Integer> approve(Meeting meeting, Collection<CredentialId> ids, LocalDate day) {
        return decide(
                "credentials.approve", meeting, ids, CredentialStatus.APPROVED,
                one -> one.status().isInOrder(),
                was -> was.approved(day));
    }

    /// The Conference of the Parties accepts instruments. Refused where the Bureau has not approved one.
    public Outcome<Integer> accept(Meeting meeting, Collection<CredentialId> ids, LocalDate day) {
        return decide(
                "credentials.accept", meeting, ids, CredentialStatus.ACCEPTED,
                one -> one.status().compareTo(CredentialStatus.APPROVED) >= 0,
                was -> was.accepted(day));
    }

    /// Takes back whatever was decided about instruments; they are to be examined anew.
    public Outcome<Integer> reopen(Meeting meeting, Collection<CredentialId> ids) {
        return decide(
                "credentials.reopen", meeting, ids, CredentialStatus.ORIGINAL, one -> true, was -> Decision.NONE);
    }

    /// An examiner finds an instrument defective for a reason of their own.
    public Outcome<Integer> object(Meeting meeting, CredentialId id, String reason) {
        if (reason.isBlank()) {
            return new Outcome.Refused<>(List.of(new Fault("objection", new Rule.Missing())));
        }
        String examiner = workspace.desk().officer();
        return decide(
                "credentials.object", meeting, List.of(id), CredentialStatus.DEFECTIVE, one -> true,
                was -> was.objected(reason.strip(), examiner));
    }

    private Outcome<Integer> decide(
            String command,
            Meeting meeting,
            Collection<CredentialId> ids,
            CredentialStatus to,
            Function<Examined, Boolean> allowed,
            UnaryOperator<Decision> decided) {
        Ledger ledger = ledger(meeting, meeting.days().to(), Language.ENGLISH);
        return workspace.change(command, writer -> {
            for (CredentialId id : ids) {
                Optional<Examined> examined = examined(ledger, id);
                if (examined.isEmpty()) {
                    return new Outcome.Refused<>(List.of(GONE));
                }
                if (!allowed.apply(examined.get())) {
                    return Outcome.refused(new Rule.NoSuchStep(examined.get().status().name(), to.name()));
                }
                writer.update(
                        CredentialStore.CREDENTIAL,
                        id.value(),
                        CredentialStore.values(decided.apply(examined.get().credential().decision())));
                if (ids.size() == 1) {
                    writer.about(code(examined.get().credential()));
                }
            }
            return writer.done(ids.size());
        });
    }

    static Optional<Examined> examined(Ledger ledger, CredentialId id) {
        return ledger.lines().stream()
                .flatMap(line -> line.instruments().stream())
                .filter(one -> one.credential().id().equals(id))
                .findFirst();
    }

    Workspace workspace() {
        return workspace;
    }

    /// What the workspace knows of States at this moment.
    ReferenceBook book() {
        return book.get();
    }

    /// Who entered, corrected and examined an instrument, the latest first.
    public List<History.Entry> history(CredentialId id) {
        return new History(workspace).of(workspace.read(reader -> CredentialStore.rows(reader, id)));
    }
}
