package org.plenary.screens.people;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Filter;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.base.Folding;
import org.plenary.people.Haystack;
import org.plenary.people.ParticipantId;
import org.plenary.people.People;
import org.plenary.people.Roster;
import org.plenary.people.RosterLine;
import org.plenary.registry.ReferenceBook;
import org.plenary.words.Phrasebook;

/// The people of a meeting as the screen shows them: searched, filtered, sorted, some of them chosen.
///
/// The roster is read again on [#reload]; the search runs over it in memory, away from the thread that draws.
final class RosterModel {

    /// More than any window shows at once.
    private static final int FIRST = 100;

    private final Work work;
    private final Phrasebook phrasebook;
    private Source source;
    private final RosterWords words;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<Filter> filters = FXCollections.observableArrayList();
    private final ObservableList<RosterLine> shown = FXCollections.observableArrayList();
    private final ObservableList<RosterLine> chosen = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Loaded>> loaded = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Arrangement.Sort> sort = List.of();
    private Runnable replaced = () -> {};
    private final Map<UUID, Set<ParticipantId>> changed = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private boolean replacing;
    private Optional<Found> last = Optional.empty();

    /// Where the people come from.
    ///
    /// @param books what the workspace knows of States and organizations at this moment
    record Source(People people, Supplier<ReferenceBook> books, Meeting meeting) {

        private LocalDate day() {
            return meeting.days().from();
        }
    }

    /// A roster with its lines in the order that the headings ask for.
    ///
    /// @param number counts the readings and sortings
    record Loaded(
            long number, Roster roster, List<RosterLine> ordered, Haystack haystack, RosterFilters filters) {}

    RosterModel(Work work, Phrasebook phrasebook, People people, Supplier<ReferenceBook> books, Meeting meeting) {
        this.work = work;
        this.phrasebook = phrasebook;
        this.source = new Source(people, books, meeting);
        this.words = phrasebook.of(RosterWords.class);
        search.subscribe((before, now) -> find());
        filters.addListener((ListChangeListener<Filter>) change -> find());
    }

    /// What is searched for, at every key.
    StringProperty search() {
        return search;
    }

    ObservableList<Filter> filters() {
        return filters;
    }

    /// The lines to be shown, in their order; replaced all at once.
    ObservableList<RosterLine> shown() {
        return shown;
    }

    /// The lines that commands are about.
    ObservableList<RosterLine> chosen() {
        return chosen;
    }

    /// `57 of 1,050 people`.
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /// Empty until the people have been read.
    ReadOnlyObjectProperty<Optional<Loaded>> loaded() {
        return loaded.getReadOnlyProperty();
    }

    /// Is told each time the shown lines were replaced, to put the selection back.
    void onReplaced(Runnable telling) {
        replaced = telling;
    }

    /// Takes over what the user has selected. While lines are being replaced, a list loses its selection by itself: that
    /// is not meant.
    void choose(List<RosterLine> lines) {
        if (!replacing) {
            chosen.setAll(lines);
        }
    }

    /// The line of a participant, as it was read last.
    Optional<RosterLine> line(ParticipantId id) {
        return loaded.get().stream()
                .flatMap(now -> now.roster().lines().stream())
                .filter(line -> line.id().equals(id))
                .findFirst();
    }

    /// Reads the people again; search, filters, order and selection stay. The first time, those at the top of the list
    /// are shown before all others are read.
    void reload() {
        if (loaded.get().isEmpty() && sort.isEmpty()) {
            Source asked = source;
            read("people.first", () -> first(asked), first -> {
                if (loaded.get().isEmpty() && search.get().isEmpty() && filters.isEmpty()) {
                    shown.setAll(first);
                }
                readAll();
            });
        } else {
            readAll();
        }
    }

    /// Asks for something of which nobody wants to know once the people of something else are shown.
    private <T> void read(String key, Callable<T> job, Consumer<T> then) {
        Source asked = source;
        work.read(key, job, found -> {
            if (asked.equals(source)) {
                then.accept(found);
            }
        });
    }

    private List<RosterLine> first(Source of) {
        return Roster.first(
                of.people(), of.meeting(), of.books().get(), phrasebook.language(), of.day(), FIRST);
    }

    /// Forgets everybody, what was searched for and who was chosen, and reads the people of another workspace or meeting.
    void turnTo(Source other) {
        source = other;
        loaded.set(Optional.empty());
        last = Optional.empty();
        changed.clear();
        search.set("");
        filters.clear();
        replacing = true;
        shown.clear();
        replacing = false;
        chosen.clear();
        count.set("");
        reload();
    }

    private void readAll() {
        List<Arrangement.Sort> by = sort;
        Source of = source;
        read(
                "people.roster",
                () -> {
                    ReferenceBook book = of.books().get();
                    return arranged(
                            of, Roster.of(of.people(), of.meeting(), book, phrasebook.language(), of.day()), book, by);
                },
                fresh -> {
                    take(fresh);
                    // A heading was clicked while the people were read.
                    if (!by.equals(sort)) {
                        order();
                    }
                });
    }

