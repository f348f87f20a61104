package org.plenary.observers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.letters.LetterId;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.procedure.ProcedureRule;
import org.plenary.procedure.Procedures;
import org.plenary.procedure.Provision;
import org.plenary.registry.Organization;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.PartyRoll;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.StateId;
import org.plenary.store.History;
import org.plenary.store.Reader;
import org.plenary.store.Shown;
import org.plenary.store.Values;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// The observers of a workspace's meetings: applications, their examination, the decision, and the register.
public final class Observers {

    private final Workspace workspace;
    private final Procedures procedures;
    private final Supplier<ReferenceBook> book;
    private final Reception reception;

    /// @param book what the workspace knows of States and organizations at this moment
    public Observers(Workspace workspace, Procedures procedures, Supplier<ReferenceBook> book) {
        this.workspace = workspace;
        this.procedures = procedures;
        this.book = book;
        this.reception = new Reception(book);
    }

    /// An application with all that belongs to it.
    ///
    /// @param entitlement of the applicant: one that is entitled anyhow need not have applied
    /// @param objections of Parties
    public record Case(
            Shown<Application> shown, Examination examination, Entitlement entitlement, List<Objection> objections) {
        public Case {
            objections = List.copyOf(objections);
        }

        public Application application() {
            return shown.value();
        }
    }

    /// All applications to a meeting, the earliest received first.
    public List<Case> cases(Meeting of) {
        MeetingId meeting = of.id();
        return workspace.read(reader -> {
            Map<ApplicationId, List<Finding>> findings = new HashMap<>();
            ObserverStore.findingsOf(reader, meeting).forEach(kept -> findings
                    .computeIfAbsent(kept.application(), id -> new ArrayList<>())
                    .add(kept.finding()));
            Map<ApplicationId, List<Objection>> objections = new HashMap<>();
            ObserverStore.objections(reader, meeting).forEach(objection -> objections
                    .computeIfAbsent(objection.application(), id -> new ArrayList<>())
                    .add(objection));
            List<Admission> earlier = earlier(register(reader, of.treaty()), meeting);
            return ObserverStore.applications(reader, meeting).stream()
                    .map(shown -> new Case(
                            shown,
                            Examination.of(findings.getOrDefault(shown.value().id(), List.of())),
                            entitlement(shown.value().organization(), earlier),
                            objections.getOrDefault(shown.value().id(), List.of())))
                    .toList();
        });
    }

    private Entitlement entitlement(OrganizationId id, List<Admission> earlier) {
        return book.get()
                .organizations()
                .byId(id)
                .map(organization -> Entitlement.of(organization, earlier))
                .orElseGet(Entitlement.MustApply::new);
    }

    private static List<Admission> earlier(List<Admission> register, MeetingId meeting) {
        return register.stream()
                .filter(admission -> !admission.meeting().equals(Optional.of(meeting)))
                .toList();
    }

    /// What an organization's right to be represented at a meeting rests on.
    public Entitlement entitlement(Organization organization, Meeting meeting) {
        return Entitlement.of(organization, earlier(register(meeting.treaty()), meeting.id()));
    }

    /// The organizations that have a delegation at a meeting, with what their right to be there rests on: a body that
    /// must apply, and has not been admitted, stands out here.
    public Map<OrganizationId, Entitlement> present(Meeting meeting) {
        return workspace.read(reader -> {
            List<Admission> register = register(reader, meeting.treaty());
            Map<OrganizationId, Entitlement> rights = new HashMap<>();
            for (OrganizationId id : ObserverStore.present(reader, meeting.id())) {
                rights.put(id, entitlement(id, register));
            }
            return rights;
        });
    }

    /// The States that have a delegation at a meeting and are no Parties when it opens; none where nobody knows who the
    /// Parties are.
    public List<StateId> statesNotParty(Meeting meeting) {
        PartyRoll roll = book.get().roll(meeting.treaty());
        LocalDate opening = meeting.days().from();
        return workspace.read(reader -> ObserverStore.states(reader, meeting.id())).stream()
                .filter(state -> Entitlement.of(state, roll, opening) instanceof Entitlement.ByRight)
                .toList();
    }

