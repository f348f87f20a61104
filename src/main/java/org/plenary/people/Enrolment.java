package org.plenary.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Folding;
import org.plenary.meetings.MeetingId;
import org.plenary.registry.Category;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.OrganizationKind;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.Registry;
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

    /// As whom a person stands on the list of the meeting by now, this command's own changes included.
    public Optional<ParticipantId> of(PersonId person) {
        return ParticipantStore.ofPerson(writer, person).stream()
                .map(Dossier::participant)
                .filter(participant -> participant.meeting().equals(meeting))
                .map(Participant::id)
                .findFirst();
    }

    /// Adds a person nobody knew, as a participant.
    public Participant enrol(ParticipantInput input) {
        var person = new Person(new PersonId(writer.newId()), input.name(), input.gender(), input.languages());
        writer.insert(ParticipantStore.PERSON, person.id().value(), ParticipantStore.values(person));
        return enrol(person, input);
    }

    /// Adds a person known from elsewhere, as a participant.
    public Participant enrol(Person person, ParticipantInput input) {
        var id = new ParticipantId(writer.newId());
        DelegationId delegation = delegation(input.delegation());
        Participant participant = participant(id, person, input, delegation, rank(input, delegation));
        highest.merge(delegation, participant.rank(), Math::max);
        writer.insert(
                ParticipantStore.PARTICIPANT, participant.id().value(), ParticipantStore.values(participant));
        return participant;
    }

    /// Saves an input over a participant who is there, as a form that showed `shown` does. After a clash nothing of it
    /// is written, neither of the person nor of the participant.
    public Writer.Written amend(Dossier shown, ParticipantInput input) {
        Participant was = shown.participant();
        var person = new Person(was.person().id(), input.name(), input.gender(), input.languages());
        // A delegation that is still to be made differs from the one shown, whatever its id will be.
        DelegationId wanted = present(input.delegation()).orElseGet(this::newDelegation);
        if (isOvertaken(shown, amended(was, person, input, wanted))) {
            return Writer.Written.CLASH;
        }
        Participant participant = amended(was, person, input, delegation(input.delegation()));
        highest.merge(participant.delegation(), participant.rank(), Math::max);
        Writer.Written ofPerson =
                writer.update(ParticipantStore.PERSON, person.id().value(), ParticipantStore.values(person));
        Writer.Written ofParticipant = writer.update(
                ParticipantStore.PARTICIPANT, participant.id().value(), ParticipantStore.values(participant));
        return ofPerson == Writer.Written.CHANGED ? ofPerson : ofParticipant;
    }

    /// Withdraws a participant, where the procedure has that step from where she or he stands.
    public Writer.Written withdraw(ParticipantId id, LocalDate day) {
        boolean isStep = ParticipantStore.status(writer, id)
                .filter(status -> status.next().contains(Status.WITHDRAWN))
                .isPresent();
        return isStep
                ? writer.update(
                        ParticipantStore.PARTICIPANT,
                        id.value(),
                        new Values().text("status", Status.WITHDRAWN.name()).date("status_on", Optional.of(day)))
                : Writer.Written.SAME;
    }

    private boolean isOvertaken(Dossier shown, Participant participant) {
        Person person = participant.person();
        return writer.clashes(
                        ParticipantStore.PERSON, person.id().value(), ParticipantStore.values(person), shown.ofPerson())
                || writer.clashes(
                        ParticipantStore.PARTICIPANT,
                        participant.id().value(),
                        ParticipantStore.values(participant),
                        shown.ofParticipant());
    }

    /// Who moves to another delegation with the old rank goes to its end.
    private Participant amended(Participant was, Person person, ParticipantInput input, DelegationId delegation) {
        boolean keepsOldRank = !delegation.equals(was.delegation()) && input.rank() == was.rank();
        int rank = keepsOldRank ? nextRank(delegation) : rank(input, delegation);
        return participant(was.id(), person, input, delegation, rank);
    }

    /// Makes sure that the delegation is at the meeting, with or without people.
    public DelegationId seat(DelegationRef ref) {
        return delegation(ref);
    }

    private int rank(ParticipantInput input, DelegationId delegation) {
        return input.rank() > 0 ? input.rank() : nextRank(delegation);
    }

    private int nextRank(DelegationId delegation) {
        return highest.getOrDefault(delegation, 0) + 1;
    }

    private Participant participant(
            ParticipantId id, Person person, ParticipantInput input, DelegationId delegation, int rank) {
        return new Participant(
                id, meeting, person, delegation, input.capacity(), rank, input.function(), input.department(),
                input.contact(), input.letter(), input.consent(), input.stay(), input.standpoint(), input.tags(),
                input.notes());
    }

    private Optional<DelegationId> present(DelegationRef ref) {
        return switch (ref) {
            case DelegationRef.Present(DelegationId id) -> Optional.of(id);
            case DelegationRef.OfState(var state) -> existing(state.value());
            case DelegationRef.OfOrganization(var organization, Category category) ->
                existing(organization.value(), category);
            case DelegationRef.OfNewcomer(String name, Category category) ->
                Optional.ofNullable(newcomers.get(Folding.fold(name)))
                        .flatMap(organization -> existing(organization.value(), category));
        };
    }

    private DelegationId delegation(DelegationRef ref) {
        return present(ref).orElseGet(() -> switch (ref) {
            case DelegationRef.Present(DelegationId id) -> id;
            case DelegationRef.OfState(var state) -> made(new Delegation(
                    newDelegation(), meeting, Category.STATE, Optional.of(state), Optional.empty(), ""));
            case DelegationRef.OfOrganization(var organization, Category category) -> made(organization, category);
            case DelegationRef.OfNewcomer(String name, Category category) -> newcomer(name, category);
        });
    }

    private DelegationId newcomer(String name, Category category) {
        OrganizationId organization =
                newcomers.computeIfAbsent(Folding.fold(name), folded -> register(name, category));
        return made(organization, category);
    }

    private OrganizationId register(String name, Category category) {
        return Registry.enter(writer, name, kind(category));
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
