package org.plenary.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Folding;
import org.plenary.kit.Desk;
import org.plenary.kit.Palette;
import org.plenary.kit.Place;
import org.plenary.meetings.Meeting;
import org.plenary.people.DelegationId;
import org.plenary.people.ParticipantField;
import org.plenary.people.Roster;
import org.plenary.people.RosterLine;

/// What the palette finds among the people and the delegations of a meeting. Away from the thread that draws; one
/// reading at a time, and anew only where something has changed.
final class PeopleFinder {

    private static final String PERSON = "person:";

    private final OpenWorkspace open;
    private final Desk desk;
    private final int most;
    private @Nullable Known known;
    private Found last = Found.NOTHING;

    /// @param most how many people it names, at most
    PeopleFinder(OpenWorkspace open, Desk desk, int most) {
        this.open = open;
        this.desk = desk;
        this.most = most;
    }

    /// What is searched through as of one moment.
    ///
    /// @param byName the people in the order of their folded names
    private record Known(
            long changes, Meeting meeting, Roster roster, List<Name> byName, List<Palette.Entry> delegations) {}

    private record Name(String folded, RosterLine line) {}

    /// The people that hold some words; all of them where there are fewer than were asked for.
    private record Found(long changes, String typed, List<RosterLine> lines) {
        private static final Found NOTHING = new Found(-1, "", List.of());
    }

    /// Reads ahead what will be asked for.
    boolean prepare(Meeting meeting) {
        return known(meeting).meeting().equals(meeting);
    }

    /// Delegations, and the people whose name begins so before those of whom anything else answers.
    List<Palette.Entry> find(Meeting meeting, String typed) {
        Known now = known(meeting);
        String folded = Folding.fold(typed);
        Stream<Palette.Entry> delegations =
                Finders.answering(now.delegations().stream(), typed).limit(most / 2);
        Stream<Palette.Entry> people = Stream.concat(begins(now, folded).stream(), holds(now, folded).stream())
                .distinct()
                .limit(most)
                .map(this::person);
        return Stream.concat(delegations, people).toList();
    }

    /// The delegations and people with these ids.
    List<Palette.Entry> all(Meeting meeting, Set<String> ids) {
        Known now = known(meeting);
        Set<String> people = ids.stream()
                .filter(id -> id.startsWith(PERSON))
                .map(id -> id.substring(PERSON.length()))
                .collect(Collectors.toSet());
        Stream<Palette.Entry> persons = people.isEmpty() ? Stream.of() : now.roster().lines().stream()
                .filter(line -> people.contains(line.id().value().toString()))
                .map(this::person);
        return Stream.concat(now.delegations().stream().filter(entry -> ids.contains(entry.id())), persons)
                .toList();
    }

    private List<RosterLine> begins(Known now, String folded) {
        List<Name> names = now.byName();
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).folded().compareTo(folded) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<RosterLine> found = new ArrayList<>();
        for (int i = low; i < names.size() && found.size() < most && names.get(i).folded().startsWith(folded); i++) {
            found.add(names.get(i).line());
        }
        return found;
    }

    /// Where the letters before these were answered by a few, only they are looked at again.
    private synchronized List<RosterLine> holds(Known now, String folded) {
        String[] words = folded.split(" ", -1);
        boolean isNarrower = last.changes() == now.changes()
                && folded.startsWith(last.typed())
                && last.lines().size() < most;
        List<RosterLine> found = isNarrower
                ? last.lines().stream().filter(line -> line.holds(words)).toList()
                : now.roster().haystack().first(words, most).stream().map(now.roster().lines()::get).toList();
        last = new Found(now.changes(), folded, found);
        return found;
    }

    private synchronized Known known(Meeting meeting) {
        long changes = open.workspace().changes();
        Known before = known;
        if (before != null && before.changes() == changes && before.meeting().equals(meeting)) {
            return before;
        }
        Roster roster = Roster.of(
                open.people(),
                meeting,
                open.book(),
                desk.phrasebook().language(),
                meeting.days().from());
        List<Name> byName = roster.lines().stream()
                .map(line -> new Name(Folding.fold(line.name()), line))
                .sorted(Comparator.comparing(Name::folded))
                .toList();
        var fresh = new Known(changes, meeting, roster, byName, delegations(roster));
        known = fresh;
        last = Found.NOTHING;
        return fresh;
    }

    private List<Palette.Entry> delegations(Roster roster) {
        Map<DelegationId, Integer> people = new LinkedHashMap<>();
        roster.lines().forEach(line -> people.merge(line.delegation(), 1, Integer::sum));
        AppWords words = desk.words(AppWords.class);
        return roster.delegations().values().stream()
                .map(line -> new Palette.Entry(
                        "delegation:" + line.delegation().id().value(),
                        line.name(),
                        words.delegationOf(
                                Optional.ofNullable(people.get(line.delegation().id())).orElse(0)),
                        Feather.FLAG,
                        () -> desk.go()
                                .accept(Place.of(
                                        Screens.PEOPLE, line.delegation().id().value()))))
                .toList();
    }

    private Palette.Entry person(RosterLine line) {
        return new Palette.Entry(
                PERSON + line.id().value(),
                line.name(),
                line.text(ParticipantField.DELEGATION),
                Feather.USER,
                () -> desk.go().accept(Place.of(Screens.PEOPLE, line.id().value())));
    }
}
