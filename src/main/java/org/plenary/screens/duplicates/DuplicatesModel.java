package org.plenary.screens.duplicates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.kit.Filter;
import org.plenary.kit.Sieve;
import org.plenary.kit.Work;
import org.plenary.matching.Candidate;
import org.plenary.matching.Duplicates;
import org.plenary.matching.OrganizationDuplicates;
import org.plenary.people.PersonId;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.ReferenceBook;

/// What the screen of duplicates knows: the pairs still to be decided, of persons or of organizations, and those that
/// were decided to be two. Needs no window.
final class DuplicatesModel {

    static final String LIKELIHOOD = "likelihood";

    private final Work work;
    private final Duplicates persons;
    private final OrganizationDuplicates organizations;
    private final Supplier<ReferenceBook> book;
    private final PairText text;
    private final ObservableList<DuplicatesLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Pair.Subject> subject = new ReadOnlyObjectWrapper<>(Pair.Subject.PERSONS);
    private final Map<Pair.Subject, List<DuplicatesLine>> found = new EnumMap<>(Pair.Subject.class);
    private Sieve sieve = Sieve.OPEN;
    /// The workspace's count of changes for which the pairs hold.
    private long known;

    DuplicatesModel(
            Work work,
            Duplicates persons,
            OrganizationDuplicates organizations,
            Supplier<ReferenceBook> book,
            PairText text) {
        this.work = work;
        this.persons = persons;
        this.organizations = organizations;
        this.book = book;
        this.text = text;
    }

    /// The pairs that are searched for, the likeliest first.
    ObservableList<DuplicatesLine> lines() {
        return lines;
    }

    /// All pairs of what is shown.
    List<DuplicatesLine> all() {
        return found.getOrDefault(subject.get(), List.of());
    }

    /// Whether there are more than namesakes, which are shown to whoever asks for them.
    boolean isAnyToShow() {
        return all().stream().anyMatch(DuplicatesModel::isToShow);
    }

    private static boolean isToShow(DuplicatesLine line) {
        return line.isDecided() || line.pair().likelihood() != Candidate.Likelihood.NAMESAKE;
    }

    /// Whether the workspace is being looked through.
    ReadOnlyBooleanProperty searching() {
        return searching.getReadOnlyProperty();
    }

    /// What the pairs are of.
    ReadOnlyObjectProperty<Pair.Subject> subject() {
        return subject.getReadOnlyProperty();
    }

    /// Turns to persons, organizations or those kept apart, and looks the workspace through for them where that was not done yet.
    ///
    /// @param title of the job, for the status bar
    void turnTo(Pair.Subject wanted, String title) {
        if (wanted == subject.get() || searching.get()) {
            return;
        }
        subject.set(wanted);
        show();
        if (!found.containsKey(wanted)) {
            refresh(title);
        }
    }

    /// Looks the workspace through again where something else than these pairs has changed since, as by an undo.
    ///
    /// @param title of the job, for the status bar
    void follow(String title) {
        if (persons.changes() != known && !searching.get()) {
            found.keySet().retainAll(Set.of(subject.get()));
            refresh(title);
        }
    }

    /// Looks the workspace through, in the background.
    ///
    /// @param title of the job, for the status bar
    void refresh(String title) {
        if (searching.get()) {
            return;
        }
        searching.set(true);
        known = persons.changes();
        Pair.Subject wanted = subject.get();
        work.run(
                title,
                progress -> lines(wanted, progress),
                pairs -> {
                    found.put(wanted, pairs);
                    searching.set(false);
                    show();
                },
                new Work.Ending(failure -> stopped(failure), () -> searching.set(false)));
    }

    private List<DuplicatesLine> lines(Pair.Subject wanted, Progress progress) {
        return switch (wanted) {
            case PERSONS -> persons.find(progress).stream().map(Pair.Persons::new).map(text::line).toList();
            case ORGANIZATIONS -> organizations.find(progress).stream().map(this::pair).map(text::line).toList();
            case PARTED -> Stream.concat(
                            persons.parted().stream().map(two -> text.line(new Pair.Persons(two.twins()), two)),
                            organizations.parted().stream().map(two -> text.line(pair(two.twins()), two)))
                    .toList();
        };
    }

