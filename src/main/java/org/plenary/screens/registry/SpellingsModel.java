package org.plenary.screens.registry;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.kit.Choice;
import org.plenary.kit.Sieve;
import org.plenary.kit.Work;
import org.plenary.registry.DecidedSpelling;
import org.plenary.registry.DecidedSpellings;
import org.plenary.registry.NameForm;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.Registry;
import org.plenary.registry.SpellingDraft;
import org.plenary.registry.SpellingId;
import org.plenary.registry.SpellingMeaning;
import org.plenary.registry.SpellingMemory;
import org.plenary.words.Phrasebook;
import org.plenary.words.SortOrder;

/// What the list of remembered spellings knows. Needs no window.
final class SpellingsModel {

    static final String KIND = "kind";

    private final Work work;
    private final Registry registry;
    private final DecidedSpellings spellings;
    private final Phrasebook phrasebook;
    private final RegistryListWords words;
    private final LocalDate day;
    private final ObservableList<SpellingLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper isNothing = new ReadOnlyBooleanWrapper(true);
    private List<SpellingLine> all = List.of();
    private Sieve sieve = Sieve.OPEN;

    /// @param day whose names are shown
    SpellingsModel(Work work, Registry registry, Phrasebook phrasebook, LocalDate day) {
        this.work = work;
        this.registry = registry;
        this.spellings = registry.spellings();
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(RegistryListWords.class);
        this.day = day;
        refresh(() -> {});
    }

    /// The lines that pass, the latest decision first.
    ObservableList<SpellingLine> lines() {
        return lines;
    }

    /// Whether nothing is remembered at all.
    ReadOnlyBooleanProperty isNothing() {
        return isNothing.getReadOnlyProperty();
    }

    Optional<SpellingLine> line(SpellingId id) {
        return all.stream().filter(line -> line.decided().id().equals(id)).findFirst();
    }

    /// Reads what is remembered, and goes on once it is shown.
    void refresh(Runnable then) {
        work.read("registry.spellings", this::read, read -> {
            show(read);
            then.run();
        });
    }

    void narrow(Sieve to) {
        sieve = to;
        show(all);
    }

    private void show(List<SpellingLine> read) {
        all = read;
        isNothing.set(read.isEmpty());
        lines.setAll(sieve.of(
                read, SpellingLine::folded, (line, kind, key) -> !kind.equals(KIND) || line.kind().name().equals(key)));
    }

    private List<SpellingLine> read() {
        ReferenceBook book = registry.book();
        return spellings.all().stream().map(one -> line(one, book)).toList();
    }

    private SpellingLine line(DecidedSpelling one, ReferenceBook book) {
        String means = name(one.meaning(), book);
        String kind = words.meaningKind(one.meaning().kind());
        LocalDate on = one.at().atZone(ZoneId.systemDefault()).toLocalDate();
        return new SpellingLine(
                one,
                means,
                kind,
                phrasebook.dates().shortDate(on),
                Folding.fold(String.join(" ", one.text(), means, one.officer())));
    }

    private String name(SpellingMeaning meaning, ReferenceBook book) {
        Language language = phrasebook.language();
        return switch (meaning) {
            case SpellingMeaning.OfState(var state) ->
                book.listName(Optional.of(state), Optional.empty(), language, day);
            case SpellingMeaning.OfOrganization(var organization) ->
                book.listName(Optional.empty(), Optional.of(organization), language, day);
            case SpellingMeaning.Nobody _ -> words.nobody();
            case SpellingMeaning.Lost(var name) -> words.lost(name);
        };
    }

    /// Everything that a spelling can be decided to mean: nobody, then all names in the alphabet of the interface.
    List<Choice> meanings() {
        ReferenceBook book = registry.book();
        Language language = phrasebook.language();
        List<Choice> choices = new ArrayList<>();
        book.states().all().forEach(state -> choices.add(
                new Choice(state.id().value().toString(), state.name(language, NameForm.SHORT, day))));
        book.organizations().all().forEach(organization -> choices.add(
                new Choice(organization.id().value().toString(), organization.name(language, NameForm.SHORT, day))));
        choices.sort(new SortOrder(language).by(Choice::words));
        choices.addFirst(new Choice(SpellingMemory.NOBODY, words.nobody()));
        return choices;
    }

    /// The key of a meaning among [#meanings]; empty for one that is lost.
    static String key(SpellingMeaning meaning) {
        return switch (meaning) {
            case SpellingMeaning.OfState(var state) -> state.value().toString();
            case SpellingMeaning.OfOrganization(var organization) -> organization.value().toString();
            case SpellingMeaning.Nobody _ -> SpellingMemory.NOBODY;
            case SpellingMeaning.Lost _ -> "";
        };
    }

    void add(SpellingDraft draft, Consumer<Outcome<SpellingId>> came) {
        write(() -> spellings.add(draft), came);
    }

    void amend(DecidedSpelling shown, SpellingDraft draft, Consumer<Outcome<SpellingId>> came) {
        write(() -> spellings.amend(shown, draft), came);
    }

    void forget(List<SpellingLine> some, Consumer<Outcome<Integer>> came) {
        List<SpellingId> ids = some.stream().map(line -> line.decided().id()).toList();
        write(() -> spellings.forget(ids), came);
    }

    /// The outcome is told once the list is made anew, so that a new spelling can be selected in it.
    private <T> void write(Callable<Outcome<T>> command, Consumer<Outcome<T>> came) {
        work.write(command, outcome -> refresh(() -> came.accept(outcome)));
    }
}
