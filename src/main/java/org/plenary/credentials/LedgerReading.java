package org.plenary.credentials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Language;
import org.plenary.meetings.Meeting;
import org.plenary.people.Delegation;
import org.plenary.people.Dossier;
import org.plenary.people.Participant;
import org.plenary.people.Status;
import org.plenary.procedure.Deadline;
import org.plenary.procedure.RulesOfProcedure;
import org.plenary.registry.Category;
import org.plenary.registry.NameForm;
import org.plenary.registry.PartyRoll;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;
import org.plenary.registry.StateId;
import org.plenary.registry.StateKind;
import org.plenary.words.SortOrder;

/// Puts the ledger of a meeting together from what was read of it.
final class LedgerReading {

    private final Meeting meeting;
    private final LocalDate day;
    private final Language language;
    private final ReferenceBook book;
    private final RulesOfProcedure rules;
    private final Optional<Deadline> deadline;
    private final PartyRoll roll;

    LedgerReading(
            Meeting meeting,
            LocalDate day,
            Language language,
            ReferenceBook book,
            RulesOfProcedure rules,
            Optional<Deadline> deadline) {
        this.meeting = meeting;
        this.day = day;
        this.language = language;
        this.book = book;
        this.rules = rules;
        this.deadline = deadline;
        this.roll = book.roll(meeting.treaty());
    }

    /// @param inArrears with their contributions
    Ledger of(List<Dossier> people, List<Credential> instruments, Set<StateId> inArrears) {
        Map<StateId, Delegation> delegations = new HashMap<>();
        Map<StateId, List<Delegate>> delegates = new HashMap<>();
        for (Dossier dossier : people) {
            Delegation delegation = dossier.delegation();
            if (delegation.category() == Category.STATE && delegation.state().isPresent()) {
                StateId state = delegation.state().get();
                delegations.putIfAbsent(state, delegation);
                delegates.computeIfAbsent(state, id -> new ArrayList<>()).add(delegate(dossier.participant()));
            }
        }
        Map<StateId, List<Credential>> byState = new HashMap<>();
        instruments.forEach(one ->
                byState.computeIfAbsent(one.state(), id -> new ArrayList<>()).add(one));
        List<PartyLine> lines = new ArrayList<>();
        for (StateId id : states(byState.keySet(), delegations.keySet())) {
            book.states()
                    .byId(id)
                    .ifPresent(state -> lines.add(line(
                            state,
                            Optional.ofNullable(delegations.get(id)),
                            delegates.getOrDefault(id, List.of()),
                            byState.getOrDefault(id, List.of()),
                            inArrears.contains(id) ? PartyLine.Dues.IN_ARREARS : PartyLine.Dues.PAID)));
        }
        lines.sort(new SortOrder(language).by(PartyLine::name));
        return new Ledger(meeting, day, rules, roll, book.members(), lines);
    }

    /// Where the Parties are not known, all who take part.
    private Set<StateId> states(Set<StateId> withInstruments, Set<StateId> takingPart) {
        Set<StateId> states = new HashSet<>(roll.parties(day));
        states.addAll(roll.parties(meeting.days().to()));
        states.addAll(withInstruments);
        if (roll instanceof PartyRoll.Unknown) {
            states.addAll(takingPart);
        }
        return states;
    }

    private PartyLine line(
            State state,
            Optional<Delegation> delegation,
            List<Delegate> delegates,
            List<Credential> instruments,
            PartyLine.Dues dues) {
        var sort = state.kind() == StateKind.REIO
                ? Examination.Sort.REGIONAL_ORGANIZATION
                : Examination.Sort.STATE;
        var examination = new Examination(
                new Examination.Circumstances(meeting, rules, deadline, roll, state.id(), sort, delegates));
        List<Examined> examined = examination.of(instruments);
        return new PartyLine(
                state.id(),
                state.name(language, NameForm.SHORT, day),
                state.unGroup(),
                sort,
                roll.isParty(state.id(), day) ? PartyLine.Membership.PARTY : PartyLine.Membership.NOT_YET,
                roll.since(state.id()),
                delegation.map(Delegation::id),
                dues,
                (int) delegates.stream().filter(one -> one.status().isComing()).count(),
                (int) delegates.stream()
                        .filter(one -> one.status() == Status.REGISTERED)
                        .count(),
                examined,
                examination.uncovered(examined));
    }

    static Delegate delegate(Participant participant) {
        return new Delegate(
                participant.id(),
                participant.person().id(),
                participant.person().name(),
                participant.capacity(),
                participant.status());
    }
}
