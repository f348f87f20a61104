package org.plenary.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.plenary.base.Language;
import org.plenary.meetings.Meeting;
import org.plenary.people.Capacity;
import org.plenary.people.Delegation;
import org.plenary.people.DelegationId;
import org.plenary.people.Gender;
import org.plenary.people.Roster;
import org.plenary.people.Status;
import org.plenary.registry.PartyRoll;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.Standing;
import org.plenary.registry.State;
import org.plenary.registry.StateId;
import org.plenary.words.SortOrder;

/// Counts everybody at a meeting, one after the other.
final class Census {

    private final Meeting meeting;
    private final LocalDate today;
    private final ReferenceBook book;
    private final PartyRoll roll;
    private final Map<DelegationId, Counted> delegations = new HashMap<>();
    private final Tally tally = Tally.empty();
    private final SortedMap<LocalDate, Integer> arrivals = new TreeMap<>();
    private final Map<UUID, DelegationId> byPerson = new HashMap<>();
    private final Map<String, OverviewStore.Attending> byName = new HashMap<>();
    private final Set<UUID> personsTwice = new HashSet<>();
    private final Set<String> namesTwice = new HashSet<>();
    private int listed;
    private int coming;
    private int heads;
    private int noArrival;

    /// One delegation while its people are counted.
    private static final class Counted {
        private final Delegation delegation;
        private final Standing standing;
        private final Optional<State> state;
        private int coming;
        private int registered;
        private boolean hasLetter;
        private boolean hasHead;

        Counted(Delegation delegation, Standing standing, Optional<State> state) {
            this.delegation = delegation;
            this.standing = standing;
            this.state = state;
        }
    }

    Census(Meeting meeting, LocalDate today, ReferenceBook book, List<Delegation> known) {
        this.meeting = meeting;
        this.today = today;
        this.book = book;
        this.roll = book.roll(meeting.treaty());
        LocalDate opening = meeting.days().from();
        known.forEach(one -> delegations.put(
                one.id(),
                new Counted(
                        one,
                        Standing.of(one.category(), one.state(), roll, opening),
                        one.state().flatMap(book.states()::byId))));
    }

    void count(OverviewStore.Attending one) {
        listed++;
        tally.statuses().merge(one.status(), 1, Integer::sum);
        Counted of = delegations.get(one.delegation());
        if (one.status().isComing() && of != null) {
            coming++;
            count(one, of);
            findTwice(one);
        }
    }

    private void count(OverviewStore.Attending one, Counted of) {
        of.coming++;
        of.registered += one.status() == Status.REGISTERED ? 1 : 0;
        of.hasLetter |= one.hasLetter();
        if (one.capacity() == Capacity.HEAD) {
            of.hasHead = true;
            heads++;
        }
        tally.standings().merge(of.standing, 1, Integer::sum);
        tally.genders().merge(one.gender(), 1, Integer::sum);
        of.state.flatMap(State::unGroup).ifPresent(group -> tally.groups().merge(group, 1, Integer::sum));
        one.arrives().ifPresentOrElse(day -> arrivals.merge(day, 1, Integer::sum), () -> noArrival++);
    }

    /// As the roster finds them: the same person, or the same name and address.
    private void findTwice(OverviewStore.Attending one) {
        DelegationId first = byPerson.putIfAbsent(one.person(), one.delegation());
        if (first != null && !first.equals(one.delegation())) {
            personsTwice.add(one.person());
        }
        String sameness = Roster.sameness(one.name(), one.email());
        OverviewStore.Attending namesake = byName.putIfAbsent(sameness, one);
        if (namesake != null
                && !namesake.delegation().equals(one.delegation())
                && !namesake.person().equals(one.person())) {
            namesTwice.add(sameness);
        }
    }

    Tally tally() {
        return tally;
    }

    Figures figures() {
        int women = tally.genders().getOrDefault(Gender.FEMALE, 0);
        int unsaid = tally.genders().getOrDefault(Gender.UNSAID, 0);
        int present = (int) delegations.values().stream().filter(of -> of.coming > 0).count();
        return new Figures(listed, coming, present, parties(), heads, women, coming - unsaid);
    }

    private Figures.Parties parties() {
        LocalDate day = meeting.days().contains(today) ? today : meeting.days().from();
        boolean hasBegun = !today.isBefore(meeting.days().from());
        Set<StateId> inForce = roll.parties(day);
        int there = (int) delegations.values().stream()
                .filter(of -> (hasBegun ? of.registered : of.coming) > 0)
                .filter(of -> of.delegation
                        .state()
                        .filter(state -> roll.isParty(state, day))
                        .isPresent())
                .count();
        return new Figures.Parties(
                there, inForce.size(), day, hasBegun ? Figures.When.PRESENT : Figures.When.EXPECTED);
    }

    Arrivals arrivals() {
        return Arrivals.around(meeting.days(), arrivals, noArrival);
    }

    List<Lacking> withoutLetter(Language language) {
        var names = new SortOrder(language).by(Lacking::name);
        return delegations.values().stream()
                .filter(of -> of.coming > 0 && !of.hasLetter)
                .map(of -> new Lacking(of.delegation.id(), name(of, language), of.standing, of.coming))
                .sorted(Comparator.comparingInt(Lacking::people).reversed().thenComparing(names))
                .toList();
    }

    private String name(Counted of, Language language) {
        return book.listName(
                of.delegation.state(), of.delegation.organization(), language, meeting.days().from());
    }

    /// What the counts ask for.
    List<Task> tasks() {
        if (listed == 0) {
            return List.of(new Task.NobodyYet());
        }
        int noLetter = number(of -> !of.hasLetter);
        int noHead = number(of -> !of.hasHead);
        int twice = personsTwice.size() + namesTwice.size();
        int waiting = tally.statuses().getOrDefault(Status.NOMINATED, 0);
        int accredited = tally.statuses().getOrDefault(Status.ACCREDITED, 0);
        var tasks = new ArrayList<Task>();
        add(tasks, noLetter, new Task.NoLetter(noLetter));
        add(tasks, noHead, new Task.NoHead(noHead));
        add(tasks, twice, new Task.Twice(twice));
        add(tasks, waiting, new Task.Waiting(waiting, urgencyOfWaiting()));
        add(tasks, hasBegun() ? accredited : 0, new Task.NotRegistered(accredited));
        add(tasks, noArrival, new Task.NoArrival(noArrival));
        return tasks;
    }

    private static void add(List<Task> tasks, int count, Task task) {
        if (count > 0) {
            tasks.add(task);
        }
    }

    private boolean hasBegun() {
        return meeting.days().contains(today);
    }

    /// In the last week before the opening, and while it meets, nobody should wait any more.
    private Task.Urgency urgencyOfWaiting() {
        boolean isClose = !today.isBefore(meeting.days().from().minusDays(7)) && !today.isAfter(meeting.days().to());
        return isClose ? Task.Urgency.NOW : Task.Urgency.WHEN_THERE_IS_TIME;
    }

    private int number(java.util.function.Predicate<Counted> lacks) {
        return (int) delegations.values().stream()
                .filter(of -> of.coming > 0 && lacks.test(of))
                .count();
    }
}
