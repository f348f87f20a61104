package org.plenary.credentials;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.base.Checked;
import org.plenary.base.Progress;
import org.plenary.office.Column;
import org.plenary.office.Table;
import org.plenary.office.Value;
import org.plenary.office.Workbook;
import org.plenary.office.WorkbookWriter;
import org.plenary.office.Written;
import org.plenary.people.PeopleWords;
import org.plenary.procedure.ProcedureWords;
import org.plenary.registry.RegistryWords;
import org.plenary.words.Phrasebook;

/// The working sheet of the examiners: one row for each Party with everything about the instrument that counts and what
/// was found, and a second sheet with every instrument. The examiners mark on the second what they find, and correct it;
/// [CredentialIntake] takes it back in.
public final class WorkingSheet {

    private static final int WIDE = 44;
    private static final int PERSONS = 60;
    private static final int NAME = 30;
    private static final int DATE = 14;
    private static final int WORD = 20;
    private static final int NUMBER = 11;

    /// A Party has one row among many; an instrument is examined person by person.
    private static final String IN_A_ROW = "; ";

    private static final String ONE_BELOW_ANOTHER = "\n";

    private final Ledger ledger;
    private final Phrasebook phrasebook;
    private final CredentialWords words;
    private final ProcedureWords procedure;
    private final RegistryWords registry;
    private final PeopleWords people;
    private final CredentialTexts texts;
    private final CredentialImportWords marks;

    private WorkingSheet(Ledger ledger, Phrasebook phrasebook) {
        this.ledger = ledger;
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(CredentialWords.class);
        this.procedure = phrasebook.of(ProcedureWords.class);
        this.registry = phrasebook.of(RegistryWords.class);
        this.people = phrasebook.of(PeopleWords.class);
        this.texts = new CredentialTexts(phrasebook);
        this.marks = phrasebook.of(CredentialImportWords.class);
    }

    /// A column and how its values are found.
    private record Field<T>(String heading, Column.Kind kind, int width, Function<T, Value> value) {
        Column column() {
            return new Column(heading, kind, width);
        }
    }

    /// Writes the sheet. Faulty where the file cannot be written; an older file is then still there.
    ///
    /// @param ledger in the language of the phrasebook
    /// @param lines of the ledger, in the order and narrowed as the officer sees them
    public static Checked<Written> write(
            Ledger ledger, List<PartyLine> lines, Phrasebook phrasebook, Path target, Progress progress) {
        return WorkbookWriter.write(target, new WorkingSheet(ledger, phrasebook).workbook(lines), progress);
    }

    private Workbook workbook(List<PartyLine> lines) {
        return new Workbook(
                words.sheet(),
                ledger.day().atStartOfDay(ZoneOffset.UTC).toInstant(),
                phrasebook.language().isRightToLeft()
                        ? Workbook.Direction.RIGHT_TO_LEFT
                        : Workbook.Direction.LEFT_TO_RIGHT,
                List.of(
                        Workbook.Page.of(table(words.sheet(), parties(), lines)),
                        Workbook.Page.of(table(words.instruments(), instruments(), entries(lines)))));
    }

    private static <T> Table table(String name, List<Field<T>> fields, List<T> rows) {
        return new Table(name, fields.stream().map(Field::column).toList(), out -> rows.forEach(row ->
                out.accept(fields.stream().map(field -> field.value().apply(row)).toList())));
    }

    private static List<Entry> entries(List<PartyLine> lines) {
        List<Entry> entries = new ArrayList<>();
        lines.forEach(line -> line.instruments().forEach(one -> entries.add(new Entry(line, one))));
        return entries;
    }

    /// One instrument of one Party.
    private record Entry(PartyLine line, Examined examined) {}

    private static <T> Field<T> text(String heading, int width, Function<T, String> text) {
        return new Field<>(heading, Column.Kind.TEXT, width, row -> Value.text(text.apply(row)));
    }

    private static <T> Field<T> wrapped(String heading, Function<T, String> text) {
        return new Field<>(heading, Column.Kind.WRAPPED, WIDE, row -> Value.text(text.apply(row)));
    }

    private static <T> Field<T> day(String heading, Function<T, Optional<LocalDate>> day) {
        return new Field<>(
                heading, Column.Kind.DATE, DATE, row -> day.apply(row).map(Value::day).orElseGet(Value::blank));
    }

    private static <T> Field<T> number(String heading, Function<T, Integer> number) {
        return new Field<>(heading, Column.Kind.NUMBER, NUMBER, row -> Value.whole(number.apply(row)));
    }

