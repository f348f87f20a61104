package org.plenary.screens.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.kit.Work;
import org.plenary.people.Capacity;
import org.plenary.people.DelegationId;
import org.plenary.people.ParticipantId;
import org.plenary.people.Roster;
import org.plenary.people.RosterLine;
import org.plenary.people.Status;
import org.plenary.registry.Standing;

/// The found people by standing, delegation and rank, as a list of participants has them.
final class DelegationsModel {

    private final Work work;
    private final ObservableList<DelegationRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>(new Totals(0, 0, Map.of()));
    private final Set<DelegationId> folded = new HashSet<>();
    private Runnable replaced = () -> {};
    private Optional<Roster> roster = Optional.empty();
    private List<RosterLine> found = List.of();
    /// Counts how often everything was forgotten.
    private int turn;

    /// What stands below the rows: of the people found.
    record Totals(int delegations, int people, Map<Status, Integer> byStatus) {}

    private record Laid(List<DelegationRow> rows, Totals totals) {}

    DelegationsModel(Work work) {
        this.work = work;
    }

    ObservableList<DelegationRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Totals> totals() {
        return totals.getReadOnlyProperty();
    }

    /// Is told each time the rows were replaced, to put the selection back.
    void onReplaced(Runnable telling) {
        replaced = telling;
    }

    /// Takes note of the roster by which people are moved, also while the table is shown.
    void know(Roster of) {
        roster = Optional.of(of);
    }

    /// Shows these lines of the roster.
    void show(Roster of, List<RosterLine> lines) {
        roster = Optional.of(of);
        found = lines;
        lay();
    }

    /// Forgets everything: the people of another workspace or meeting are about to come.
    void clear() {
        turn++;
        roster = Optional.empty();
        found = List.of();
        folded.clear();
        rows.clear();
        totals.set(new Totals(0, 0, Map.of()));
    }

    /// Opens a closed delegation, closes an open one.
    void fold(DelegationId id) {
        if (!folded.remove(id)) {
            folded.add(id);
        }
        lay();
    }

    /// Closes all delegations, or opens all where some are closed.
    void foldAll() {
        if (folded.isEmpty()) {
            roster.ifPresent(now -> folded.addAll(now.delegations().keySet()));
        } else {
            folded.clear();
        }
        lay();
    }

    /// The found people of a delegation.
    List<RosterLine> members(DelegationId id) {
        return found.stream().filter(line -> line.delegation().equals(id)).toList();
    }

    /// The whole delegation of `line`, with `line` moved by so many places; empty where it stands at the end already.
    Optional<List<ParticipantId>> moved(RosterLine line, int by) {
        List<ParticipantId> order = order(line);
        int from = order.indexOf(line.id());
        int to = from + by;
        if (from < 0 || to < 0 || to >= order.size()) {
            return Optional.empty();
        }
        Collections.swap(order, from, to);
        return Optional.of(order);
    }

    /// The whole delegation with `line` at the place of `target`; empty where they are not of one delegation.
    Optional<List<ParticipantId>> movedTo(RosterLine line, RosterLine target) {
        if (!line.delegation().equals(target.delegation()) || line.id().equals(target.id())) {
            return Optional.empty();
        }
        List<ParticipantId> order = order(line);
        int place = order.indexOf(target.id());
        order.remove(line.id());
        order.add(place, line.id());
        return Optional.of(order);
    }

    private List<ParticipantId> order(RosterLine of) {
        return roster.stream()
                .flatMap(now -> now.lines().stream())
                .filter(line -> line.delegation().equals(of.delegation()))
                .map(RosterLine::id)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void lay() {
        roster.ifPresent(now -> {
            List<RosterLine> lines = found;
            Set<DelegationId> closed = Set.copyOf(folded);
            int asked = turn;
            work.read("people.delegations", () -> laid(now, lines, closed), laid -> {
                if (asked == turn) {
                    rows.setAll(laid.rows());
                    totals.set(laid.totals());
                    replaced.run();
                }
            });
        });
    }

    private static Laid laid(Roster roster, List<RosterLine> found, Set<DelegationId> folded) {
        Map<Standing, Map<DelegationId, List<RosterLine>>> grouped = grouped(roster, found);
        Set<DelegationId> headed = roster.lines().stream()
                .filter(line -> line.capacity() == Capacity.HEAD && line.status().isComing())
                .map(RosterLine::delegation)
                .collect(Collectors.toSet());
        List<DelegationRow> rows = new ArrayList<>();
        grouped.forEach((standing, delegations) -> {
            int people = delegations.values().stream().mapToInt(List::size).sum();
            rows.add(new DelegationRow.Heading(standing, delegations.size(), people));
            delegations.forEach((id, members) -> {
                boolean isOpen = !folded.contains(id);
                var line = java.util.Objects.requireNonNull(roster.delegations().get(id));
                rows.add(new DelegationRow.Of(line, members.size(), headed.contains(id), isOpen));
                if (isOpen) {
                    members.forEach(member -> rows.add(new DelegationRow.Member(member)));
                }
            });
        });
        int delegations = grouped.values().stream().mapToInt(Map::size).sum();
        return new Laid(rows, new Totals(delegations, found.size(), byStatus(found)));
    }

    /// In the order of the roster, whatever the table is sorted by.
    private static Map<Standing, Map<DelegationId, List<RosterLine>>> grouped(Roster roster, List<RosterLine> found) {
        Set<ParticipantId> in = found.stream().map(RosterLine::id).collect(Collectors.toSet());
        return roster.lines().stream()
                .filter(line -> in.contains(line.id()))
                .collect(Collectors.groupingBy(
                        RosterLine::standing,
                        () -> new EnumMap<>(Standing.class),
                        Collectors.groupingBy(RosterLine::delegation, LinkedHashMap::new, Collectors.toList())));
    }

    private static Map<Status, Integer> byStatus(List<RosterLine> found) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        found.forEach(line -> counts.merge(line.status(), 1, Integer::sum));
        return counts;
    }
}
