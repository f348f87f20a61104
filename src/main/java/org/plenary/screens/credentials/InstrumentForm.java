package org.plenary.screens.credentials;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.plenary.base.Fault;
import org.plenary.credentials.Acting;
import org.plenary.credentials.CredentialDraft;
import org.plenary.credentials.CredentialField;
import org.plenary.credentials.CredentialWords;
import org.plenary.credentials.Medium;
import org.plenary.credentials.Powers;
import org.plenary.credentials.Reach;
import org.plenary.credentials.Translation;
import org.plenary.kit.Choice;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.people.PeopleWords;
import org.plenary.procedure.Office;
import org.plenary.procedure.ProcedureWords;
import org.plenary.words.LanguageNames;
import org.plenary.words.Phrasebook;
import org.plenary.words.SortOrder;

/// The form of one instrument, in the order in which an officer reads it off the paper.
final class InstrumentForm {

    private final Phrasebook phrasebook;
    private final CredentialWords words;
    private final Form form;
    private final PersonsText persons;
    private CredentialDraft shown = CredentialDraft.fresh();

    /// @param parties that may be chosen
    /// @param meetings other meetings that an instrument may name
    /// @param delegation takes everybody of the delegation over into the names
    InstrumentForm(Desk desk, List<Choice> parties, List<Choice> meetings, Command delegation) {
        this.phrasebook = desk.phrasebook();
        this.words = phrasebook.of(CredentialWords.class);
        this.form = desk.form();
        this.persons = new PersonsText(phrasebook.of(PeopleWords.class));
        CredentialScreenWords screen = phrasebook.of(CredentialScreenWords.class);
        form.search(CredentialField.STATE.name(), label(CredentialField.STATE), parties);
        form.choice(CredentialField.MEDIUM.name(), label(CredentialField.MEDIUM), each(Medium.values(), words::medium))
                .half();
        form.choice(
                        CredentialField.OFFICE.name(),
                        label(CredentialField.OFFICE),
                        each(Office.values(), phrasebook.of(ProcedureWords.class)::office))
                .half();
        form.date(CredentialField.SIGNED.name(), label(CredentialField.SIGNED)).half();
        form.date(CredentialField.RECEIVED.name(), label(CredentialField.RECEIVED)).half();
        form.area(CredentialField.PERSONS.name(), label(CredentialField.PERSONS)).hint(screen.personsHint());
        if (form.field(CredentialField.PERSONS.name()).control() instanceof TextArea area) {
            area.setPrefRowCount(5);
        }
        form.node(delegation.button());
        form.text(CredentialField.SIGNATORY.name(), label(CredentialField.SIGNATORY)).half();
        form.text(CredentialField.OFFICE_TITLE.name(), label(CredentialField.OFFICE_TITLE)).half();
        form.choice(CredentialField.ACTING.name(), label(CredentialField.ACTING), each(Acting.values(), words::acting))
                .half();
        form.choice(CredentialField.POWERS.name(), label(CredentialField.POWERS), each(Powers.values(), words::powers))
                .half();
        form.search(CredentialField.LANGUAGE.name(), label(CredentialField.LANGUAGE), languages()).half();
        form.choice(
                        CredentialField.TRANSLATION.name(),
                        label(CredentialField.TRANSLATION),
                        each(Translation.values(), words::translation))
                .half();
        form.choice(CredentialField.REACH.name(), label(CredentialField.REACH), each(Reach.values(), words::reach))
                .half();
        form.text(CredentialField.RECEIVED_AT.name(), label(CredentialField.RECEIVED_AT))
                .half()
                .hint(screen.timeHint());
        form.text(CredentialField.REFERENCE.name(), label(CredentialField.REFERENCE)).half();
        List<Choice> others = new ArrayList<>(List.of(new Choice("", "")));
        others.addAll(meetings);
        form.search(CredentialField.ALSO_FOR.name(), label(CredentialField.ALSO_FOR), others).half();
        form.area(CredentialField.NOTE.name(), label(CredentialField.NOTE));
    }

    private String label(CredentialField field) {
        return words.field(field);
    }

    private static <E extends Enum<E>> List<Choice> each(E[] values, Function<E, String> word) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), word.apply(value)))
                .toList();
    }

    private List<Choice> languages() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "")));
        new LanguageNames(phrasebook).all().forEach(one -> choices.add(new Choice(one.code(), one.name())));
        return choices;
    }

    void checkedBy(Function<CredentialDraft, List<Fault>> check) {
        form.checkedBy(values -> check.apply(draft(values)));
    }

    /// Shows a draft as what is saved.
    void fill(CredentialDraft draft) {
        shown = draft;
        form.fill(texts(draft));
    }

    /// Shows a draft as what is to be saved.
    void propose(CredentialDraft draft) {
        shown = draft;
        form.fill(Map.of());
        texts(draft).forEach(form::set);
    }

    private Map<String, String> texts(CredentialDraft draft) {
        Map<String, String> texts = new HashMap<>();
        for (CredentialField field : CredentialField.values()) {
            texts.put(field.name(), draft.of(field));
        }
        texts.put(CredentialField.PERSONS.name(), persons.shown(draft.of(CredentialField.PERSONS)));
        return texts;
    }

    CredentialDraft draft() {
        return draft(form.values());
    }

    private CredentialDraft draft(Map<String, String> values) {
        Map<CredentialField, String> texts = new EnumMap<>(CredentialField.class);
        for (CredentialField field : CredentialField.values()) {
            texts.put(field, values.getOrDefault(field.name(), shown.of(field)));
        }
        texts.put(
                CredentialField.PERSONS, persons.draft(texts.getOrDefault(CredentialField.PERSONS, "")));
        return new CredentialDraft(texts);
    }

    /// Puts names into the field, as a change that is not saved yet.
    void persons(String draft) {
        form.set(CredentialField.PERSONS.name(), persons.shown(draft));
    }

    void whenParty(Consumer<String> chosen) {
        form.field(CredentialField.STATE.name()).control().focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                chosen.accept(form.value(CredentialField.STATE.name()));
            }
        });
    }

    /// The first field that a new instrument still needs.
    Node first() {
        CredentialField first = form.value(CredentialField.STATE.name()).isEmpty()
                ? CredentialField.STATE
                : CredentialField.OFFICE;
        return form.field(first.name()).control();
    }

    void showFaults(List<Fault> faults) {
        form.showFaults(faults);
    }

    Form form() {
        return form;
    }

    Node node() {
        return form.node();
    }

    static Comparator<Choice> byWords(Phrasebook phrasebook) {
        return new SortOrder(phrasebook.language()).by(Choice::words);
    }
}
