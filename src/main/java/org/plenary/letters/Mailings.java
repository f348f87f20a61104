package org.plenary.letters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.base.SixText;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.Meetings;
import org.plenary.office.WordTemplate;
import org.plenary.people.Delegation;
import org.plenary.people.DelegationId;
import org.plenary.people.DelegationRef;
import org.plenary.people.Dossier;
import org.plenary.people.Enrolment;
import org.plenary.people.ParticipantId;
import org.plenary.people.People;
import org.plenary.people.SecretValues;
import org.plenary.people.Secrets;
import org.plenary.procedure.Body;
import org.plenary.registry.Organization;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.StateId;
import org.plenary.store.Shown;
import org.plenary.store.Values;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// Plans mailings and issues them. A plan takes no number; issuing takes all of them in one transaction, or none.
public final class Mailings {

    private final Workspace workspace;
    private final Meetings meetings;
    private final People people;
    private final Supplier<ReferenceBook> book;
    private final Secrets secrets;
    private final Stationery stationery;

    public Mailings(
            Workspace workspace, Meetings meetings, People people, Supplier<ReferenceBook> book, Secrets secrets) {
        this.workspace = workspace;
        this.meetings = meetings;
        this.people = people;
        this.book = book;
        this.secrets = secrets;
        this.stationery = new Stationery(workspace);
    }

    /// What planning comes to.
    public sealed interface Planning {

        /// Everything is known and every template is sound.
        record Ready(MailingPlan plan) implements Planning {}

        /// @param hindrances all of them, at least one
        record Hindered(List<Hindrance> hindrances) implements Planning {
            public Hindered {
                hindrances = List.copyOf(hindrances);
            }
        }
    }

    /// Everybody at a meeting to whom a letter of that kind can go, in the order of a list of participants.
    ///
    /// @param language in which names are listed
    public List<Recipient> recipients(MeetingId id, LetterKind kind, Language language) {
        return meetings.find(id)
                .map(Shown::value)
                .map(meeting -> addressing(meeting, language).atMeeting(kind).stream()
                        .map(Addressee::recipient)
                        .toList())
                .orElse(List.of());
    }

    /// Everybody to whom a letter of that kind can go, also States that have no delegation at the meeting yet.
    ///
    /// @param language in which names are listed
    public List<Addressee> addressees(MeetingId id, LetterKind kind, Language language) {
        return meetings.find(id)
                .map(Shown::value)
                .map(meeting -> addressing(meeting, language).all(kind))
                .orElse(List.of());
    }

    private Addressing addressing(Meeting meeting, Language language) {
        return new Addressing(workspace, people, book.get(), stationery.addresses(), meeting, language);
    }

    /// An organization as somebody to whom a letter can go, whether it has a delegation at the meeting or none: then the
    /// organization itself stands in the place of the delegation.
    ///
    /// @param language in which its name is listed
    public Recipient recipient(Meeting meeting, Organization organization, Language language) {
        return addressing(meeting, language).of(organization);
    }

    /// The meeting that letters are about.
    public Optional<Meeting> meeting(MeetingId id) {
        return meetings.find(id).map(Shown::value);
    }

    /// Whose meetings, or sessions, the letters about a meeting speak of.
    public Body body(MeetingId id) {
        return Body.of(meetings.find(id).map(shown -> shown.value().treaty()).orElse(""));
    }

    /// The State or organization that a delegation is of, for its address.
    public Optional<UUID> entity(MeetingId id, DelegationId delegation) {
        return people.delegations(id).byId(delegation).map(Addressing::entity);
    }

    /// The State or organization of every delegation.
    public Map<DelegationId, UUID> entities(MeetingId id) {
        Map<DelegationId, UUID> entities = new HashMap<>();
        people.delegations(id).all().forEach(one -> entities.put(one.id(), Addressing.entity(one)));
        return entities;
    }

    /// Puts a mailing together: every letter, its number and its values, or everything that is in the way of it.
    public Planning plan(MailingDraft draft) {
        return plan(draft, Map.of());
    }

    /// The same with templates that are not in the workspace and only tried, so that nothing is written.
    ///
    /// @param tried in place of those that the draft names; the plan is not to be issued then
    public Planning plan(MailingDraft draft, Map<Language, WordTemplate> tried) {
        Optional<Meeting> meeting = meetings.find(draft.meeting()).map(Shown::value);
        List<Hindrance> hindrances = new ArrayList<>();
        if (draft.recipients().isEmpty() || meeting.isEmpty()) {
            return new Planning.Hindered(List.of(new Hindrance.NobodyChosen()));
        }
        if (!(Numbering.of(draft.pattern(), meeting.get(), draft.dated()) instanceof Checked.Ok<Numbering>(var numbering))) {
            return new Planning.Hindered(List.of(new Hindrance.NoNumber()));
        }
        Map<Language, WordTemplate> templates = templates(draft, tried, Body.of(meeting.get()), hindrances);
        MailingPlan plan = numbered(draft, meeting.get(), numbering, templates);
        hindrances.addAll(missing(plan.letters(), templates));
        return hindrances.isEmpty() ? new Planning.Ready(plan) : new Planning.Hindered(hindrances);
    }

