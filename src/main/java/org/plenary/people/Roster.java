package org.plenary.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.meetings.Meeting;
import org.plenary.registry.PartyRoll;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.Standing;
import org.plenary.words.SortOrder;

/// Everybody at a meeting, as lists show them, in memory: a search through 100,000 lines takes a few milliseconds and
/// finds every part of a name, which an index of whole words would not. Immutable.
public final class Roster {

    private final List<RosterLine> lines;
    private final Haystack haystack;
    private final Map<DelegationId, DelegationLine> delegations;

    /// A delegation as lists show it.
    ///
    /// @param name in the roster's language, on the roster's day
    public record DelegationLine(Delegation delegation, String name, Standing standing) {}

    private Roster(List<RosterLine> lines, Map<DelegationId, DelegationLine> delegations) {
        this.lines = List.copyOf(lines);
        this.haystack = new Haystack(this.lines);
        this.delegations = Map.copyOf(delegations);
    }

    /// @param day on which names and Party status are looked up, mostly the first day of the meeting
    public static Roster of(People people, Meeting meeting, ReferenceBook book, Language language, LocalDate day) {
        Map<DelegationId, DelegationLine> delegations = new HashMap<>();
        delegations(people, meeting, book, language, day).forEach(of -> delegations.put(of.delegation().id(), of));
        List<RosterLine> lines = new ArrayList<>();
        people.each(meeting.id(), dossier -> {
            DelegationLine of = delegations.get(dossier.delegation().id());
            if (of != null) {
                lines.add(new RosterLine(dossier, of.name(), of.standing()));
            }
        });
        return new Roster(inOrder(lines, language), delegations);
    }

    /// The lines with which the whole roster begins, read without reading the rest: what a screen shows meanwhile.
    ///
    /// @param most how many, at most
    public static List<RosterLine> first(
            People people, Meeting meeting, ReferenceBook book, Language language, LocalDate day, int most) {
        var order = new SortOrder(language);
        List<DelegationLine> delegations = new ArrayList<>(delegations(people, meeting, book, language, day));
        delegations.sort(Comparator.comparing(DelegationLine::standing)
                .thenComparing(DelegationLine::name, order.comparator())
                .thenComparing(of -> of.delegation().id().value()));
        List<RosterLine> lines = new ArrayList<>();
        for (DelegationLine of : delegations) {
            if (lines.size() >= most) {
                break;
            }
            people.first(of.delegation().id(), most - lines.size())
                    .forEach(dossier -> lines.add(new RosterLine(dossier, of.name(), of.standing())));
        }
        return lines;
    }

    private static List<DelegationLine> delegations(
            People people, Meeting meeting, ReferenceBook book, Language language, LocalDate day) {
        PartyRoll roll = book.roll(meeting.treaty());
        return people.delegations(meeting.id()).all().stream()
                .map(delegation -> new DelegationLine(
                        delegation,
                        book.listName(delegation.state(), delegation.organization(), language, day),
                        Standing.of(delegation.category(), delegation.state(), roll, day)))
                .toList();
    }

    /// By standing, delegation in the language's alphabet, rank: the order of a list of participants.
    private static List<RosterLine> inOrder(List<RosterLine> lines, Language language) {
        var order = new SortOrder(language);
        Map<String, byte[]> keys = new HashMap<>();
        Comparator<RosterLine> byDelegation = Comparator.comparing(
                line -> keys.computeIfAbsent(line.text(ParticipantField.DELEGATION), order::key),
                java.util.Arrays::compareUnsigned);
        lines.sort(Comparator.comparing(RosterLine::standing)
                .thenComparing(byDelegation)
                .thenComparing(line -> line.delegation().value())
                .thenComparingInt(RosterLine::rank)
                .thenComparing(line -> line.id().value()));
        return lines;
    }

    /// Everybody, in the order of a list of participants.
    public List<RosterLine> lines() {
        return lines;
    }

    /// The texts of [#lines()], in their order, to be searched.
    public Haystack haystack() {
        return haystack;
    }

    public Map<DelegationId, DelegationLine> delegations() {
        return delegations;
    }

    /// The lines that hold every word of `search` somewhere, whatever the case and the accents, and pass `filter`.
    public List<RosterLine> find(String search, Predicate<RosterLine> filter) {
        return find(lines, haystack, search, filter);
    }

    /// The same over lines in an order of one's own, laid into a haystack once.
    public static List<RosterLine> find(
            List<RosterLine> ordered, Haystack haystack, String search, Predicate<RosterLine> filter) {
        String[] words = Folding.fold(search).split(" ", -1);
        return at(ordered, haystack.find(words), filter);
    }

    /// The lines with these numbers that pass `filter`.
    public static List<RosterLine> at(List<RosterLine> ordered, BitSet holding, Predicate<RosterLine> filter) {
        List<RosterLine> found = new ArrayList<>(holding.cardinality());
        for (int i = holding.nextSetBit(0); i >= 0; i = holding.nextSetBit(i + 1)) {
            RosterLine line = ordered.get(i);
            if (filter.test(line)) {
                found.add(line);
            }
        }
        return found;
    }

    /// People who stand in more than one delegation: the same person twice, or the same name and e-mail address.
    public List<List<RosterLine>> inSeveralDelegations() {
        Map<String, List<RosterLine>> byPerson = new HashMap<>();
        for (RosterLine line : lines) {
            if (line.status().isComing()) {
                byPerson.computeIfAbsent(line.person().value().toString(), key -> new ArrayList<>()).add(line);
                byPerson.computeIfAbsent(sameness(line), key -> new ArrayList<>()).add(line);
            }
        }
        return byPerson.values().stream()
                .filter(same -> same.stream().map(RosterLine::delegation).distinct().count() > 1)
                .distinct()
                .toList();
    }

    private static String sameness(RosterLine line) {
        return sameness(line.name(), line.text(ParticipantField.EMAIL));
    }

    /// What two people share who are taken for one: the words of the name in any order, and the e-mail address.
    public static String sameness(String name, String email) {
        String[] parts = Folding.fold(name).split(" ", -1);
        java.util.Arrays.sort(parts);
        return String.join(" ", parts) + "|" + Folding.fold(email);
    }
}
