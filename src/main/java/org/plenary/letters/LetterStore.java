package org.plenary.letters;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Language;
import org.plenary.base.SixText;
import org.plenary.meetings.MeetingId;
import org.plenary.people.DelegationId;
import org.plenary.people.ParticipantId;
import org.plenary.store.Reader;
import org.plenary.store.Row;
import org.plenary.store.Shown;
import org.plenary.store.Stamps;
import org.plenary.store.Values;

/// The SQL of letters.
final class LetterStore {

    static final String LETTERHEAD = "letterhead";
    static final String ADDRESS = "postal_address";
    static final String TEMPLATE = "letter_template";
    static final String MAILING = "mailing";
    static final String LETTER = "letter";
    static final String DISPATCH = "dispatch";

    private static final TypeToken<Map<String, String>> FIELDS = new TypeToken<>() {};

    private LetterStore() {}

    static Optional<Shown<Letterhead>> letterhead(Reader reader, UUID id) {
        return reader.first(
                "SELECT * FROM letterhead WHERE id = ?1 AND deleted_at IS NULL",
                row -> new Shown<>(
                        new Letterhead(
                                six(row, "name"),
                                six(row, "city"),
                                row.text("address"),
                                row.text("email"),
                                row.text("website"),
                                row.text("signatory"),
                                six(row, "office"),
                                row.text("initials"),
                                row.optionalText("pattern").orElse(Numbering.USUAL)),
                        row.stamps()),
                id);
    }

    static Values values(Letterhead head) {
        var values = new Values()
                .text("address", head.address())
                .text("email", head.email())
                .text("website", head.website())
                .text("signatory", head.signatory())
                .text("initials", head.initials())
                .text("pattern", head.pattern());
        six(values, "name", head.name());
        six(values, "city", head.city());
        six(values, "office", head.office());
        return values;
    }

    private static SixText six(Row row, String field) {
        Map<Language, String> versions = new HashMap<>();
        for (Language language : Language.values()) {
            versions.put(language, row.text(field + "_" + language.code()));
        }
        return new SixText(versions);
    }

    private static void six(Values values, String field, SixText text) {
        for (Language language : Language.values()) {
            values.text(field + "_" + language.code(), text.only(language));
        }
    }

    /// An address as it is kept.
    record Kept(UUID id, UUID entity, PostalAddress address, Stamps stamps) {}

    static List<Kept> addresses(Reader reader) {
        return reader.list(
                "SELECT * FROM postal_address WHERE entity IS NOT NULL AND deleted_at IS NULL ORDER BY id",
                row -> new Kept(
                        row.id("id"),
                        row.id("entity"),
                        new PostalAddress(
                                row.text("government"),
                                row.text("mission"),
                                row.text("salutation"),
                                row.text("email"),
                                Language.of(row.text("language")),
                                row.optionalText("channel").map(Channel::valueOf)),
                        row.stamps()));
    }

    static Values values(UUID entity, PostalAddress address) {
        return new Values()
                .id("entity", entity)
                .text("government", address.government())
                .text("mission", address.mission())
                .text("salutation", address.salutation())
                .text("email", address.email())
                .text("language", address.language().map(Language::code).orElse(""))
                .text("channel", address.channel().map(Channel::name).orElse(""));
    }

    static List<Mailing> mailings(Reader reader, MeetingId meeting) {
        return reader.list(
                """
                SELECT m.id, m.meeting, m.kind, m.title, m.dated, m.deadline,
                  (SELECT count(*) FROM letter l WHERE l.mailing = m.id AND l.status = 'ISSUED' AND l.deleted_at IS NULL)
                    AS letters,
                  (SELECT count(*) FROM letter l WHERE l.mailing = m.id AND l.status = 'ISSUED' AND l.deleted_at IS NULL
                    AND EXISTS (SELECT 1 FROM dispatch d WHERE d.letter = l.id AND d.deleted_at IS NULL)) AS sent,
                  (SELECT count(*) FROM letter l WHERE l.mailing = m.id AND l.status = 'ISSUED' AND l.deleted_at IS NULL
                    AND l.replied_on IS NOT NULL) AS replied
                FROM mailing m WHERE m.meeting = ?1 AND m.deleted_at IS NULL ORDER BY m.dated DESC, m.id DESC
                """,
                row -> new Mailing(
                        new MailingId(row.id("id")),
                        new MeetingId(row.id("meeting")),
                        LetterKind.valueOf(row.text("kind")),
                        row.text("title"),
                        row.date("dated").orElseThrow(),
                        row.date("deadline"),
                        row.integer("letters"),
                        row.integer("sent"),
                        row.integer("replied")),
                meeting.value());
    }

    static Values values(MailingDraft draft) {
        var values = new Values()
                .id("meeting", draft.meeting().value())
                .text("kind", draft.kind().name())
                .text("title", draft.title())
                .date("dated", Optional.of(draft.dated()))
                .date("deadline", draft.deadline())
                .text("signatory", draft.signatory());
        return values;
    }

    /// The highest number that a series has ever given, those taken back too.
    static int highest(Reader reader, String series) {
        return reader.first("SELECT max(serial) AS most FROM letter WHERE series = ?1", row -> row.integer("most"), series)
                .orElse(0);
    }