    private MailingPlan numbered(
            MailingDraft draft, Meeting meeting, Numbering numbering, Map<Language, WordTemplate> templates) {
        int first = workspace.read(reader -> LetterStore.highest(reader, numbering.series())) + 1;
        var composer = new Composer(sources(draft.meeting(), meeting), draft);
        List<MailingPlan.Planned> letters = new ArrayList<>();
        for (Recipient recipient : draft.recipients()) {
            int serial = first + letters.size();
            Map<String, Object> values = composer.values(recipient, numbering.reference(serial));
            letters.add(new MailingPlan.Planned(recipient, serial, numbering.reference(serial), values));
        }
        return new MailingPlan(draft, numbering.series(), first, templates, letters);
    }

    /// Enters a mailing that was written elsewhere in the register, so that its numbers are taken and its answers can be
    /// followed. No template is asked.
    public Outcome<MailingId> enter(MailingDraft draft) {
        Optional<Meeting> meeting = meetings.find(draft.meeting()).map(Shown::value);
        if (meeting.isEmpty() || draft.recipients().isEmpty()) {
            return Outcome.refused(new Rule.Missing());
        }
        return switch (Numbering.of(draft.pattern(), meeting.get(), draft.dated())) {
            case Checked.Faulty<Numbering>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Numbering>(var numbering) -> issue(numbered(draft, meeting.get(), numbering, Map.of()));
        };
    }

    private Map<Language, WordTemplate> templates(
            MailingDraft draft, Map<Language, WordTemplate> tried, Body body, List<Hindrance> hindrances) {
        Map<Language, WordTemplate> templates = new EnumMap<>(Language.class);
        var languages = EnumSet.noneOf(Language.class);
        draft.recipients().forEach(recipient -> languages.add(recipient.language()));
        for (Language language : languages) {
            TemplateRef ref = draft.templates().getOrDefault(language, new TemplateRef.Shipped());
            Checked<WordTemplate> found = tried.containsKey(language)
                    ? Checked.ok(tried.get(language))
                    : stationery.template(draft.kind(), language, ref, body);
            switch (found) {
                case Checked.Ok<WordTemplate>(var template) -> {
                    template.findings().forEach(one -> hindrances.add(new Hindrance.BadTemplate(language, one)));
                    templates.put(language, template);
                }
                case Checked.Faulty<WordTemplate>(var faults) ->
                    hindrances.add(new Hindrance.BadFile(
                            language,
                            faults.getFirst().rule() instanceof Rule.BadFile(FileFault fault) ? fault : FileFault.DAMAGED));
            }
        }
        return templates;
    }

    private List<Hindrance> missing(List<MailingPlan.Planned> letters, Map<Language, WordTemplate> templates) {
        Map<String, Hindrance> missing = new LinkedHashMap<>();
        for (MailingPlan.Planned letter : letters) {
            WordTemplate template = templates.get(letter.recipient().language());
            if (template == null) {
                continue;
            }
            for (String name : template.used()) {
                Optional<Tag> tag = Tag.of(name);
                boolean isBlank = String.valueOf(letter.values().getOrDefault(name, "")).isBlank();
                boolean mayBeBlank = tag.filter(t -> t == Tag.INITIALS || t == Tag.FUNCTION).isPresent();
                if (tag.isEmpty() || !isBlank || mayBeBlank) {
                    continue;
                }
                if (tag.get().isProtected() && !secrets.areOpen()) {
                    missing.put("locked", new Hindrance.Locked());
                } else if (tag.get() == Tag.PASSPORT_NAME && letter.recipient().participant().isPresent()) {
                    missing.putIfAbsent(name + letter.serial(), new Hindrance.NoLatinName(letter.recipient()));
                } else {
                    boolean isOfAll = !tag.get().isPersonal() && tag.get() != Tag.ADDRESSEE;
                    missing.putIfAbsent(
                            isOfAll ? name : name + letter.serial(), new Hindrance.NoValue(tag.get(), letter.recipient()));
                }
            }
        }
        return List.copyOf(missing.values());
    }

