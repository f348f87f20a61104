package org.plenary.nominations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.matching.NameProposal;
import org.plenary.people.DelegationId;
import org.plenary.people.Enrolment;
import org.plenary.people.ParticipantCheck;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.ParticipantInput;
import org.plenary.people.People;
import org.plenary.people.Person;
import org.plenary.people.Status;
import org.plenary.store.Values;
import org.plenary.store.Writer;

/// Writes one letter within a command, and what follows from it for the list of participants.
final class Recording {

    private final Writer writer;
    private final NominationDraft draft;
    private final NominationCheck.Days days;
    private final List<Nomination> before;

    /// @param before the letters of the delegation that came before this one
    Recording(Writer writer, NominationDraft draft, NominationCheck.Days days, List<Nomination> before) {
        this.writer = writer;
        this.draft = draft;
        this.days = days;
        this.before = before;
    }

    /// Enters the letter with whom it names.
    NominationId enter() {
        var id = new NominationId(writer.newId());
        writer.insert(NominationStore.NOMINATION, id.value(), NominationStore.values(draft, days));
        name(id, draft.nominees());
        return id;
    }

    /// Enters whom the letter names. Participants among them bear its reference and date from then on, and their capacity
    /// as it says; their rank only where the letter says the whole composition and does not add to another one.
    void name(NominationId id, List<Nominee> nominees) {
        boolean isWhole = draft.replaces().isPresent() || before.isEmpty();
        int place = 0;
        for (Nominee nominee : nominees) {
            place++;
            int rank = nominee.rank() > 0 ? nominee.rank() : place;
            writer.insert(NominationStore.NOMINEE, writer.newId(), NominationStore.values(id, nominee, rank));
            nominee.participant()
                    .filter(participant -> nominee.isFor(draft.meeting()))
                    .ifPresent(participant -> bear(participant, nominee, isWhole ? rank : 0));
        }
    }

    Writer writer() {
        return writer;
    }

    /// A participant at another meeting for which the letter names the person bears its reference and date.
    void refer(ParticipantId participant) {
        writer.update(
                "participant",
                participant.value(),
                new Values().text("letter_reference", draft.reference().strip()).date("letter_date", days.dated()));
    }

    private void bear(ParticipantId participant, Nominee nominee, int rank) {
        var values = new Values()
                .text("letter_reference", draft.reference().strip())
                .date("letter_date", days.dated())
                .text("capacity", nominee.capacity().name());
        writer.update("participant", participant.value(), rank > 0 ? values.number("rank", rank) : values);
    }

    /// Enters those on the list whom it does not have, also on those of the other meetings that the letter is about, and
    /// hands over the nominees as participants.
    Checked<List<Nominee>> enrol(People people, Members members, OtherMeetings others) {
        Enrolment enrolment = people.enrolment(writer, draft.meeting());
        var check = new ParticipantCheck(enrolment.delegations());
        List<Nominee> enrolled = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Nominee nominee : draft.nominees()) {
            if (nominee.participant().isPresent() || !nominee.isFor(draft.meeting())) {
                enrolled.add(nominee);
                continue;
            }
            switch (check.check(participant(nominee, draft.delegation()))) {
                case Checked.Faulty<ParticipantInput>(var found) ->
                    found.forEach(fault -> faults.add(new Fault("nominees", fault.rule())));
                case Checked.Ok<ParticipantInput>(var input) -> {
                    var entered = members.known(nominee)
                            .map(known -> enrolment.enrol(
                                    new Person(known.person(), known.name(), input.gender(), input.languages()), input))
                            .orElseGet(() -> enrolment.enrol(input));
                    enrolled.add(nominee.as(entered.id()));
                }
            }
        }
        faults.addAll(others.enrol(this, enrolment, members, enrolled));
        return faults.isEmpty() ? Checked.ok(enrolled) : Checked.faulty(faults);
    }

    /// What the letter says of somebody who is entered in a delegation.
    ParticipantDraft participant(Nominee nominee, DelegationId delegation) {
        NameProposal proposed = Members.proposed(nominee);
        boolean isDivided = !nominee.family().isBlank();
        Map<ParticipantField, String> texts = new EnumMap<>(ParticipantField.class);
        texts.put(ParticipantField.HONORIFIC, nominee.honorific());
        texts.put(ParticipantField.GIVEN, isDivided ? nominee.given() : proposed.given());
        texts.put(ParticipantField.FAMILY, isDivided ? nominee.family() : proposed.family());
        texts.put(ParticipantField.FULL_NAME, isDivided || proposed.isWhole() ? "" : proposed.asWritten());
        texts.put(ParticipantField.LATIN_NAME, proposed.latin());
        texts.put(ParticipantField.DELEGATION, delegation.value().toString());
        texts.put(ParticipantField.CAPACITY, nominee.capacity().name());
        texts.put(ParticipantField.FUNCTION, nominee.function());
        texts.put(ParticipantField.LETTER_REFERENCE, draft.reference().strip());
        texts.put(ParticipantField.LETTER_DATE, days.dated().map(LocalDate::toString).orElse(""));
        texts.put(ParticipantField.STATUS, Status.NOMINATED.name());
        texts.put(ParticipantField.STATUS_ON, days.receivedOn().toString());
        return new ParticipantDraft(texts);
    }

    /// Withdraws those whom the letter that this one replaces named, and it does not.
    void withdraw(People people) {
        Enrolment enrolment = people.enrolment(writer, draft.meeting());
        Difference.to(before, draft.replaces(), draft.nominees()).stream()
                .filter(one -> one.kind() == Difference.Kind.DROPPED)
                .flatMap(one -> one.before().stream())
                .flatMap(nominee -> nominee.participant().stream())
                .forEach(participant -> enrolment.withdraw(participant, days.receivedOn()));
    }
}
