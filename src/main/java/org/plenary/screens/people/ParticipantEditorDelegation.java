package org.plenary.screens.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Language;
import org.plenary.kit.Choice;
import org.plenary.kit.SearchBox;
import org.plenary.people.Delegation;
import org.plenary.people.Delegations;
import org.plenary.registry.NameForm;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.StateId;
import org.plenary.words.Phrasebook;
import org.plenary.words.SortOrder;

/// The choice of a delegation: first those at the meeting, then every other State and organization, by name. The value
/// is the id of a delegation, or a name for one that is not at the meeting yet.
final class ParticipantEditorDelegation {

    private final Language language;
    private final LocalDate day;
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final SearchBox box;
    private final StringProperty value = new SimpleStringProperty("");

    /// @param day on which the names hold
    ParticipantEditorDelegation(Phrasebook phrasebook, LocalDate day) {
        this.language = phrasebook.language();
        this.box = new SearchBox(phrasebook);
        box.setItems(choices);
        this.day = day;
        value.subscribe(this::choose);
        box.valueProperty().subscribe(choice -> {
            if (choice != null) {
                value.set(choice.key());
            }
        });
    }

    SearchBox box() {
        return box;
    }

    StringProperty value() {
        return value;
    }

    /// Offers these delegations and everybody else in the book.
    void offer(Delegations present, ReferenceBook book) {
        List<Choice> now = choices(present, book, language, day);
        if (!now.equals(choices)) {
            choices.setAll(now);
            choose(value.get());
        }
    }

    private void choose(String key) {
        box.setValue(choices.stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .orElse(null));
    }

    static List<Choice> choices(Delegations present, ReferenceBook book, Language language, LocalDate day) {
        var byName = new SortOrder(language).by(Choice::words);
        Set<UUID> there = new HashSet<>();
        List<Choice> first = new ArrayList<>();
        for (Delegation delegation : present.all()) {
            delegation.state().map(StateId::value).ifPresent(there::add);
            delegation.organization().map(OrganizationId::value).ifPresent(there::add);
            String name = book.listName(delegation.state(), delegation.organization(), language, day);
            first.add(new Choice(
                    delegation.id().value().toString(), name, book.otherNames(delegation.state(), delegation.organization())));
        }
        first.sort(byName);
        List<Choice> others = new ArrayList<>();
        book.states().all().stream()
                .filter(state -> !there.contains(state.id().value()))
                .forEach(state -> {
                    String name = state.name(language, NameForm.SHORT, day);
                    others.add(new Choice(name, name, state.otherNames()));
                });
        book.organizations().all().stream()
                .filter(organization -> !there.contains(organization.id().value()))
                .forEach(organization -> {
                    String name = organization.name(language, NameForm.SHORT, day);
                    others.add(new Choice(name, name, organization.otherNames()));
                });
        others.sort(byName);
        first.addAll(others);
        return List.copyOf(first);
    }
}