    Composer.Sources sources(MeetingId id, Meeting meeting) {
        Map<ParticipantId, Dossier> dossiers = new HashMap<>();
        people.each(id, dossier -> dossiers.put(dossier.participant().id(), dossier));
        Map<DelegationId, Delegation> delegations = new HashMap<>();
        people.delegations(id).all().forEach(delegation -> delegations.put(delegation.id(), delegation));
        Addressing.absent(delegations.values(), book.get(), id)
                .forEach(delegation -> delegations.put(delegation.id(), delegation));
        return new Composer.Sources(
                meeting,
                stationery.letterhead(),
                book.get(),
                delegations,
                dossiers,
                stationery.addresses(),
                person -> secrets.read(person) instanceof Checked.Ok<SecretValues>(var values)
                        ? Optional.of(values)
                        : Optional.empty());
    }

    /// Takes the numbers and enters every letter in the register. Refused as outdated where somebody has taken numbers of
    /// the series meanwhile: then nothing is written, and the mailing must be planned anew.
    public Outcome<MailingId> issue(MailingPlan plan) {
        return workspace.change("letters.issue", writer -> {
            if (LetterStore.highest(writer, plan.series()) + 1 != plan.first()) {
                return Outcome.refused(new Rule.Outdated());
            }
            var mailing = new MailingId(writer.newId());
            writer.about(plan.draft().title());
            writer.insert(LetterStore.MAILING, mailing.value(), LetterStore.values(plan.draft()));
            Enrolment enrolment = people.enrolment(writer, plan.draft().meeting());
            for (MailingPlan.Planned letter : plan.letters()) {
                MailingPlan.Planned seated = letter.to(seated(enrolment, letter.recipient()));
                writer.insert(LetterStore.LETTER, writer.newId(), LetterStore.values(seated, plan, mailing));
            }
            plan.draft().replaces().ifPresent(replaced -> voidReplaced(writer, replaced, plan));
            return writer.done(mailing);
        });
    }

    /// A State that is written to is expected from then on: it has a delegation, in which nobody is yet.
    private Recipient seated(Enrolment enrolment, Recipient recipient) {
        var state = new StateId(recipient.delegation().value());
        boolean isAbsentState = enrolment.delegations().byId(recipient.delegation()).isEmpty()
                && book.get().states().byId(state).isPresent();
        return isAbsentState ? recipient.of(enrolment.seat(new DelegationRef.OfState(state))) : recipient;
    }

    private static void voidReplaced(Writer writer, LetterId replaced, MailingPlan plan) {
        writer.update(
                LetterStore.LETTER,
                replaced.value(),
                new Values()
                        .text("status", "VOIDED")
                        .text("void_reason", "→ " + plan.letters().getFirst().reference()));
    }

    /// Plans letters of the register once more, under their own numbers and with what was printed then; only what concerns
    /// a person is looked up anew.
    public Planning again(MeetingId id, List<Letter> letters) {
        Optional<Meeting> meeting = meetings.find(id).map(Shown::value);
        if (meeting.isEmpty() || letters.isEmpty()) {
            return new Planning.Hindered(List.of(new Hindrance.NobodyChosen()));
        }
        Letter first = letters.getFirst();
        Map<ParticipantId, Recipient> people = new HashMap<>();
        recipients(id, first.kind(), Language.ENGLISH).forEach(
                recipient -> recipient.participant().ifPresent(participant -> people.put(participant, recipient)));
        List<Hindrance> hindrances = new ArrayList<>();
        Map<Language, TemplateRef> refs = new EnumMap<>(Language.class);
        List<Recipient> recipients = new ArrayList<>();
        for (Letter letter : letters) {
            LetterStore.Printed one = workspace.read(reader -> LetterStore.printed(reader, letter.id()))
                    .orElseThrow();
            refs.put(letter.language(), one.template());
            String email = letter.participant()
                    .map(people::get)
                    .map(Recipient::email)
                    .orElse(one.email());
            recipients.add(new Recipient(
                    letter.delegation(),
                    letter.participant(),
                    letter.addressee(),
                    "",
                    letter.language(),
                    email,
                    Channel.EMAIL,
                    one.fields(),
                    List.of()));
        }
        var draft = new MailingDraft(
                id, first.kind(), "", first.dated(), Optional.empty(), "", SixText.EMPTY, "", "",
                refs, recipients, Optional.empty());
        Map<Language, WordTemplate> templates = templates(draft, Map.of(), Body.of(meeting.get()), hindrances);
        var composer = new Composer(sources(id, meeting.get()), draft);
        List<MailingPlan.Planned> planned = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            planned.add(new MailingPlan.Planned(
                    recipients.get(i),
                    letter.serial(),
                    letter.reference(),
                    composer.values(recipients.get(i), letter.reference())));
        }
        hindrances.addAll(missing(planned, templates));
        return hindrances.isEmpty()
                ? new Planning.Ready(new MailingPlan(draft, first.series(), first.serial(), templates, planned))
                : new Planning.Hindered(hindrances);
    }
}