    /// Orders the lines by the headings, the first counting most.
    void sort(List<Arrangement.Sort> by) {
        if (by.equals(sort)) {
            return;
        }
        sort = List.copyOf(by);
        order();
    }

    private void order() {
        List<Arrangement.Sort> by = sort;
        Source of = source;
        loaded.get().ifPresent(now -> read(
                "people.order", () -> arranged(of, now.roster(), now.filters().book(), by), ordered -> {
                    // People read anew meanwhile are in that order already, or about to be.
                    if (loaded.get().filter(latest -> latest.number() == now.number()).isPresent()) {
                        take(ordered);
                    }
                }));
    }

    /// Lines in the order of the roster are the roster's very own list, which has been made searchable already.
    @SuppressWarnings("ReferenceEquality")
    private Loaded arranged(Source of, Roster roster, ReferenceBook book, List<Arrangement.Sort> by) {
        List<RosterLine> ordered = new RosterOrder(phrasebook.language()).sorted(roster.lines(), by);
        return new Loaded(
                numbers.incrementAndGet(),
                roster,
                ordered,
                ordered == roster.lines() ? roster.haystack() : new Haystack(ordered),
                new RosterFilters(roster, book, phrasebook, command -> changedBy(of, command)));
    }

    /// What a command has done never changes.
    private Set<ParticipantId> changedBy(Source of, UUID command) {
        return changed.computeIfAbsent(command, one -> of.people().changedBy(one, of.meeting().id()));
    }

    private void take(Loaded fresh) {
        loaded.set(Optional.of(fresh));
        find();
    }

    private void find() {
        loaded.get().ifPresent(now -> {
            String wanted = Folding.fold(search.get());
            List<Filter> in = List.copyOf(filters);
            Optional<Found> wider = last.filter(before -> before.isWiderThan(now, wanted, in));
            read("people.find", () -> find(wider, now, wanted, in), this::show);
        });
    }

    /// What a search has found: where only letters were added, the next one looks no further.
    ///
    /// @param holding the numbers of the lines that hold the search, whatever the filters; empty where nobody has counted
    private record Found(
            Loaded in, String search, List<Filter> filters, List<RosterLine> lines, Optional<BitSet> holding) {

        boolean isWiderThan(Loaded now, String wanted, List<Filter> wantedFilters) {
            return in.number() == now.number() && wanted.startsWith(search) && filters.equals(wantedFilters);
        }

        /// Hopping through many lines takes longer than running through the haystack once more.
        boolean isShort() {
            return lines.size() < in.ordered().size() / 16;
        }

        /// The words of a longer search that this one has not looked for.
        String[] unknown(String longer) {
            List<String> known = List.of(search.split(" ", -1));
            return Stream.of(longer.split(" ", -1))
                    .filter(word -> !word.isEmpty() && !known.contains(word))
                    .toArray(String[]::new);
        }
    }

    private static Found find(Optional<Found> wider, Loaded in, String search, List<Filter> filters) {
        if (search.isEmpty() && filters.isEmpty()) {
            return new Found(in, search, filters, in.ordered(), Optional.empty());
        }
        Predicate<RosterLine> passes = in.filters().test(filters);
        Optional<Found> few = wider.filter(Found::isShort);
        if (few.isPresent()) {
            String[] wanted = search.split(" ", -1);
            List<RosterLine> lines = few.get().lines().stream()
                    .filter(line -> line.holds(wanted) && passes.test(line))
                    .toList();
            return new Found(in, search, filters, lines, Optional.empty());
        }
        BitSet holding = holding(wider, in, search);
        return new Found(in, search, filters, Roster.at(in.ordered(), holding, passes), Optional.of(holding));
    }

    /// Which lines hold every word: of those that held the shorter search, the ones with what was typed since.
    private static BitSet holding(Optional<Found> wider, Loaded in, String search) {
        Optional<BitSet> known = wider.flatMap(Found::holding);
        if (known.isEmpty()) {
            return in.haystack().find(search.split(" ", -1));
        }
        String[] unknown = wider.get().unknown(search);
        if (unknown.length == 0) {
            return known.get();
        }
        BitSet holding = in.haystack().find(unknown);
        holding.and(known.get());
        return holding;
    }

    private void show(Found latest) {
        last = Optional.of(latest);
        List<RosterLine> found = latest.lines();
        int all = loaded.get().map(now -> now.roster().lines().size()).orElse(0);
        var ids = chosen.stream().map(RosterLine::id).collect(java.util.stream.Collectors.toSet());
        replacing = true;
        shown.setAll(found);
        replacing = false;
        chosen.setAll(ids.isEmpty() ? List.of() : found.stream().filter(line -> ids.contains(line.id())).toList());
        count.set(found.size() == all ? words.countAll(all) : words.count(found.size(), all));
        replaced.run();
    }
}
