package org.plenary.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.people.Consent;
import org.plenary.people.DelegationId;
import org.plenary.people.ParticipantField;
import org.plenary.people.Roster;
import org.plenary.people.RosterLine;
import org.plenary.registry.Standing;

/// Those of a roster who are taken in by a choice, in the order of a list of participants, and how many they are.
public final class Attendance {

    private final List<RosterLine> lines;
    private final ReportChoice choice;

    /// How many delegations and persons stand in one section.
    public record Count(int delegations, int persons) {}

    public Attendance(Roster roster, ReportChoice choice) {
        this.choice = choice;
        this.lines = roster.lines().stream().filter(this::isTakenIn).toList();
    }

    private boolean isTakenIn(RosterLine line) {
        return choice.selection().statuses().contains(line.status())
                && choice.selection().standings().contains(line.standing());
    }

    /// Everybody who is taken in, named or not.
    public List<RosterLine> lines() {
        return lines;
    }

    /// Whether the list names the person; who is not named is still counted.
    public boolean isNamed(RosterLine line) {
        return choice.selection().consent() == ReportChoice.ConsentRule.SHOW_ALL || consent(line).coversName();
    }

    /// Whether the list tells the person's address, telephone and e-mail.
    public boolean isReachable(RosterLine line) {
        return switch (choice.selection().consent()) {
            case SHOW_ALL -> true;
            case HIDE_CONTACTS -> false;
            case ONLY_CONSENTED -> consent(line).coversContactDetails();
        };
    }

    private static Consent consent(RosterLine line) {
        return Consent.valueOf(line.text(ParticipantField.CONSENT));
    }

    public int persons() {
        return lines.size();
    }

    public int delegations() {
        return delegations(lines);
    }

    /// How many are counted but not named.
    public int unnamed() {
        return (int) lines.stream().filter(line -> !isNamed(line)).count();
    }

    /// By section, in order; sections with nobody are left out.
    public Map<Standing, Count> counts() {
        Map<Standing, List<RosterLine>> byStanding = new EnumMap<>(Standing.class);
        lines.forEach(line -> byStanding
                .computeIfAbsent(line.standing(), standing -> new ArrayList<>())
                .add(line));
        Map<Standing, Count> counts = new EnumMap<>(Standing.class);
        byStanding.forEach((standing, of) -> counts.put(standing, new Count(delegations(of), of.size())));
        return counts;
    }

    /// The members of each delegation, in the order of the list.
    Map<DelegationId, List<RosterLine>> byDelegation() {
        Map<DelegationId, List<RosterLine>> all = new LinkedHashMap<>();
        lines.forEach(line ->
                all.computeIfAbsent(line.delegation(), id -> new ArrayList<>()).add(line));
        return all;
    }

    private static int delegations(Collection<RosterLine> lines) {
        Set<DelegationId> ids = new HashSet<>();
        lines.forEach(line -> ids.add(line.delegation()));
        return ids.size();
    }
}