    private List<Field<PartyLine>> parties() {
        List<Field<PartyLine>> fields = new ArrayList<>(List.of(
                text(words.party(), NAME, PartyLine::name),
                text(words.statusHeading(), WORD, line -> words.status(line.status())),
                text(words.groupHeading(), WORD, line -> line.group().map(registry::group).orElse("")),
                wrapped(words.blocksHeading(), line -> flaws(line.flaws(), Flaw.Weight.BLOCKS)),
                wrapped(words.warnsHeading(), line -> flaws(line.flaws(), Flaw.Weight.WARNS)),
                wrapped(words.uncoveredHeading(), line -> uncovered(line)),
                text(words.votingHeading(), WORD, line -> texts.right(ledger, line)),
                text(words.arrearsHeading(), WORD, line -> line.isInArrears() ? words.inArrears() : ""),
                day(words.partySince(), PartyLine::partySince),
                number(words.expected(), PartyLine::expected),
                number(words.present(), PartyLine::present)));
        particulars(IN_A_ROW).forEach(field -> fields.add(new Field<>(
                field.heading(), field.kind(), field.width(), line -> line.counting()
                        .map(field.value())
                        .orElseGet(Value::blank))));
        return fields;
    }

    private List<Field<Entry>> instruments() {
        List<Field<Entry>> fields = new ArrayList<>(List.of(
                text(words.party(), NAME, entry -> entry.line().name()),
                text(marks.column(ListColumn.FINDING), WORD, entry -> finding(entry.examined().credential())),
                wrapped(marks.column(ListColumn.REASON), entry -> entry.examined().credential().decision().objection()),
                text(words.statusHeading(), WORD, entry -> words.status(entry.examined().status())),
                wrapped(words.blocksHeading(), entry -> flaws(entry.examined().flaws(), Flaw.Weight.BLOCKS)),
                wrapped(words.warnsHeading(), entry -> flaws(entry.examined().flaws(), Flaw.Weight.WARNS))));
        particulars(ONE_BELOW_ANOTHER).forEach(field -> fields.add(new Field<>(
                field.heading(), field.kind(), field.width(), entry -> field.value().apply(entry.examined()))));
        fields.add(new Field<>(
                marks.column(ListColumn.RECORD), Column.Kind.TECHNICAL, WORD, entry -> Value.text(
                        entry.examined().credential().id().value().toString())));
        return fields;
    }

    /// @param between the persons that an instrument names
    private List<Field<Examined>> particulars(String between) {
        return List.of(
                text(words.field(CredentialField.MEDIUM), WORD, one -> words.medium(one.credential().medium())),
                day(words.field(CredentialField.RECEIVED), one -> Optional.of(one.credential().receivedOn())),
                text(
                        words.field(CredentialField.RECEIVED_AT),
                        NUMBER,
                        one -> one.credential().receivedAt().map(Object::toString).orElse("")),
                day(words.field(CredentialField.SIGNED), one -> one.credential().signedOn()),
                text(
                        words.field(CredentialField.OFFICE),
                        NAME,
                        one -> procedure.office(one.credential().signature().office())),
                text(words.field(CredentialField.SIGNATORY), NAME, one -> one.credential().signature().name()),
                text(words.field(CredentialField.OFFICE_TITLE), NAME, one -> one.credential().signature().title()),
                text(
                        words.field(CredentialField.ACTING),
                        WORD,
                        one -> words.acting(one.credential().signature().acting())),
                new Field<>(
                        words.namedHeading(), Column.Kind.WRAPPED, PERSONS, one ->
                                Value.text(named(one.credential(), between))),
                text(words.field(CredentialField.REACH), WORD, one -> words.reach(one.credential().reach())),
                text(words.field(CredentialField.POWERS), WORD, one -> words.powers(one.credential().powers())),
                text(
                        words.field(CredentialField.LANGUAGE),
                        WORD,
                        one -> texts.language(one.credential().language())),
                text(
                        words.field(CredentialField.TRANSLATION),
                        WORD,
                        one -> words.translation(one.credential().translation())),
                text(words.field(CredentialField.REFERENCE), WORD, one -> one.credential().reference()),
                day(words.examinedOn(), one -> one.credential().decision().examinedOn()),
                text(words.examinedBy(), WORD, one -> one.credential().decision().examinedBy()),
                day(words.approvedOn(), one -> one.credential().decision().approvedOn()),
                day(words.acceptedOn(), one -> one.credential().decision().acceptedOn()),
                wrapped(words.field(CredentialField.NOTE), one -> one.credential().note()));
    }

    /// What an examiner has found so far; they write their own into the same column.
    private String finding(Credential credential) {
        return credential.decision().reached().map(stood -> marks.finding(
                                stood == CredentialStatus.DEFECTIVE ? Finding.DEFECTIVE : Finding.IN_ORDER))
                .orElse("");
    }

    private String flaws(List<Flaw> flaws, Flaw.Weight weight) {
        return flaws.stream()
                .filter(flaw -> flaw.weight() == weight)
                .map(texts::of)
                .collect(Collectors.joining("\n"));
    }

    private static String uncovered(PartyLine line) {
        return line.instruments().isEmpty()
                ? ""
                : line.uncovered().stream()
                        .map(delegate -> delegate.name().address())
                        .collect(Collectors.joining("\n"));
    }

    private String named(Credential credential, String between) {
        return credential.persons().stream()
                .map(person -> person.name() + " (" + people.capacity(person.capacity()) + ")")
                .collect(Collectors.joining(between));
    }
}
