package org.plenary.screens.duplicates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Outcome;
import org.plenary.kit.Filter;
import org.plenary.kit.Work;
import org.plenary.matching.Duplicates;
import org.plenary.matching.EvidenceText;
import org.plenary.matching.Known;
import org.plenary.people.PersonId;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.StateId;
import org.plenary.words.Phrasebook;

/// What the screen of duplicates knows: the pairs still to be decided. Needs no window.
final class DuplicatesModel {

    static final String LIKELIHOOD = "likelihood";

    private final Work work;
    private final Duplicates duplicates;
    private final Supplier<ReferenceBook> book;
    private final Phrasebook phrasebook;
    private final EvidenceText evidence;
    private final ObservableList<DuplicatesLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private List<DuplicatesLine> all = List.of();
    private String search = "";
    private List<Filter> filters = List.of();

    DuplicatesModel(Work work, Duplicates duplicates, Supplier<ReferenceBook> book, Phrasebook phrasebook) {
        this.work = work;
        this.duplicates = duplicates;
        this.book = book;
        this.phrasebook = phrasebook;
        this.evidence = new EvidenceText(phrasebook);
    }

    /// The pairs that are searched for, the likeliest first.
    ObservableList<DuplicatesLine> lines() {
        return lines;
    }

    List<DuplicatesLine> all() {
        return all;
    }

    /// Whether the workspace is being looked through.
    ReadOnlyBooleanProperty searching() {
        return searching.getReadOnlyProperty();
    }

    /// Looks the workspace through, in the background.
    ///
    /// @param title of the job, for the status bar
    void refresh(String title) {
        if (searching.get()) {
            return;
        }
        searching.set(true);
        work.run(
                title,
                progress -> duplicates.find(progress).stream().map(this::line).toList(),
                found -> {
                    all = found;
                    searching.set(false);
                    show();
                },
                new Work.Ending(failure -> stopped(failure), () -> searching.set(false)));
    }

    private void stopped(Throwable failure) {
        searching.set(false);
        throw new IllegalStateException("the duplicates were not found", failure);
    }

    /// Keeps the pairs that hold every word, and are as likely as one of the filters says.
    void narrow(String wanted, List<Filter> inForce) {
        search = wanted;
        filters = List.copyOf(inForce);
        show();
    }

    private void show() {
        lines.setAll(all.stream()
                .filter(line -> line.holds(search))
                .filter(line -> filters.isEmpty()
                        || filters.stream().anyMatch(filter ->
                                filter.choice().key().equals(line.twins().likelihood().name())))
                .toList());
    }

    private DuplicatesLine line(Duplicates.Twins twins) {
        String delegation = Stream.of(twins.one(), twins.other())
                .flatMap(known -> delegations(known).stream())
                .distinct()
                .collect(Collectors.joining(" / "));
        return new DuplicatesLine(
                twins, delegation, evidence.of(twins.likelihood()), evidence.of(twins.evidence()));
    }

    /// What a person's delegations are called in lists.
    List<String> delegations(Known known) {
        LocalDate today = LocalDate.now(java.time.ZoneId.systemDefault());
        return known.parts().stream()
                .map(part -> book.get().listName(
                        part.state().map(StateId::new),
                        part.organization().map(OrganizationId::new),
                        phrasebook.language(),
                        today))
                .distinct()
                .toList();
    }

    /// Makes one person of two. Other pairs of the one who goes are gone with her or him.
    void merge(PersonId survivor, PersonId absorbed, Consumer<Outcome<Integer>> told) {
        work.write(() -> duplicates.merge(survivor, absorbed), outcome -> {
            if (outcome instanceof Outcome.Done<Integer>) {
                drop(line -> isOf(line, absorbed));
            }
            told.accept(outcome);
        });
    }

    private static boolean isOf(DuplicatesLine line, PersonId person) {
        return line.twins().one().id().equals(person) || line.twins().other().id().equals(person);
    }

    void declareDifferent(DuplicatesLine line, Consumer<Outcome<Integer>> told) {
        work.write(
                () -> duplicates.declareDifferent(
                        line.twins().one().id(), line.twins().other().id()),
                outcome -> {
                    if (outcome instanceof Outcome.Done<Integer>) {
                        later(line);
                    }
                    told.accept(outcome);
                });
    }

    /// Leaves a pair for the next time the workspace is looked through.
    void later(DuplicatesLine line) {
        drop(line::equals);
    }

    private void drop(java.util.function.Predicate<DuplicatesLine> which) {
        var rest = new ArrayList<>(all);
        rest.removeIf(which);
        all = rest;
        lines.removeIf(which);
    }

    /// The pair that stands where one has been decided about.
    Optional<DuplicatesLine> at(int place) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(Math.clamp(place, 0, lines.size() - 1)));
    }
}
