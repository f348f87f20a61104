package org.plenary.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Language;
import org.plenary.meetings.Meeting;
import org.plenary.people.Capacity;
import org.plenary.people.Delegation;
import org.plenary.people.DelegationId;
import org.plenary.people.Dossier;
import org.plenary.people.Participant;
import org.plenary.people.ParticipantId;
import org.plenary.people.PeopleWords;
import org.plenary.people.PersonId;
import org.plenary.people.PersonName;
import org.plenary.people.SecretField;
import org.plenary.people.SecretValues;
import org.plenary.registry.NameForm;
import org.plenary.registry.Organization;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;
import org.plenary.words.Phrasebook;

/// Puts together what the tags of a letter stand for, in the language of the letter.
final class Composer {

    /// What the values are taken from.
    ///
    /// @param people everybody at the meeting, by participation
    /// @param addresses where letters go, by State or organization
    record Sources(
            Meeting meeting,
            Letterhead head,
            ReferenceBook book,
            Map<DelegationId, Delegation> delegations,
            Map<ParticipantId, Dossier> people,
            Map<java.util.UUID, PostalAddress> addresses,
            SecretsOf secrets) {}

    /// Opens the protected values of a person; empty while they are locked.
    interface SecretsOf {
        Optional<SecretValues> of(PersonId person);
    }

    private final Sources sources;
    private final MailingDraft draft;
    private final Map<Language, Spoken> spoken = new EnumMap<>(Language.class);
    private final Map<DelegationId, List<Participant>> members = new HashMap<>();

    Composer(Sources sources, MailingDraft draft) {
        this.sources = sources;
        this.draft = draft;
        sources.people().values().stream()
                .map(Dossier::participant)
                .filter(participant -> participant.status().isComing())
                .sorted(java.util.Comparator.comparingInt(Participant::rank))
                .forEach(participant -> members.computeIfAbsent(participant.delegation(), id -> new ArrayList<>())
                        .add(participant));
    }

    /// What one language needs.
    private record Spoken(LetterDates dates, PeopleWords people, LetterTexts texts) {
        static Spoken in(Language language) {
            return new Spoken(
                    new LetterDates(language),
                    new Phrasebook(language).of(PeopleWords.class),
                    LetterTexts.in(language));
        }
    }

    /// All values of one letter. What is not known is missing or blank.
    Map<String, Object> values(Recipient recipient, String reference) {
        Language language = recipient.language();
        Spoken words = spoken.computeIfAbsent(language, Spoken::in);
        Map<Tag, String> values = new EnumMap<>(Tag.class);
        values.put(Tag.REFERENCE, reference);
        meeting(values, language, words);
        secretariat(values, language, words);
        Delegation delegation = sources.delegations().get(recipient.delegation());
        if (delegation != null) {
            delegation(values, delegation, language, words);
        } else {
            absent(values, recipient, language, words);
        }
        recipient.participant()
                .map(sources.people()::get)
                .ifPresent(dossier -> person(values, dossier.participant(), language, words));
        Map<String, Object> all = new HashMap<>();
        values.forEach((tag, value) -> all.put(tag.text(), value));
        all.putAll(recipient.extra());
        all.put(Tags.MEMBERS, recipient.members().isEmpty() ? members(recipient.delegation(), language, words) : recipient.members());
        return all;
    }

    private void meeting(Map<Tag, String> values, Language language, Spoken words) {
        Meeting meeting = sources.meeting();
        LocalDate from = meeting.days().from();
        LocalDate to = meeting.days().to();
        String title = meeting.title().in(language);
        values.put(Tag.MEETING, lowered(title, language));
        values.put(Tag.MEETING_SHORT, meeting.call(language));
        values.put(Tag.MEETING_DATES, words.dates().range(from, to));
        values.put(Tag.MEETING_PERIOD, words.dates().period(from, to));
        values.put(Tag.MEETING_CITY, meeting.city().in(language));
        values.put(Tag.OPENING, words.dates().first(from, to));
        values.put(Tag.CLOSING, words.dates().second(from, to));
        draft.deadline().ifPresent(day -> values.put(Tag.DEADLINE, words.dates().full(day)));
    }

    /// Inside a sentence: `the first meeting of the Conference …`, as the United Nations writes in English.
    private static String lowered(String title, Language language) {
        boolean isOrdinal = language == Language.ENGLISH
                && title.matches("(First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|\\w+th|\\w+-\\w+) .*");
        return isOrdinal ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }

    private void secretariat(Map<Tag, String> values, Language language, Spoken words) {
        Letterhead head = sources.head();
        String city = head.city().in(language);
        values.put(Tag.DATE, words.dates().full(draft.dated()));
        values.put(Tag.PLACE_AND_DATE, words.dates().placed(city, draft.dated()));
        values.put(Tag.SECRETARIAT, head.name().in(language));
        values.put(Tag.SECRETARIAT_ADDRESS, head.address());
        values.put(Tag.SECRETARIAT_CITY, city);
        values.put(Tag.SECRETARIAT_EMAIL, head.email());
        values.put(Tag.SECRETARIAT_WEBSITE, head.website());
        values.put(Tag.SIGNATORY, draft.signatory());
        values.put(Tag.SIGNATORY_TITLE, draft.office().in(language));
        values.put(Tag.INITIALS, draft.initials().isBlank() ? "\u00A0" : draft.initials());
    }

