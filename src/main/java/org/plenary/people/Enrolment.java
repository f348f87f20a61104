package org.plenary.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Language;
import org.plenary.meetings.MeetingId;
import org.plenary.registry.Category;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.OrganizationKind;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Values;
import org.plenary.store.Writer;

/// Puts people into one meeting within one command: makes the delegations and organizations that are still missing and
/// gives the next free rank.
public final class Enrolment {

    private final Writer writer;
    private final MeetingId meeting;
    private final Delegations delegations;
    private final Map<DelegationId, Integer> highest = new HashMap<>();
    private final Map<String, OrganizationId> newcomers = new HashMap<>();

    public Enrolment(Writer writer, MeetingId meeting, ReferenceBook book) {
        this.writer = writer;
        this.meeting = meeting;
        this.delegations = new Delegations(book, ParticipantStore.delegations(writer, meeting));
        ParticipantStore.highestRanks(writer, meeting).forEach(rank -> highest.put(rank.delegation(), rank.highest()));
    }

    /// The delegations as they are by now.
    public Delegations delegations() {
        return delegations;
    }

    /// A participant as she or he stands by now, this command's own changes included.
    public Optional<Dossier> dossier(ParticipantId id) {
        return ParticipantStore.dossier(writer, id);
    }

    /// Adds a person nobody knew, as a participant.
    public Participant enrol(ParticipantInput input) {
        var person = new Person(new PersonId(writer.newId()), input.name(), input.gender(), input.languages());
        writer.insert(ParticipantStore.PERSON, person.id().value(), ParticipantStore.values(person));
        return enrol(person, input);
    }

    /// Adds a person known from elsewhere, as a participant.
    public Participant enrol(Person person, ParticipantInput input) {
        Participant participant =
                participant(new ParticipantId(writer.newId()), person, input, delegation(input.delegation()));
        writer.insert(
                ParticipantStore.PARTICIPANT, participant.id().value(), ParticipantStore.values(participant));
        return participant;
    }

    /// Saves an input over a participant who is there, as a form that showed `shown` does.
    public Writer.Written amend(Dossier shown, ParticipantInput input) {
        Participant was = shown.participant();
        DelegationId delegation = delegation(input.delegation());
        boolean moves = !delegation.equals(was.delegation());
        ParticipantInput placed = moves && input.rank() == was.rank() ? atTheEnd(input) : input;
        var person = new Person(was.person().id(), input.name(), input.gender(), input.languages());
        Participant participant = participant(was.id(), person, placed, delegation);
        Writer.Written ofPerson = writer.update(
                ParticipantStore.PERSON, person.id().value(), ParticipantStore.values(person), shown.ofPerson());
        Writer.Written ofParticipant = writer.update(
                ParticipantStore.PARTICIPANT,
                participant.id().value(),
                ParticipantStore.values(participant),
                shown.ofParticipant());
        if (ofPerson == Writer.Written.CLASH || ofParticipant == Writer.Written.CLASH) {
            return Writer.Written.CLASH;
        }
        return ofPerson == Writer.Written.CHANGED ? ofPerson : ofParticipant;
    }

    /// Makes sure that the delegation is at the meeting, with or without people.
    public DelegationId seat(DelegationRef ref) {
        return delegation(ref);
    }

    private static ParticipantInput atTheEnd(ParticipantInput input) {
        return new ParticipantInput(
                input.name(), input.gender(), input.languages(), input.delegation(), input.capacity(), 0,
                input.function(), input.department(), input.contact(), input.letter(), input.consent(), input.stay(),
                input.standpoint(), input.tags(), input.notes());
    }

    private Participant participant(ParticipantId id, Person person, ParticipantInput input, DelegationId delegation) {
        int rank = input.rank() > 0 ? input.rank() : highest.getOrDefault(delegation, 0) + 1;
        highest.merge(delegation, rank, Math::max);
        return new Participant(
                id, meeting, person, delegation, input.capacity(), rank, input.function(), input.department(),
                input.contact(), input.letter(), input.consent(), input.stay(), input.standpoint(), input.tags(),
                input.notes());
    }

    private DelegationId delegation(DelegationRef ref) {
        return switch (ref) {
            case DelegationRef.Present(DelegationId id) -> id;
            case DelegationRef.OfState(var state) -> existing(state.value())
                    .orElseGet(() -> made(new Delegation(
                            newDelegation(), meeting, Category.STATE, Optional.of(state), Optional.empty(), "")));
            case DelegationRef.OfOrganization(var organization, Category category) ->
                existing(organization.value(), category).orElseGet(() -> made(organization, category));
            case DelegationRef.OfNewcomer(String name, Category category) -> newcomer(name, category);
        };
    }

    private DelegationId newcomer(String name, Category category) {
        OrganizationId organization = newcomers.computeIfAbsent(
                org.plenary.base.Folding.fold(name), folded -> register(name, category));
        return existing(organization.value(), category).orElseGet(() -> made(organization, category));
    }

    private OrganizationId register(String name, Category category) {
        var id = new OrganizationId(writer.newId());
        writer.insert("organization", id.value(), new Values().text("kind", kind(category).name()));
        writer.insert(
                "entity_name",
                writer.newId(),
                new Values()
                        .id("entity", id.value())
                        .text("language", Language.ENGLISH.code())
                        .text("form", "SHORT")
                        .text("text", name));
        return id;
    }

    private static OrganizationKind kind(Category category) {
        return switch (category) {
            case UN -> OrganizationKind.UN_BODY;
            case SPECIALIZED_AGENCY -> OrganizationKind.SPECIALIZED_AGENCY;
            case IGO -> OrganizationKind.IGO;
            case MEDIA -> OrganizationKind.MEDIA;
            case SECRETARIAT -> OrganizationKind.SECRETARIAT;
            case STATE, NGO, HOST_COUNTRY, SECURITY, SUPPORT_STAFF -> OrganizationKind.NGO;
        };
    }

    private DelegationId made(OrganizationId organization, Category category) {
        return made(new Delegation(
                newDelegation(), meeting, category, Optional.empty(), Optional.of(organization), ""));
    }

    private DelegationId newDelegation() {
        return new DelegationId(writer.newId());
    }

    private DelegationId made(Delegation delegation) {
        writer.insert(ParticipantStore.DELEGATION, delegation.id().value(), ParticipantStore.values(delegation));
        delegations.add(delegation);
        return delegation.id();
    }

    private Optional<DelegationId> existing(java.util.UUID state) {
        return delegations.ofSender(state).map(Delegation::id);
    }

    private Optional<DelegationId> existing(java.util.UUID organization, Category category) {
        List<Delegation> all = delegations.all();
        return all.stream()
                .filter(d -> d.category() == category
                        && d.organization().map(OrganizationId::value).equals(Optional.of(organization)))
                .map(Delegation::id)
                .findFirst();
    }
}
