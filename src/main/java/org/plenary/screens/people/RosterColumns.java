package org.plenary.screens.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.plenary.kit.Column;
import org.plenary.kit.Hue;
import org.plenary.kit.Mark;
import org.plenary.people.Lexicon;
import org.plenary.people.ParticipantField;
import org.plenary.people.PeopleWords;
import org.plenary.people.RosterLine;
import org.plenary.people.Status;
import org.plenary.registry.RegistryWords;
import org.plenary.words.Phrasebook;

/// The columns of the roster: the name, then every field. Those that identify a person come first, so that they are
/// still seen beside the open detail pane.
record RosterColumns(Phrasebook phrasebook) {

    static final String NAME = "name";

    private static final List<ParticipantField> FIRST = List.of(
            ParticipantField.DELEGATION,
            ParticipantField.STATUS,
            ParticipantField.CAPACITY,
            ParticipantField.FUNCTION);

    private static final Set<ParticipantField> WIDE = Set.of(
            ParticipantField.FUNCTION,
            ParticipantField.DEPARTMENT,
            ParticipantField.ADDRESS,
            ParticipantField.EMAIL,
            ParticipantField.NOTES);

    List<Column<RosterLine>> all() {
        List<Column<RosterLine>> columns = new ArrayList<>();
        columns.add(Column.text(NAME, phrasebook.of(RosterWords.class).name(), 216, ListedName::of));
        FIRST.forEach(field -> columns.add(column(field)));
        columns.add(column(ParticipantField.CATEGORY).hidden());
        for (ParticipantField field : ParticipantField.values()) {
            if (!FIRST.contains(field) && field != ParticipantField.CATEGORY) {
                columns.add(column(field).hidden());
            }
        }
        return columns;
    }

    /// The id of the column of a field, as arrangements remember it.
    static String id(ParticipantField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private Column<RosterLine> column(ParticipantField field) {
        Column<RosterLine> column =
                Column.text(id(field), phrasebook.of(PeopleWords.class).field(field), width(field), text(field));
        return switch (field) {
            case STATUS -> column.marked(line -> mark(line.status()));
            case CATEGORY -> column.hued(line -> Hue.of(line.standing().kin()));
            case RANK -> column.atEnd();
            case HONORIFIC, GIVEN, FAMILY, FULL_NAME, LATIN_NAME, GENDER, LANGUAGES, DELEGATION, CAPACITY, FUNCTION,
                    DEPARTMENT, ADDRESS, CITY, COUNTRY, TELEPHONE, EMAIL, LETTER_REFERENCE, LETTER_DATE, CONSENT,
                    ARRIVES, LEAVES, STATUS_ON, STATUS_REASON, TAGS, NOTES -> column;
        };
    }

    /// What a cell says.
    Function<RosterLine, String> text(ParticipantField field) {
        if (field == ParticipantField.CATEGORY) {
            var words = phrasebook.of(RegistryWords.class);
            return line -> words.standing(line.standing());
        }
        if (field.isDate()) {
            return line -> day(line.text(field));
        }
        return line -> Lexicon.word(field, line.text(field), phrasebook);
    }

    private String day(String iso) {
        return iso.isEmpty() ? "" : phrasebook.dates().shortDate(LocalDate.parse(iso));
    }

    private static double width(ParticipantField field) {
        if (field == ParticipantField.DELEGATION) {
            return 200;
        }
        if (field == ParticipantField.CAPACITY) {
            return 192;
        }
        return WIDE.contains(field) ? 264 : 128;
    }

    /// The mark of a status, the same in all lists.
    static Mark mark(Status status) {
        return switch (status) {
            case NOMINATED -> Mark.HOLLOW;
            case ACCREDITED -> Mark.HALF;
            case REGISTERED -> Mark.FULL;
            case REFUSED, WITHDRAWN -> Mark.CROSSED;
        };
    }
}