    private Pair.Organizations pair(OrganizationDuplicates.Twins twins) {
        return new Pair.Organizations(
                twins, book.get().organizations().shippedForm(twins.one().id()).isPresent());
    }

    private void stopped(Throwable failure) {
        searching.set(false);
        throw new IllegalStateException("the duplicates were not found", failure);
    }

    /// Keeps the pairs that hold every word, and are as likely as one of the filters says.
    void narrow(String wanted, List<Filter> inForce) {
        sieve = new Sieve(wanted, inForce);
        show();
    }

    private void show() {
        boolean isAskedFor = !sieve.filters().isEmpty();
        lines.setAll(sieve.of(
                all().stream().filter(line -> isAskedFor || isToShow(line)).toList(),
                DuplicatesLine::folded,
                (line, kind, key) -> line.pair().likelihood().name().equals(key)));
    }

    /// Makes one of two. Other pairs of the one that goes are gone with it.
    void merge(DuplicatesLine line, Pair.Side stays, Consumer<Outcome<Integer>> told) {
        UUID survivor = line.pair().id(stays);
        UUID absorbed = line.pair().id(stays == Pair.Side.FIRST ? Pair.Side.SECOND : Pair.Side.FIRST);
        work.write(
                () -> switch (line.pair()) {
                    case Pair.Persons _ -> persons.merge(new PersonId(survivor), new PersonId(absorbed));
                    case Pair.Organizations _ ->
                        organizations.merge(new OrganizationId(survivor), new OrganizationId(absorbed));
                },
                outcome -> {
                    if (outcome instanceof Outcome.Done<Integer>) {
                        known++;
                        drop(other -> other.pair().isOf(absorbed));
                    }
                    told.accept(outcome);
                });
    }

    /// Says that a pair that was kept apart may be one after all.
    void reconsider(DuplicatesLine line, Consumer<Outcome<Integer>> told) {
        UUID one = line.pair().id(Pair.Side.FIRST);
        UUID other = line.pair().id(Pair.Side.SECOND);
        work.write(
                () -> switch (line.pair()) {
                    case Pair.Persons _ -> persons.reconsider(new PersonId(one), new PersonId(other));
                    case Pair.Organizations _ ->
                        organizations.reconsider(new OrganizationId(one), new OrganizationId(other));
                },
                outcome -> {
                    if (outcome instanceof Outcome.Done<Integer>) {
                        known++;
                        later(line);
                        found.remove(line.pair().subject());
                    }
                    told.accept(outcome);
                });
    }

    /// Says that a pair is two, until that is taken back.
    void declareDifferent(DuplicatesLine line, Consumer<Outcome<Integer>> told) {
        UUID one = line.pair().id(Pair.Side.FIRST);
        UUID other = line.pair().id(Pair.Side.SECOND);
        work.write(
                () -> switch (line.pair()) {
                    case Pair.Persons _ -> persons.declareDifferent(new PersonId(one), new PersonId(other));
                    case Pair.Organizations _ ->
                        organizations.declareDifferent(new OrganizationId(one), new OrganizationId(other));
                },
                outcome -> {
                    if (outcome instanceof Outcome.Done<Integer>) {
                        known++;
                        later(line);
                        found.remove(Pair.Subject.PARTED);
                    }
                    told.accept(outcome);
                });
    }

    /// Leaves a pair for the next time the workspace is looked through.
    void later(DuplicatesLine line) {
        drop(line::equals);
    }

    private void drop(Predicate<DuplicatesLine> which) {
        var rest = new ArrayList<>(all());
        rest.removeIf(which);
        found.put(subject.get(), List.copyOf(rest));
        lines.removeIf(which);
    }

    /// The pair that stands where one has been decided about.
    Optional<DuplicatesLine> at(int place) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(Math.clamp(place, 0, lines.size() - 1)));
    }
}
