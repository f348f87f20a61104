package org.plenary.screens.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.plenary.base.Outcome;
import org.plenary.kit.Filter;
import org.plenary.kit.Work;
import org.plenary.people.SavedViews;

/// The saved views of this screen: the list that the filter bar shows, and what the workspace keeps, the same both ways.
final class KeptViews {

    private final Work work;
    private SavedViews saved;
    private final ObservableList<Filter.View> views;
    private final Consumer<Outcome<?>> told;
    private boolean reading;

    /// @param views what the filter bar offers
    /// @param told is told what came of keeping or removing one
    KeptViews(Work work, SavedViews saved, ObservableList<Filter.View> views, Consumer<Outcome<?>> told) {
        this.work = work;
        this.saved = saved;
        this.views = views;
        this.told = told;
        views.addListener((ListChangeListener<Filter.View>) this::changed);
    }

    /// Keeps views in another workspace from now on, and forgets those of the one before.
    void turnTo(SavedViews other) {
        saved = other;
        take(List.of());
    }

    private void take(List<Filter.View> kept) {
        if (!kept.equals(views)) {
            reading = true;
            views.setAll(kept);
            reading = false;
        }
    }

    /// Reads what is kept; a filter whose choice is gone is left out of its view.
    void reload(RosterFilters filters) {
        SavedViews asked = saved;
        work.read("people.views", () -> read(asked, filters), kept -> {
            if (asked.equals(saved)) {
                take(kept);
            }
        });
    }

    /// Brings the view that is kept under an id, if it still is.
    void find(UUID id, RosterFilters filters, Consumer<Filter.View> found) {
        SavedViews asked = saved;
        work.read(
                "people.view",
                () -> asked.of(PeopleScreen.ID).stream()
                        .filter(view -> view.id().equals(id))
                        .map(view -> view(view, filters))
                        .findFirst(),
                view -> view.filter(kept -> asked.equals(saved)).ifPresent(found));
    }

    private static List<Filter.View> read(SavedViews saved, RosterFilters filters) {
        return saved.of(PeopleScreen.ID).stream()
                .map(view -> view(view, filters))
                .toList();
    }

    private void changed(ListChangeListener.Change<? extends Filter.View> change) {
        if (reading) {
            return;
        }
        SavedViews into = saved;
        List<String> removed = new ArrayList<>();
        while (change.next()) {
            change.getRemoved().forEach(view -> removed.add(view.name()));
            change.getAddedSubList().forEach(view -> work.write(
                    () -> into.save(PeopleScreen.ID, view.name(), definition(view)), told));
        }
        removed.stream()
                .filter(name -> views.stream().noneMatch(view -> view.name().equals(name)))
                .forEach(name -> work.write(() -> into.remove(PeopleScreen.ID, name), told));
    }

    /// The search in the first line, then one filter a line: its kind, a tab, its key.
    static String definition(Filter.View view) {
        return Stream.concat(
                        Stream.of(view.search()),
                        view.filters().stream().map(filter -> filter.kind() + "\t" + filter.choice().key()))
                .collect(Collectors.joining("\n"));
    }

    private static Filter.View view(SavedViews.SavedView kept, RosterFilters filters) {
        String[] lines = kept.definition().split("\n", -1);
        List<Filter> in = Arrays.stream(lines)
                .skip(1)
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> filters.filter(parts[0], parts[1]))
                .flatMap(Optional::stream)
                .toList();
        return new Filter.View(kept.name(), lines[0], in);
    }
}