    /// Everybody that the Parties to a treaty have ever admitted, the earliest first: who was admitted by others has to
    /// apply.
    ///
    /// @param treaty its code; empty for meetings under none
    public List<Admission> register(String treaty) {
        return workspace.read(reader -> register(reader, treaty));
    }

    private static List<Admission> register(Reader reader, String treaty) {
        return ObserverStore.register(reader).stream()
                .filter(admission -> admission.treaty().equals(treaty))
                .toList();
    }

    /// What is wrong with a draft, as a form asks when a field is left.
    public List<Fault> faults(ApplicationDraft draft) {
        return reception.faults(draft);
    }

    /// Enters an application. A body applies to a meeting once.
    public Outcome<ApplicationId> receive(MeetingId meeting, ApplicationDraft draft) {
        return workspace.change("observers.receive", writer -> receive(writer, meeting, draft));
    }

    /// The same as a part of a larger command.
    public Outcome<ApplicationId> receive(Writer writer, MeetingId meeting, ApplicationDraft draft) {
        return reception.receive(writer, meeting, draft);
    }

    /// Saves what the form of an application shows.
    public Outcome<ApplicationId> amend(Shown<Application> shown, ApplicationDraft draft) {
        return workspace.change("observers.amend", writer -> reception.amend(writer, shown, draft));
    }

    /// Notes what an examiner has found about one criterion.
    public Outcome<ApplicationId> examine(ApplicationId id, Finding finding) {
        return workspace.change("observers.examine", writer -> {
            write(writer, id, finding);
            return writer.done(id);
        });
    }

    /// The same as a part of a larger command.
    public void write(Writer writer, ApplicationId id, Finding finding) {
        Values values = ObserverStore.values(id, finding);
        ObserverStore.findings(writer, id).stream()
                .filter(kept -> kept.finding().criterion() == finding.criterion())
                .findFirst()
                .ifPresentOrElse(
                        kept -> writer.update(ObserverStore.FINDING, kept.id(), values),
                        () -> writer.insert(ObserverStore.FINDING, writer.newId(), values));
    }

    /// Takes an application to another status. Refused where the procedure has no such step, where a body would be said
    /// to meet criteria that are open or not met, and where a reason is needed and none is given. One that is admitted
    /// enters the register in the same command.
    ///
    /// @param meeting to which the body has applied
    public Outcome<ApplicationId> step(
            Meeting meeting, ApplicationId id, ApplicationStatus to, LocalDate day, String reason) {
        return workspace.change("observers.step", writer -> step(writer, meeting, id, to, day, reason));
    }

    /// The same as a part of a larger command.
    public Outcome<ApplicationId> step(
            Writer writer, Meeting meeting, ApplicationId id, ApplicationStatus to, LocalDate day, String reason) {
        Optional<Shown<Application>> shown = ObserverStore.application(writer, id);
        if (shown.isEmpty()) {
            return Outcome.refused(new Rule.Unknown(""));
        }
        Application now = shown.get().value();
        boolean mayStep = now.status() == to || now.status().next().contains(to);
        boolean isTooEarly = to == ApplicationStatus.MEETS_CRITERIA && !examination(writer, id).meetsAll();
        if (!mayStep || isTooEarly) {
            return Outcome.refused(new Rule.NoSuchStep(now.status().name(), to.name()));
        }
        if (now.status().needsReason(to) && reason.isBlank()) {
            return new Outcome.Refused<>(List.of(new Fault("reason", new Rule.Missing())));
        }
        writer.update(
                ObserverStore.APPLICATION,
                id.value(),
                new Values()
                        .text("status", to.name())
                        .date("status_on", Optional.of(day))
                        .text("reason", reason.strip()));
        enter(writer, meeting, now, to, day);
        return writer.done(id);
    }