    private void delegation(Map<Tag, String> values, Delegation delegation, Language language, Spoken words) {
        LocalDate day = draft.dated();
        String name = sources.book().listName(delegation.state(), delegation.organization(), language, day);
        values.put(Tag.DELEGATION, name);
        java.util.UUID entity = delegation.state().isPresent()
                ? delegation.state().get().value()
                : delegation.organization().orElseThrow().value();
        PostalAddress address = sources.addresses().getOrDefault(entity, PostalAddress.EMPTY);
        Optional<State> state = delegation.state().flatMap(sources.book().states()::byId);
        if (state.isPresent()) {
            state(values, new StateProse(state.get(), language, day), address);
            values.put(Tag.SALUTATION, words.texts().of("dear_government"));
        } else {
            Optional<Organization> known = delegation.organization().flatMap(sources.book().organizations()::byId);
            organization(values, known, name, address, language);
            values.put(Tag.SALUTATION, words.texts().of("dear_organization"));
        }
        if (!address.salutation().isBlank()) {
            values.put(Tag.SALUTATION, address.salutation());
        }
    }

    private void state(Map<Tag, String> values, StateProse prose, PostalAddress address) {
        values.put(Tag.STATE, prose.state());
        values.put(Tag.OF_STATE, prose.ofState());
        values.put(Tag.GOVERNMENT, prose.government());
        String letter = address.government().isBlank() ? prose.ministry() : address.government();
        String note = address.mission().isBlank() ? prose.mission() : address.mission();
        values.put(
                Tag.ADDRESSEE,
                switch (draft.kind().form()) {
                    case NOTE_VERBALE -> note;
                    case LETTER, MODEL -> letter;
                });
    }

    /// An organization that has no delegation at the meeting.
    private void absent(Map<Tag, String> values, Recipient recipient, Language language, Spoken words) {
        java.util.UUID id = recipient.delegation().value();
        Optional<Organization> known = sources.book().organizations().byId(new OrganizationId(id));
        if (known.isEmpty()) {
            return;
        }
        PostalAddress address = sources.addresses().getOrDefault(id, PostalAddress.EMPTY);
        organization(values, known, recipient.name(), address, language);
        values.put(
                Tag.SALUTATION,
                address.salutation().isBlank() ? words.texts().of("dear_organization") : address.salutation());
    }

    private void organization(
            Map<Tag, String> values,
            Optional<Organization> known,
            String name,
            PostalAddress address,
            Language language) {
        String full = known.map(one -> one.name(language, NameForm.FORMAL, draft.dated())).orElse(name);
        values.put(Tag.DELEGATION, full);
        values.put(Tag.STATE, full);
        values.put(Tag.OF_STATE, full);
        values.put(Tag.GOVERNMENT, full);
        String city = known.map(Organization::city).filter(text -> !text.isBlank()).map(text -> "\n" + text).orElse("");
        values.put(Tag.ADDRESSEE, address.government().isBlank() ? full + city : address.government());
    }

    private void person(Map<Tag, String> values, Participant participant, Language language, Spoken words) {
        PersonName spelled = NameSpelling.in(participant.person().name(), language);
        String name = spelled.address();
        values.put(Tag.PERSON, name);
        values.put(Tag.PERSON_NAME, spelled.full());
        NameSpelling.ofPassport(participant.person().name())
                .ifPresent(passport -> values.put(Tag.PASSPORT_NAME, passport));
        values.put(Tag.FUNCTION, participant.function());
        values.put(Tag.CAPACITY, words.people().capacity(participant.capacity()));
        values.put(Tag.PASS_NUMBER, passNumber(participant.id()));
        values.put(Tag.NOMINATION_REFERENCE, participant.letter().reference());
        participant.letter().date().ifPresent(day -> values.put(Tag.NOMINATION_DATE, words.dates().full(day)));
        String lines = name;
        for (String line : List.of(participant.function(), values.getOrDefault(Tag.DELEGATION, ""))) {
            lines += line.isBlank() ? "" : "\n" + line;
        }
        values.put(Tag.ADDRESSEE, lines);
        values.put(Tag.SALUTATION, words.texts().of("dear_person").replace("{name}", name));
        sources.secrets().of(participant.person().id()).ifPresent(secrets -> secrets(values, secrets, words));
    }

    private static void secrets(Map<Tag, String> values, SecretValues secrets, Spoken words) {
        values.put(Tag.PASSPORT_NUMBER, secrets.of(SecretField.PASSPORT_NUMBER).reveal());
        values.put(Tag.NATIONALITY, secrets.of(SecretField.PASSPORT_COUNTRY).reveal());
        values.put(Tag.PASSPORT_EXPIRY, dated(secrets.of(SecretField.PASSPORT_EXPIRY).reveal(), words));
        values.put(Tag.BIRTH_DATE, dated(secrets.of(SecretField.BIRTH_DATE).reveal(), words));
    }

    private static String dated(String iso, Spoken words) {
        return iso.isBlank() ? "" : words.dates().full(LocalDate.parse(iso));
    }

    /// The last eight hexadecimal digits of a participant's id: what the desk scans or types.
    static String passNumber(ParticipantId id) {
        String digits = id.value().toString().toUpperCase(Locale.ROOT);
        return digits.substring(digits.length() - 8, digits.length() - 4) + "-" + digits.substring(digits.length() - 4);
    }

    private List<Map<String, String>> members(DelegationId delegation, Language language, Spoken words) {
        List<Map<String, String>> entries = new ArrayList<>();
        for (Participant participant : members.getOrDefault(delegation, List.of())) {
            entries.add(member(
                    entries.size() + 1,
                    NameSpelling.in(participant.person().name(), language).address(),
                    participant.capacity(),
                    participant.function(),
                    words.people()));
        }
        return entries;
    }

    static Map<String, String> member(int number, String name, Capacity capacity, String function, PeopleWords words) {
        return Map.of(
                "number", Integer.toString(number),
                "name", name,
                "capacity", words.capacity(capacity),
                "function", function);
    }
}
