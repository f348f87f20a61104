package org.plenary.nominations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.matching.Recognition;
import org.plenary.meetings.MeetingId;
import org.plenary.people.Delegation;
import org.plenary.people.DelegationRef;
import org.plenary.people.Dossier;
import org.plenary.people.Enrolment;
import org.plenary.people.Participant;
import org.plenary.people.ParticipantCheck;
import org.plenary.people.ParticipantId;
import org.plenary.people.ParticipantInput;
import org.plenary.people.People;
import org.plenary.people.Person;

/// The other meetings that a letter is about: whom it names for them is entered on their lists too, as the same person,
/// in the delegation of the same State or organization, which is made where it is not there.
final class OtherMeetings {

    private final People people;
    private final Optional<Delegation> sender;
    private final Map<MeetingId, Optional<Members>> members;

    private OtherMeetings(People people, Optional<Delegation> sender, Map<MeetingId, Optional<Members>> members) {
        this.people = people;
        this.sender = sender;
        this.members = Map.copyOf(members);
    }

    /// Reads who is on the lists of these meetings by now, before the command begins.
    static OtherMeetings of(People people, NominationDraft draft) {
        Optional<Delegation> sender = people.delegations(draft.meeting()).byId(draft.delegation());
        Map<MeetingId, Optional<Members>> members = new HashMap<>();
        draft.alsoFor().stream()
                .filter(meeting -> !meeting.equals(draft.meeting()))
                .forEach(meeting -> members.put(
                        meeting,
                        people.delegations(meeting).all().stream()
                                .filter(one -> sender.filter(from -> isSame(from, one)).isPresent())
                                .findFirst()
                                .map(one -> Members.of(people, meeting, one.id()))));
        return new OtherMeetings(people, sender, members);
    }

    private static boolean isSame(Delegation one, Delegation other) {
        return one.state().equals(other.state())
                && one.organization().equals(other.organization())
                && one.category() == other.category();
    }

    /// Enters at each of them those whom the letter names for it and its list does not have.
    ///
    /// @param nominees as they stand on the list of the letter's own meeting by now
    List<Fault> enrol(Recording recording, Enrolment main, Members here, List<Nominee> nominees) {
        List<Fault> faults = new ArrayList<>();
        Map<Nominee, Person> persons = new HashMap<>();
        nominees.forEach(nominee -> nominee.participant()
                .flatMap(main::dossier)
                .map(Dossier::participant)
                .map(Participant::person)
                .or(() -> here.known(nominee).flatMap(known -> person(known)))
                .ifPresent(person -> persons.put(nominee, person)));
        members.forEach((meeting, known) -> sender.ifPresent(from -> {
            Enrolment enrolment = people.enrolment(recording.writer(), meeting);
            for (Nominee nominee : nominees) {
                if (nominee.isFor(meeting)) {
                    enrol(recording, enrolment, ref(from), known, nominee, persons, faults);
                }
            }
        }));
        return faults;
    }

    private Optional<Person> person(Member known) {
        return people.participations(known.person()).stream()
                .map(dossier -> dossier.participant().person())
                .findFirst();
    }

    private static DelegationRef ref(Delegation delegation) {
        return delegation.state()
                .<DelegationRef>map(DelegationRef.OfState::new)
                .orElseGet(() -> new DelegationRef.OfOrganization(
                        delegation.organization().orElseThrow(), delegation.category()));
    }

    private static void enrol(
            Recording recording,
            Enrolment enrolment,
            DelegationRef delegation,
            Optional<Members> known,
            Nominee nominee,
            Map<Nominee, Person> persons,
            List<Fault> faults) {
        Optional<Person> person = Optional.ofNullable(persons.get(nominee));
        Optional<ParticipantId> there = person.flatMap(one -> enrolment.of(one.id()))
                .or(() -> known.flatMap(members -> members.recognise(nominee.name()))
                        .filter(found -> found.sameness() == Recognition.Sameness.SAME)
                        .flatMap(found -> found.member().participant()));
        if (there.isPresent()) {
            recording.refer(there.get());
            return;
        }
        var check = new ParticipantCheck(enrolment.delegations());
        switch (check.check(recording.participant(nominee, enrolment.seat(delegation)))) {
            case Checked.Faulty<ParticipantInput>(var found) ->
                found.forEach(fault -> faults.add(new Fault("nominees", fault.rule())));
            case Checked.Ok<ParticipantInput>(var input) -> {
                Participant entered = person.map(one -> enrolment.enrol(one, input)).orElseGet(() -> enrolment.enrol(input));
                persons.put(nominee, entered.person());
            }
        }
    }
}