    private static Examination examination(Reader reader, ApplicationId id) {
        return Examination.of(ObserverStore.findings(reader, id).stream()
                .map(ObserverStore.KeptFinding::finding)
                .toList());
    }

    /// Keeps the register as the decision says.
    private static void enter(Writer writer, Meeting meeting, Application now, ApplicationStatus to, LocalDate day) {
        Optional<Admission> entry = ObserverStore.register(writer).stream()
                .filter(admission -> admission.application().equals(Optional.of(now.id())))
                .findFirst();
        if (to == ApplicationStatus.ADMITTED && entry.isEmpty()) {
            writer.insert(
                    ObserverStore.ADMISSION,
                    writer.newId(),
                    new Values()
                            .id("organization", now.organization().value())
                            .id("application", now.id().value())
                            .id("meeting", now.meeting().value())
                            .text("treaty", meeting.treaty())
                            .date("admitted_on", Optional.of(day)));
        } else if (to != ApplicationStatus.ADMITTED && entry.isPresent()) {
            writer.delete(ObserverStore.ADMISSION, entry.get().id());
        }
    }

    /// Enters a body that was admitted, or represented, at a meeting before this workspace began.
    ///
    /// @param treaty the code of the one under which that meeting was held; empty for none
    public Outcome<UUID> enter(
            String treaty, OrganizationId organization, String occasion, Optional<LocalDate> day, String note) {
        if (occasion.isBlank()) {
            return new Outcome.Refused<>(List.of(new Fault("occasion", new Rule.Missing())));
        }
        return workspace.change("observers.enter", writer -> enter(writer, treaty, organization, occasion, day, note));
    }

    /// The same as a part of a larger command.
    public Outcome<UUID> enter(
            Writer writer,
            String treaty,
            OrganizationId organization,
            String occasion,
            Optional<LocalDate> day,
            String note) {
        UUID id = writer.newId();
        writer.insert(
                ObserverStore.ADMISSION,
                id,
                new Values()
                        .id("organization", organization.value())
                        .text("treaty", treaty)
                        .text("occasion", occasion.strip())
                        .date("admitted_on", day)
                        .text("note", note.strip()));
        return writer.done(id);
    }

    /// Takes an entry out of the register again. One that follows from a decision goes with the decision only.
    public Outcome<UUID> strike(Admission entry) {
        if (entry.application().isPresent()) {
            return Outcome.refused(new Rule.StillUsed(1));
        }
        return workspace.change("observers.strike", writer -> {
            writer.delete(ObserverStore.ADMISSION, entry.id());
            return writer.done(entry.id());
        });
    }

    /// Notes by which letters bodies were told how their applications stand.
    Outcome<Integer> tell(Map<Application, LetterId> letters) {
        return workspace.change("observers.tell", writer -> {
            letters.forEach((application, letter) -> writer.update(
                    ObserverStore.APPLICATION,
                    application.id().value(),
                    new Values()
                            .id("told", letter.value())
                            .text("told_status", application.status().name())));
            return writer.done(letters.size());
        });
    }

    /// Takes an application off the list, as one entered by mistake. One that was decided upon stays; so does one that
    /// somebody has changed, examined or objected to since it was shown.
    public Outcome<ApplicationId> remove(Case shown) {
        Application application = shown.application();
        if (application.status() == ApplicationStatus.ADMITTED || application.status() == ApplicationStatus.OBJECTED) {
            return Outcome.refused(new Rule.StillUsed(1));
        }
        return workspace.change("observers.remove", writer -> {
            if (!isAsShown(writer, shown)) {
                return new Outcome.Stale<>(application.id());
            }
            writer.delete(ObserverStore.APPLICATION, application.id().value());
            return writer.done(application.id());
        });
    }

