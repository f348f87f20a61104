package org.plenary.screens.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.base.Language;
import org.plenary.kit.Choice;
import org.plenary.kit.Field;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.people.DateText;
import org.plenary.people.Lexicon;
import org.plenary.people.ParticipantField;
import org.plenary.people.PeopleWords;
import org.plenary.registry.Honorifics;
import org.plenary.words.Phrasebook;

/// The fields of a participant, in the order in which an officer reads a nomination letter.
final class ParticipantEditorForm {

    private static final String BETWEEN_TAGS = "; ";

    private final Phrasebook phrasebook;
    private final PeopleWords people;
    private final EditorWords words;
    private final Form form;

    ParticipantEditorForm(Desk desk, ParticipantEditorDelegation delegation) {
        this.phrasebook = desk.phrasebook();
        this.people = phrasebook.of(PeopleWords.class);
        this.words = phrasebook.of(EditorWords.class);
        this.form = desk.form();
        addName();
        addDelegation(delegation);
        addFunction();
        addLetterAndStatus();
        addRest();
    }

    Form form() {
        return form;
    }

    private void addName() {
        form.section(words.sectionName());
        form.suggest(name(ParticipantField.HONORIFIC), label(ParticipantField.HONORIFIC), honorifics())
                .half();
        choice(ParticipantField.GENDER).half();
        text(ParticipantField.GIVEN).half();
        text(ParticipantField.FAMILY).half();
        text(ParticipantField.FULL_NAME).hint(words.fullNameHint());
        text(ParticipantField.LATIN_NAME);
        text(ParticipantField.LANGUAGES);
    }

    private void addDelegation(ParticipantEditorDelegation delegation) {
        form.section(words.sectionDelegation());
        form.custom(
                        name(ParticipantField.DELEGATION),
                        label(ParticipantField.DELEGATION),
                        delegation.box(),
                        delegation.value())
                .hint(words.delegationHint());
        choice(ParticipantField.CAPACITY).half();
        text(ParticipantField.RANK).half().hint(words.rankHint());
    }

    private void addFunction() {
        form.section(words.sectionFunction());
        text(ParticipantField.FUNCTION);
        text(ParticipantField.DEPARTMENT);
        text(ParticipantField.EMAIL);
        text(ParticipantField.TELEPHONE);
        text(ParticipantField.ADDRESS);
        text(ParticipantField.CITY).half();
        text(ParticipantField.COUNTRY).half();
    }

    private void addLetterAndStatus() {
        form.section(words.sectionLetter());
        text(ParticipantField.LETTER_REFERENCE).half();
        date(ParticipantField.LETTER_DATE).half();
        form.section(words.sectionStatus());
        choice(ParticipantField.STATUS).half();
        date(ParticipantField.STATUS_ON).half();
        text(ParticipantField.STATUS_REASON);
    }

    private void addRest() {
        form.section(words.sectionStay());
        date(ParticipantField.ARRIVES).half();
        date(ParticipantField.LEAVES).half();
        form.section(words.sectionMore());
        choice(ParticipantField.CONSENT);
        form.tags(name(ParticipantField.TAGS), label(ParticipantField.TAGS), List.of());
        form.area(name(ParticipantField.NOTES), label(ParticipantField.NOTES));
    }

    private Field text(ParticipantField field) {
        return form.text(name(field), label(field));
    }

    private Field date(ParticipantField field) {
        return form.date(name(field), label(field), DateText::read);
    }

    private Field choice(ParticipantField field) {
        List<Choice> choices = Arrays.stream(Lexicon.constants(field))
                .map(constant -> new Choice(constant.name(), Lexicon.word(field, constant.name(), phrasebook)))
                .toList();
        return form.choice(name(field), label(field), choices);
    }

    private String label(ParticipantField field) {
        return people.field(field);
    }

    private static String name(ParticipantField field) {
        return field.name();
    }

    /// Those of the interface's language first.
    private List<String> honorifics() {
        Honorifics shipped = Honorifics.shipped();
        List<String> all = new ArrayList<>(shipped.in(phrasebook.language()));
        for (Language language : Language.values()) {
            shipped.in(language).stream().filter(form -> !all.contains(form)).forEach(all::add);
        }
        return all;
    }

    /// Shows what is saved, and what was typed over it.
    void show(Map<ParticipantField, String> saved, Map<ParticipantField, String> typed) {
        Map<String, String> before = byName(saved);
        form.fill(before);
        byName(typed).forEach((name, text) -> {
            if (!text.equals(before.get(name))) {
                form.set(name, text);
            }
        });
    }

    /// What the fields say now.
    Map<ParticipantField, String> said() {
        return said(form.values());
    }

    static Map<ParticipantField, String> said(Map<String, String> values) {
        Map<ParticipantField, String> said = new EnumMap<>(ParticipantField.class);
        values.forEach((name, text) -> said.put(ParticipantField.valueOf(name), text));
        said.computeIfPresent(ParticipantField.TAGS, (field, text) -> String.join(", ", text.split(BETWEEN_TAGS, -1)));
        return said;
    }

    private static Map<String, String> byName(Map<ParticipantField, String> texts) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey() != ParticipantField.CATEGORY)
                .collect(Collectors.toMap(
                        entry -> entry.getKey().name(),
                        entry -> entry.getKey() == ParticipantField.TAGS
                                ? entry.getValue().replace(", ", BETWEEN_TAGS)
                                : entry.getValue()));
    }
}
