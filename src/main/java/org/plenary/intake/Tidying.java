package org.plenary.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plenary.office.Cell;
import org.plenary.office.Garbled;
import org.plenary.office.Invisible;
import org.plenary.office.SourceRow;
import org.plenary.people.ParticipantField;

/// Brings the values of a list into the form in which they are read, each by the field of its column, and notes what was
/// changed and what is doubtful. A list that Plenary itself has written is left as it is.
final class Tidying {

    private static final Set<ParticipantField> NAMES = EnumSet.of(
            ParticipantField.GIVEN, ParticipantField.FAMILY, ParticipantField.FULL_NAME, ParticipantField.LATIN_NAME);
    private static final Pattern SHORTENED = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+\\d{1,3}");
    private static final Pattern FIRM_BLANK = Pattern.compile("[\\u00A0\\u2007\\u202F\\u3000]");
    private static final Pattern LOST_LETTER = Pattern.compile(".*\\p{L}\\?(?:\\p{L}.*|$)", Pattern.DOTALL);
    private static final int SHORTEST_TELEPHONE = 6;

    private final Map<Integer, Target> targets = new TreeMap<>();
    private final Map<Integer, DateReading> dates = new TreeMap<>();
    private final Set<Integer> ofCodes;
    private final Choices choices;
    private final MissingWords missing;
    private final Telephones telephones;

    /// @param dates how the columns of dates are read
    /// @param ofCodes the columns that name States by their codes, so that `NA` is Namibia
    Tidying(
            Mapping mapping,
            List<DateColumn> dates,
            Set<Integer> ofCodes,
            Choices choices,
            MissingWords missing,
            Telephones telephones) {
        this.ofCodes = ofCodes;
        this.choices = choices;
        this.missing = missing;
        this.telephones = telephones;
        if (!mapping.has(Target.Special.ID)) {
            mapping.targets().forEach((column, target) -> {
                if (!target.isIgnored()) {
                    targets.put(column, target);
                }
            });
        }
        dates.forEach(one -> this.dates.put(one.column(), new DateReading(one.column(), one.order())));
    }

    /// The row as it is read.
    SourceRow tidied(SourceRow row, Notes notes) {
        List<Cell> cells = null;
        for (var entry : targets.entrySet()) {
            Cell was = row.cell(entry.getKey());
            Cell now = was.isEmpty() ? was : tidied(row, entry.getKey(), entry.getValue(), notes);
            if (!now.equals(was)) {
                cells = cells == null ? new ArrayList<>(row.cells()) : cells;
                cells.set(entry.getKey(), now);
            }
        }
        return withDates(cells == null ? row : new SourceRow(row.number(), cells, row.isHidden()), notes);
    }

    private SourceRow withDates(SourceRow row, Notes notes) {
        List<Cell> cells = null;
        for (var entry : dates.entrySet()) {
            Cell was = row.cell(entry.getKey());
            Cell now = was.isEmpty() ? was : entry.getValue().read(was, notes);
            if (!now.equals(was)) {
                cells = cells == null ? new ArrayList<>(row.cells()) : cells;
                cells.set(entry.getKey(), now);
            }
        }
        return cells == null ? row : new SourceRow(row.number(), cells, row.isHidden());
    }

    private Cell tidied(SourceRow row, int column, Target target, Notes notes) {
        Cell was = row.cell(column);
        String text = isPlain(was.text()) ? was.text() : legible(was.text(), column, target, notes);
        Optional<ParticipantField> field =
                target instanceof Target.Of(ParticipantField one) ? Optional.of(one) : Optional.empty();
        if (isAbsent(text, column, target, field, notes)) {
            return Cell.EMPTY;
        }
        boolean isDate = field.filter(ParticipantField::isDate).isPresent();
        if (!isDate && text.indexOf('+') > 0 && SHORTENED.matcher(text).matches()) {
            notes.take(new Note.Shortened(column, text));
        } else if (field.equals(Optional.of(ParticipantField.TELEPHONE)) && isComputed(was, text)) {
            text = telephone(row, column, text, notes);
        }
        return text.equals(was.text()) ? was : Cell.text(text);
    }

    /// Letters, digits and signs of a plain keyboard, among them none with which garbled text is written.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F || c == '&' || c == '_' || c == '?') {
                return false;
            }
        }
        return true;
    }

    private static String legible(String written, int column, Target target, Notes notes) {
        String text = written;
        String cleaned = Invisible.removed(text);
        if (!cleaned.equals(text) && notes.take(new Note.Cleaned(column, text, cleaned))) {
            text = cleaned;
        }
        Optional<String> repaired = Garbled.repaired(text);
        if (repaired.isPresent() && notes.take(new Note.Garbled(column, text, repaired.get()))) {
            text = repaired.get();
        }
        boolean isName =
                target == Target.Special.NAME || (target instanceof Target.Of(var field) && NAMES.contains(field));
        // Nobody sees the difference, and it would make another name of it.
        text = isName ? FIRM_BLANK.matcher(text).replaceAll(" ") : text;
        if (Garbled.isLost(text) || (isName && LOST_LETTER.matcher(text).matches())) {
            notes.take(new Note.Lost(column, text));
        }
        return text;
    }

    private String telephone(SourceRow row, int column, String text, Notes notes) {
        String whole = telephones.restored(row, text).orElse(text);
        Note note = whole.equals(text) ? new Note.Computed(column, text) : new Note.PlusLost(column, text, whole);
        return notes.take(note) ? whole : text;
    }

    private static boolean isComputed(Cell was, String text) {
        return was.kind() == Cell.Kind.NUMBER && text.length() >= SHORTEST_TELEPHONE;
    }

    private boolean isAbsent(
            String text, int column, Target target, Optional<ParticipantField> field, Notes notes) {
        if (target instanceof Target.Additional) {
            return false;
        }
        boolean isName = target == Target.Special.NAME || field.filter(NAMES::contains).isPresent();
        if (missing.isNothing(text)) {
            return notes.take(new Note.Absent(column, text));
        }
        if (!missing.isPerhapsNothing(text)) {
            return false;
        }
        if (isName) {
            return notes.take(new Note.PerhapsAbsent(column, text));
        }
        boolean isChoice = field.filter(one -> one.isChoice() && choices.constant(one, text).isPresent()).isPresent();
        return !isChoice && !ofCodes.contains(column) && notes.take(new Note.Absent(column, text));
    }
}
