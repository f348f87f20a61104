package org.plenary.screens.registry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Checked;
import org.plenary.base.Folding;
import org.plenary.base.Outcome;
import org.plenary.base.SixText;
import org.plenary.kit.Sieve;
import org.plenary.kit.Work;
import org.plenary.office.Pasted;
import org.plenary.registry.DatedName;
import org.plenary.registry.NameForm;
import org.plenary.registry.PartiesList;
import org.plenary.registry.PartyRoll;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.Registry;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.Standing;
import org.plenary.registry.State;
import org.plenary.registry.StateDraft;
import org.plenary.registry.StateId;
import org.plenary.registry.StateSheet;
import org.plenary.registry.Trait;
import org.plenary.registry.Treaty;
import org.plenary.registry.TreatyTexts;
import org.plenary.words.Phrasebook;
import org.plenary.words.SortOrder;

/// What the list of States knows, on one day. Needs no window.
final class StatesModel {

    static final String GROUP = "group";
    static final String REGION = "region";
    static final String DEVELOPMENT = "development";
    static final String STANDING = "standing";
    static final String CHANGED = "changed";
    static final String LDC = "LDC";

    private final Work work;
    private final Registry registry;
    private final Phrasebook phrasebook;
    private final RegistryListWords words;
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<String> treaty;
    private final ObservableList<StateLine> lines = FXCollections.observableArrayList();
    private List<StateLine> all = List.of();
    private Sieve sieve = Sieve.OPEN;

    /// @param day on which the list begins
    /// @param treaty the code of the one whose Parties are shown first; empty for any
    StatesModel(Work work, Registry registry, Phrasebook phrasebook, LocalDate day, String treaty) {
        this.work = work;
        this.registry = registry;
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(RegistryListWords.class);
        this.day = new SimpleObjectProperty<>(day);
        this.treaty = new SimpleObjectProperty<>(
                treaty.isEmpty() ? registry.book().treatyCodes().getFirst() : treaty);
        this.day.subscribe(() -> refresh());
        this.treaty.subscribe(() -> refresh());
        refresh();
    }

    /// The day whose names and standings are shown.
    ObjectProperty<LocalDate> day() {
        return day;
    }

    /// The code of the treaty whose Parties are shown.
    ObjectProperty<String> treaty() {
        return treaty;
    }

    /// That treaty, as the workspace knows it.
    Treaty known() {
        return registry.book().treaty(treaty.get());
    }

    /// The lines that pass, in the alphabet of the interface's language.
    ObservableList<StateLine> lines() {
        return lines;
    }

    int parties() {
        return (int) lines.stream()
                .filter(line -> line.standing() == Standing.PARTY)
                .count();
    }

    Optional<StateLine> line(StateId id) {
        return all.stream().filter(line -> line.state().id().equals(id)).findFirst();
    }

    /// Makes all lines anew from the book of this moment.
    void refresh() {
        refresh(() -> {});
    }

    /// The same, and goes on once the list is shown.
    void refresh(Runnable then) {
        LocalDate on = day.get();
        work.read("registry.states", () -> read(on), read -> {
            show(read);
            then.run();
        });
    }

    void narrow(Sieve to) {
        sieve = to;
        show(all);
    }

    private void show(List<StateLine> read) {
        all = read;
        lines.setAll(sieve.of(read, StateLine::folded, StatesModel::has));
    }

    private static boolean has(StateLine line, String kind, String key) {
        State state = line.state();
        return switch (kind) {
            case GROUP -> state.unGroup().filter(group -> group.name().equals(key)).isPresent();
            case REGION -> state.region().filter(region -> region.name().equals(key)).isPresent();
            case DEVELOPMENT -> key.equals(LDC)
                    ? !state.leastDeveloped().isEmpty()
                    : state.traits().stream().anyMatch(trait -> trait.name().equals(key));
            case STANDING -> line.standing().name().equals(key);
            case CHANGED -> line.isChanged();
            default -> true;
        };
    }

    private List<StateLine> read(LocalDate on) {
        ReferenceBook book = registry.book();
        return book.states().all().stream()
                .map(state -> line(state, book, on))
                .sorted(new SortOrder(phrasebook.language()).by(StateLine::name))
                .toList();
    }

    private StateLine line(State state, ReferenceBook book, LocalDate on) {
        var terms = phrasebook.of(RegistryWords.class);
        String name = state.name(phrasebook.language(), NameForm.SHORT, on);
        String everyName = state.names().all().stream().map(DatedName::text).collect(Collectors.joining(" "));
        Treaty of = book.treaty(treaty.get());
        Standing standing = PartyRoll.of(of).standing(state.id(), on);
        Optional<LocalDate> entry = of.entryIntoForce(state.id());
        return new StateLine(
                state,
                name,
                state.unGroup().map(terms::group).orElse(""),
                state.region().map(terms::region).orElse(""),
                development(state, on),
                standing,
                terms.standing(standing),
                entry,
                entry.map(phrasebook.dates()::shortDate).orElse(""),
                registry.isChanged(state.id()),
                Folding.fold(String.join(" ", everyName, state.iso2(), state.iso3(), state.m49())));
    }

    private String development(State state, LocalDate on) {
        List<String> marks = new ArrayList<>();
        if (state.isLeastDeveloped(on)) {
            marks.add(words.ldc());
        }
        if (state.is(Trait.SMALL_ISLAND_DEVELOPING)) {
            marks.add(words.sids());
        }
        if (state.is(Trait.LANDLOCKED_DEVELOPING)) {
            marks.add(words.lldc());
        }
        return String.join(", ", marks);
    }

    void open(StateId id, Consumer<StateSheet> opened) {
        work.read("registry.state", () -> registry.sheet(id, treaty.get()), found -> found.ifPresent(opened));
    }

    void add(SixText names, StateDraft draft, Consumer<Outcome<StateId>> came) {
        write(() -> registry.add(names, treaty.get(), draft), came);
    }

    void amend(StateSheet shown, StateDraft draft, Consumer<Outcome<StateId>> came) {
        write(() -> registry.amend(shown, draft), came);
    }

    /// Reads a depositary's list of the Parties to the treaty.
    void read(Path file, Consumer<Checked<PartiesList>> came) {
        work.run(
                String.valueOf(file.getFileName()),
                progress -> PartiesList.read(file, registry.book().states(), known(), progress),
                came);
    }

    /// Reads one that was copied from a web page.
    void read(Pasted pasted, String name, Consumer<Checked<PartiesList>> came) {
        work.run(name, progress -> PartiesList.read(pasted, name, registry.book().states(), known(), progress), came);
    }

    /// @param asAt the day up to which all deposits are known with the list; empty for none
    void takeParties(PartiesList list, Optional<LocalDate> asAt, Consumer<Outcome<Integer>> came) {
        write(() -> registry.deposits().take(treaty.get(), list.name(), list.deposits(), asAt), came);
    }

    /// What is to be known about the Parties shown: that deposits may be missing on the chosen day; empty where none are.
    String incomplete() {
        return new TreatyTexts(phrasebook)
                .perhapsMoreParties(known(), day.get())
                .map(words::bringList)
                .orElse("");
    }

    void restore(StateId id, Consumer<Outcome<StateId>> came) {
        write(() -> registry.restore(id), came);
    }

    /// The list is made anew before the outcome is told, so that a new State can be selected in it.
    <T> void write(Callable<Outcome<T>> command, Consumer<Outcome<T>> came) {
        work.write(command, outcome -> {
            show(read(day.get()));
            came.accept(outcome);
        });
    }
}
