package org.plenary.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.plenary.words.Phrasebook;

/// Puts notes on values into words, in one language.
public final class NoteText {

    private final Phrasebook phrasebook;
    private final NoteWords words;
    private final RowWords rowWords;

    public NoteText(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(NoteWords.class);
        this.rowWords = new RowWords(phrasebook);
    }

    /// `Garbled letters`
    public String kind(Note.Kind kind) {
        return words.kind(kind);
    }

    /// What is done about a kind of note: `Repair them`, `Leave them as written`.
    public String remedy(Note.Kind kind, Remedy remedy) {
        return switch (remedy) {
            case TAKE -> words.take(kind);
            case LEAVE -> words.leave(kind);
        };
    }

    /// Every note of a row with the heading of its column, those first that need looking at.
    public List<String> all(Source source, PreviewRow row) {
        return said(source, row, noted -> true);
    }

    /// Only the notes that somebody should look at; of a date that could be two a fault of the row tells.
    public List<String> grave(Source source, PreviewRow row) {
        return said(
                source, row, noted -> noted.note().kind().isGrave() && noted.note().kind() != Note.Kind.EITHER_ORDER);
    }

    /// The first note of a kind, with the heading of its column.
    public String example(Preview preview, Note.Kind kind) {
        return preview.rows().stream()
                .filter(row -> row.has(kind))
                .findFirst()
                .map(row -> said(preview.source(), row, noted -> noted.note().kind() == kind).getFirst())
                .orElse("");
    }

    private List<String> said(Source source, PreviewRow row, Predicate<Noted> which) {
        return row.notes().stream()
                .filter(which)
                .sorted((one, other) -> one.note().kind().compareTo(other.note().kind()))
                .map(noted -> words.of(heading(source, noted.note().column()), note(noted)))
                .toList();
    }

    private String heading(Source source, int column) {
        return source.columns().stream()
                .filter(one -> one.index() == column)
                .map(rowWords::column)
                .findFirst()
                .orElse("");
    }

    /// One note as a sentence without its column.
    public String note(Noted noted) {
        return switch (noted.note()) {
            case Note.Cleaned(var _, String was, String now) -> noted.isTaken() ? words.cleaned(now) : words.cleanedNot(was);
            case Note.Garbled(var _, String was, String now) ->
                noted.isTaken() ? words.garbled(was, now) : words.garbledNot(was, now);
            case Note.Lost(var _, String was) -> words.lost(was);
            case Note.Shortened(var _, String was) -> words.shortened(was);
            case Note.Computed(var _, String was) -> words.computed(was);
            case Note.PlusLost(var _, String was, String now) ->
                noted.isTaken() ? words.plusLost(was, now) : words.plusLostNot(was, now);
            case Note.Absent(var _, String was) -> noted.isTaken() ? words.absent(was) : words.absentNot(was);
            case Note.PerhapsAbsent(var _, String was) ->
                noted.isTaken() ? words.absent(was) : words.perhapsAbsent(was);
            case Note.Ordered(var _, String was, LocalDate now) -> words.ordered(was, day(now));
            case Note.EitherOrder(var _, String was, LocalDate dayFirst, LocalDate monthFirst) ->
                words.eitherOrder(was, day(dayFirst), day(monthFirst));
            case Note.ShortYear(var _, String was, LocalDate now) -> words.shortYear(was, day(now));
            case Note.DayOnly(var _, String was, LocalDate now) -> words.dayOnly(was, day(now));
            case Note.Foreign(var _, String was, OtherCalendar calendar) -> words.foreign(was, calendar);
            case Note.Namesake(var _, String name) -> words.namesake(name);
            case Note.Divided(var _, var proposal) -> noted.isTaken()
                    ? words.divided(proposal.given(), proposal.family())
                    : words.dividable(proposal.given(), proposal.family());
        };
    }

    private String day(LocalDate day) {
        return phrasebook.dates().shortDate(day);
    }

    /// A date that could be two, as it is read in an order, and so the other dates of its column.
    public String readAs(Note.EitherOrder note, DateOrder order) {
        return words.readAs(day(note.in(order)), order);
    }

    /// In which order the dates of a column are read.
    public String order(DateOrder order) {
        return words.order(order);
    }

    /// What tells how the dates of a column are read, and how many could be two.
    public String why(DateColumn column) {
        String why = switch (column.basis()) {
            case WITNESS -> column.witness()
                    .map(witness -> words.witness(witness.text(), witness.row()))
                    .orElse("");
            case CONFLICT -> column.witness()
                    .map(witness -> words.conflict(witness.text(), witness.row()))
                    .orElse("");
            case OTHER_COLUMN, MEETING, OFFICER, NOTHING -> words.basis(column.basis());
        };
        return why + " · " + words.ambiguous(column.ambiguous());
    }
}
