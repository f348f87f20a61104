package org.plenary.observers;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.plenary.letters.LetterId;
import org.plenary.meetings.MeetingId;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.StateId;
import org.plenary.store.AttachmentId;
import org.plenary.store.Reader;
import org.plenary.store.Row;
import org.plenary.store.Shown;
import org.plenary.store.Values;

/// The SQL of applications, findings, objections and the register.
final class ObserverStore {

    static final String APPLICATION = "observer_application";
    static final String FINDING = "observer_finding";
    static final String OBJECTION = "observer_objection";
    static final String COUNT = "observer_count";
    static final String ADMISSION = "observer_admission";

    private ObserverStore() {}

    static List<Shown<Application>> applications(Reader reader, MeetingId meeting) {
        return reader.list(
                "SELECT * FROM observer_application WHERE meeting = ?1 AND deleted_at IS NULL ORDER BY received_on, id",
                row -> new Shown<>(application(row), row.stamps()),
                meeting.value());
    }

    static Optional<Shown<Application>> application(Reader reader, ApplicationId id) {
        return reader.first(
                "SELECT * FROM observer_application WHERE id = ?1 AND deleted_at IS NULL",
                row -> new Shown<>(application(row), row.stamps()),
                id.value());
    }

    private static Application application(Row row) {
        return new Application(
                new ApplicationId(row.id("id")),
                new MeetingId(row.id("meeting")),
                new OrganizationId(row.id("organization")),
                row.date("received_on"),
                row.text("description"),
                row.text("legal_status"),
                row.text("affiliation"),
                row.text("activities"),
                row.text("earlier"),
                row.text("contact"),
                ApplicationStatus.valueOf(row.text("status")),
                row.date("status_on"),
                row.text("reason"),
                row.optionalId("told").map(letter -> new Application.Told(
                        new LetterId(letter), ApplicationStatus.valueOf(row.text("told_status")))),
                row.text("note"));
    }

    static Values values(MeetingId meeting, OrganizationId organization, ApplicationCheck.Input input) {
        ApplicationDraft texts = input.texts();
        return new Values()
                .id("meeting", meeting.value())
                .id("organization", organization.value())
                .date("received_on", input.received())
                .text("description", texts.description().strip())
                .text("legal_status", texts.legalStatus().strip())
                .text("affiliation", texts.affiliation().strip())
                .text("activities", texts.activities().strip())
                .text("earlier", texts.earlier().strip())
                .text("contact", texts.contact().strip())
                .text("note", texts.note().strip());
    }

    /// A finding with the id of its row.
    record KeptFinding(UUID id, ApplicationId application, Finding finding) {}

    static List<KeptFinding> findings(Reader reader, ApplicationId application) {
        return reader.list(
                "SELECT * FROM observer_finding WHERE application = ?1 AND deleted_at IS NULL ORDER BY id",
                ObserverStore::finding,
                application.value());
    }

    static List<KeptFinding> findingsOf(Reader reader, MeetingId meeting) {
        return reader.list(
                """
                SELECT f.* FROM observer_finding f JOIN observer_application a ON a.id = f.application
                WHERE a.meeting = ?1 AND f.deleted_at IS NULL AND a.deleted_at IS NULL ORDER BY f.id
                """,
                ObserverStore::finding,
                meeting.value());
    }

    private static KeptFinding finding(Row row) {
        return new KeptFinding(
                row.id("id"),
                new ApplicationId(row.id("application")),
                new Finding(
                        Criterion.valueOf(row.text("criterion")),
                        Finding.Verdict.valueOf(row.text("verdict")),
                        row.text("examiner"),
                        row.date("day"),
                        row.text("remark"),
                        row.optionalId("document").map(AttachmentId::new)));
    }

    static Values values(ApplicationId application, Finding finding) {
        return new Values()
                .id("application", application.value())
                .text("criterion", finding.criterion().name())
                .text("verdict", finding.verdict().name())
                .text("examiner", finding.examiner())
                .date("day", finding.day())
                .text("remark", finding.remark())
                .id("document", finding.document().map(AttachmentId::value));
    }

    static List<Objection> objections(Reader reader, MeetingId meeting) {
        return reader.list(
                """
                SELECT o.* FROM observer_objection o JOIN observer_application a ON a.id = o.application
                WHERE a.meeting = ?1 AND o.deleted_at IS NULL AND a.deleted_at IS NULL ORDER BY o.id
                """,
                row -> new Objection(
                        row.id("id"),
                        new ApplicationId(row.id("application")),
                        new StateId(row.id("state")),
                        row.date("day"),
                        row.text("note")),
                meeting.value());
    }

    static OptionalInt countedPresent(Reader reader, MeetingId meeting) {
        return reader.first(
                        "SELECT parties_present FROM observer_count WHERE meeting = ?1 AND deleted_at IS NULL",
                        row -> OptionalInt.of(row.integer("parties_present")),
                        meeting.value())
                .orElseGet(OptionalInt::empty);
    }

    static Optional<UUID> countRow(Reader reader, MeetingId meeting) {
        return reader.first(
                "SELECT id FROM observer_count WHERE meeting = ?1 AND deleted_at IS NULL",
                row -> row.id("id"),
                meeting.value());
    }

    /// States that have at least one registered participant at a meeting.
    static List<StateId> registeredStates(Reader reader, MeetingId meeting) {
        return reader.list(
                """
                SELECT DISTINCT d.state AS state FROM participant p JOIN delegation d ON d.id = p.delegation
                WHERE p.meeting = ?1 AND p.status = 'REGISTERED' AND d.category = 'STATE' AND d.state IS NOT NULL
                  AND p.deleted_at IS NULL AND d.deleted_at IS NULL
                """,
                row -> new StateId(row.id("state")),
                meeting.value());
    }

    /// The States that have a delegation at a meeting.
    static List<StateId> states(Reader reader, MeetingId meeting) {
        return reader.list(
                """
                SELECT DISTINCT state FROM delegation
                WHERE meeting = ?1 AND category = 'STATE' AND state IS NOT NULL AND deleted_at IS NULL
                """,
                row -> new StateId(row.id("state")),
                meeting.value());
    }

    /// The organizations that have a delegation at a meeting.
    static List<OrganizationId> present(Reader reader, MeetingId meeting) {
        return reader.list(
                """
                SELECT DISTINCT organization FROM delegation
                WHERE meeting = ?1 AND organization IS NOT NULL AND deleted_at IS NULL
                """,
                row -> new OrganizationId(row.id("organization")),
                meeting.value());
    }

    static List<Admission> register(Reader reader) {
        return reader.list(
                "SELECT * FROM observer_admission WHERE deleted_at IS NULL ORDER BY admitted_on, id",
                row -> new Admission(
                        row.id("id"),
                        new OrganizationId(row.id("organization")),
                        row.optionalId("application").map(ApplicationId::new),
                        row.optionalId("meeting").map(MeetingId::new),
                        row.text("treaty"),
                        row.text("occasion"),
                        row.date("admitted_on"),
                        row.text("note")));
    }
}