    private static boolean isAsShown(Reader reader, Case shown) {
        Application application = shown.application();
        List<Objection> objections = ObserverStore.objections(reader, application.meeting()).stream()
                .filter(one -> one.application().equals(application.id()))
                .toList();
        return ObserverStore.application(reader, application.id()).equals(Optional.of(shown.shown()))
                && examination(reader, application.id()).equals(shown.examination())
                && objections.equals(shown.objections());
    }

    /// Notes the objection of a Party. Refused for a State that is not a Party on that day; a second one of the same
    /// Party is not counted twice.
    ///
    /// @param meeting to which the body has applied
    public Outcome<UUID> object(Meeting meeting, Application application, StateId state, LocalDate day, String note) {
        if (!book.get().roll(meeting.treaty()).isParty(state, day)) {
            return new Outcome.Refused<>(List.of(new Fault("state", new Rule.NotAParty())));
        }
        return workspace.change("observers.object", writer -> {
            Optional<Objection> earlier = ObserverStore.objections(writer, application.meeting()).stream()
                    .filter(objection -> objection.application().equals(application.id())
                            && objection.state().equals(state))
                    .findFirst();
            if (earlier.isPresent()) {
                return writer.done(earlier.get().id());
            }
            UUID id = writer.newId();
            writer.insert(
                    ObserverStore.OBJECTION,
                    id,
                    new Values()
                            .id("application", application.id().value())
                            .id("state", state.value())
                            .date("day", Optional.of(day))
                            .text("note", note.strip()));
            return writer.done(id);
        });
    }

    /// A Party takes its objection back.
    public Outcome<UUID> withdraw(Objection objection) {
        return workspace.change("observers.withdrawObjection", writer -> {
            writer.delete(ObserverStore.OBJECTION, objection.id());
            return writer.done(objection.id());
        });
    }

    /// Says how many Parties are present when the meeting decides; empty to count them from registration again.
    public Outcome<MeetingId> countPresent(MeetingId meeting, OptionalInt present) {
        return workspace.change("observers.count", writer -> {
            Optional<UUID> row = ObserverStore.countRow(writer, meeting);
            if (present.isEmpty()) {
                row.ifPresent(id -> writer.delete(ObserverStore.COUNT, id));
            } else {
                Values values =
                        new Values().id("meeting", meeting.value()).number("parties_present", present.getAsInt());
                row.ifPresentOrElse(
                        id -> writer.update(ObserverStore.COUNT, id, values),
                        () -> writer.insert(ObserverStore.COUNT, writer.newId(), values));
            }
            return writer.done(meeting);
        });
    }

    /// How the objections to an applicant stand on that day.
    public Tally tally(Meeting meeting, Case of, LocalDate day) {
        ProcedureRule rule = procedures.rulesOf(meeting).rule(Provision.OBSERVER_OBJECTION);
        OptionalInt counted = workspace.read(reader -> ObserverStore.countedPresent(reader, meeting.id()));
        int present = counted.orElseGet(() -> registeredParties(meeting, day));
        int needed = procedures.rulesOf(meeting).fraction(Provision.OBSERVER_OBJECTION).of(present);
        long objections =
                of.objections().stream().map(Objection::state).distinct().count();
        return new Tally(
                rule,
                present,
                counted.isPresent() ? Tally.Counting.BY_OFFICER : Tally.Counting.FROM_REGISTRATION,
                needed,
                Math.toIntExact(objections));
    }

    private int registeredParties(Meeting meeting, LocalDate day) {
        PartyRoll roll = book.get().roll(meeting.treaty());
        return Math.toIntExact(workspace
                .read(reader -> ObserverStore.registeredStates(reader, meeting.id()))
                .stream()
                .filter(state -> roll.isParty(state, day))
                .count());
    }

    /// Who changed what about an application, the latest first.
    public List<History.Entry> history(ApplicationId id) {
        List<UUID> rows = new ArrayList<>();
        rows.add(id.value());
        workspace.read(reader -> ObserverStore.findings(reader, id)).forEach(kept -> rows.add(kept.id()));
        return new History(workspace).of(rows);
    }
}
