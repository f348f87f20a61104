package org.plenary.screens.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.plenary.kit.Choice;
import org.plenary.kit.Filter;
import org.plenary.kit.Form;
import org.plenary.people.DateText;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.PeopleWords;
import org.plenary.words.Phrasebook;

/// One field, and the value that many people are to have in it. The value is typed, chosen or a day, as the field is.
final class BulkEdit {

    private static final String FIELD = "field";
    private static final String VALUE = "value";

    /// What may be the same for many; the rest is a person's own or has a command of its own.
    private static final List<ParticipantField> FIELDS = List.of(
            ParticipantField.TAGS,
            ParticipantField.CONSENT,
            ParticipantField.DELEGATION,
            ParticipantField.CAPACITY,
            ParticipantField.FUNCTION,
            ParticipantField.DEPARTMENT,
            ParticipantField.CITY,
            ParticipantField.COUNTRY,
            ParticipantField.LANGUAGES,
            ParticipantField.LETTER_REFERENCE,
            ParticipantField.LETTER_DATE,
            ParticipantField.ARRIVES,
            ParticipantField.LEAVES,
            ParticipantField.NOTES);

    private final Phrasebook phrasebook;
    private final RosterFilters filters;
    private final Form field;
    private final VBox node = new VBox(12);
    private Form value;

    BulkEdit(Phrasebook phrasebook, RosterFilters filters) {
        this.phrasebook = phrasebook;
        this.filters = filters;
        var words = phrasebook.of(PeopleWords.class);
        field = new Form(phrasebook);
        value = new Form(phrasebook);
        var box = new ComboBox<Choice>();
        box.getItems().setAll(FIELDS.stream().map(one -> new Choice(one.name(), words.field(one))).toList());
        box.setMaxWidth(Double.MAX_VALUE);
        var chosen = new SimpleStringProperty("");
        box.valueProperty().subscribe(choice -> {
            if (choice != null) {
                chosen.set(choice.key());
                ask(ParticipantField.valueOf(choice.key()));
            }
        });
        field.custom(FIELD, phrasebook.of(RosterWords.class).bulkField(), box, chosen);
        box.getSelectionModel().selectFirst();
    }

    Node node() {
        return node;
    }

    /// The one field with its value.
    ParticipantDraft draft() {
        var texts = new EnumMap<ParticipantField, String>(ParticipantField.class);
        ParticipantField chosen = ParticipantField.valueOf(field.value(FIELD));
        String text = value.value(VALUE);
        texts.put(chosen, chosen == ParticipantField.TAGS ? text.replace(';', ',') : text);
        return new ParticipantDraft(texts);
    }

    private void ask(ParticipantField of) {
        value = new Form(phrasebook);
        String label = phrasebook.of(RosterWords.class).bulkValue();
        switch (of) {
            case DELEGATION -> value.search(VALUE, label, choices(of));
            case CONSENT, CAPACITY -> value.choice(VALUE, label, choices(of));
            case LETTER_DATE, ARRIVES, LEAVES -> value.date(VALUE, label, DateText::read);
            case TAGS -> value.tags(VALUE, label, choices(of).stream().map(Choice::words).toList());
            case NOTES -> value.area(VALUE, label);
            case HONORIFIC, GIVEN, FAMILY, FULL_NAME, LATIN_NAME, GENDER, LANGUAGES, CATEGORY, RANK, FUNCTION,
                    DEPARTMENT, ADDRESS, CITY, COUNTRY, TELEPHONE, EMAIL, LETTER_REFERENCE, STATUS, STATUS_ON,
                    STATUS_REASON -> value.text(VALUE, label);
        }
        value.fill(Map.of());
        node.getChildren().setAll(field.node(), value.node());
    }

    private List<Choice> choices(ParticipantField of) {
        return filters.kinds().stream()
                .filter(kind -> kind.id().equals(RosterFilters.kind(of)))
                .map(Filter.Kind::choices)
                .flatMap(choices -> choices.get().stream())
                .toList();
    }
}