    static List<Letter> letters(Reader reader, MeetingId meeting) {
        Map<UUID, List<Letter.Dispatch>> dispatches = new HashMap<>();
        reader.each(
                """
                SELECT d.* FROM dispatch d JOIN letter l ON l.id = d.letter
                WHERE l.meeting = ?1 AND d.deleted_at IS NULL AND d.channel IS NOT NULL ORDER BY d.sent_on, d.id
                """,
                row -> dispatches.computeIfAbsent(row.id("letter"), id -> new ArrayList<>()).add(dispatch(row)),
                meeting.value());
        return reader.list(
                """
                SELECT l.*, trim(coalesce(p.honorific || ' ', '') ||
                  coalesce(p.full_name, trim(coalesce(p.given, '') || ' ' || coalesce(p.family, '')))) AS person
                FROM letter l
                LEFT JOIN participant a ON a.id = l.participant
                LEFT JOIN person p ON p.id = a.person
                WHERE l.meeting = ?1 ORDER BY l.series, l.serial
                """,
                row -> letter(row, dispatches.getOrDefault(row.id("id"), List.of())),
                meeting.value());
    }

    private static Letter.Dispatch dispatch(Row row) {
        return new Letter.Dispatch(
                new DispatchId(row.id("id")),
                Channel.valueOf(row.text("channel")),
                row.text("sent_to"),
                row.date("sent_on").orElseThrow(),
                row.text("sent_by"),
                row.text("proof"));
    }

    /// A letter whose issue was undone has taken its number all the same.
    private static Letter letter(Row row, List<Letter.Dispatch> dispatches) {
        boolean isVoid = row.text("status").equals("VOIDED") || row.optionalText("deleted_at").isPresent();
        Letter.Status status = Letter.Status.ISSUED;
        if (isVoid) {
            status = Letter.Status.VOIDED;
        } else if (row.date("replied_on").isPresent()) {
            status = Letter.Status.REPLIED;
        } else if (!dispatches.isEmpty()) {
            status = Letter.Status.SENT;
        }
        Optional<ParticipantId> participant = row.optionalId("participant").map(ParticipantId::new);
        String about = participant.isPresent()
                ? (row.text("person") + " – " + row.text("addressee")).replaceFirst("^ – ", "")
                : row.text("addressee");
        return new Letter(
                new LetterId(row.id("id")),
                new MailingId(row.id("mailing")),
                LetterKind.valueOf(row.text("kind")),
                row.text("series"),
                row.integer("serial"),
                row.text("reference"),
                row.date("dated").orElseThrow(),
                Language.of(row.text("language")).orElseThrow(),
                new DelegationId(row.id("delegation")),
                participant,
                about,
                status,
                row.text("void_reason"),
                row.optionalId("replaces").map(LetterId::new),
                row.date("replied_on"),
                row.text("reply"),
                dispatches,
                row.stamps());
    }

    static Values values(MailingPlan.Planned planned, MailingPlan plan, MailingId mailing) {
        MailingDraft draft = plan.draft();
        Recipient recipient = planned.recipient();
        TemplateRef template = draft.templates().getOrDefault(recipient.language(), new TemplateRef.Shipped());
        return new Values()
                .id("meeting", draft.meeting().value())
                .id("mailing", mailing.value())
                .text("kind", draft.kind().name())
                .text("series", plan.series())
                .number("serial", planned.serial())
                .text("reference", planned.reference())
                .date("dated", Optional.of(draft.dated()))
                .text("language", recipient.language().code())
                .id("delegation", recipient.delegation().value())
                .id("participant", recipient.participant().map(ParticipantId::value))
                .text("addressee", addressee(planned, draft.kind()))
                .text("template", template instanceof TemplateRef.Own(var id) ? id.value().toString() : "")
                .text("fields", new Gson().toJson(kept(planned, draft.kind())))
                .text("email", draft.kind().isPersonal() ? "" : recipient.email())
                .text("channel", recipient.channel().name())
                .text("status", "ISSUED")
                .id("replaces", draft.replaces().map(LetterId::value));
    }

    /// As lists show it; for a letter about a person only the delegation.
    private static String addressee(MailingPlan.Planned planned, LetterKind kind) {
        return kind.isPersonal()
                ? String.valueOf(planned.values().getOrDefault(Tag.DELEGATION.text(), ""))
                : planned.recipient().name();
    }

    /// What was printed, apart from what concerns a person.
    private static Map<String, String> kept(MailingPlan.Planned planned, LetterKind kind) {
        Map<String, String> kept = new HashMap<>();
        planned.values().forEach((name, value) -> {
            boolean isPersonal = Tag.of(name).map(Tag::isPersonal).orElse(false)
                    || (kind.isPersonal() && List.of("addressee", "salutation").contains(name));
            if (value instanceof String text && !isPersonal) {
                kept.put(name, text);
            }
        });
        return kept;
    }

    /// What was printed in a letter, and from which template.
    record Printed(Map<String, String> fields, TemplateRef template, String email) {}

    static Optional<Printed> printed(Reader reader, LetterId id) {
        return reader.first(
                "SELECT fields, template, email FROM letter WHERE id = ?1",
                row -> new Printed(
                        new Gson().fromJson(row.optionalText("fields").orElse("{}"), FIELDS),
                        row.optionalId("template").<TemplateRef>map(own -> new TemplateRef.Own(new TemplateId(own)))
                                .orElse(new TemplateRef.Shipped()),
                        row.text("email")),
                id.value());
    }
}
