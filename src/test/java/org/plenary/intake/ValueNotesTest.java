package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.people.ParticipantField;

/// What is noted about the values of a list, and what an officer may decide about it.
class ValueNotesTest extends AtTheBench {

    private Preview preview(String heading, String value) {
        return bench.preview(bench.csv("Name,Country," + heading + "\nAna SILVA,Portugal," + value + "\n"));
    }

    private Preview preview(Source source, ValueChoices values) {
        return IntakeBench.ok(bench.intake()
                .preview(source, Corrections.NONE, values, bench.meeting(), Language.ENGLISH, Progress.none()));
    }

    private static String value(Preview preview, ParticipantField field) {
        return preview.rows().getFirst().verdict() instanceof Verdict.New(var input, var _, var _)
                ? switch (field) {
                    case TELEPHONE -> input.contact().telephone();
                    case FUNCTION -> input.function();
                    case FAMILY -> input.name().family();
                    case ARRIVES -> input.stay().arrives().map(Object::toString).orElse("");
                    default -> throw new IllegalArgumentException(field.name());
                }
                : preview.rows().getFirst().verdict().toString();
    }

    private static List<Note.Kind> kinds(Preview preview) {
        return preview.rows().getFirst().notes().stream().map(one -> one.note().kind()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            Position  | MinistÃ¨re      | Ministère  | GARBLED
            Position  | N/A             | ''         | ABSENT
            Position  | néant           | ''         | ABSENT
            Position  | нет данных      | ''         | ABSENT
            Position  | 无              | ''         | ABSENT
            Position  | Direc\u200Btor  | Director   | CLEANED
            Position  | Direc\uFFFDtor  | Direc\uFFFDtor | LOST
            Telephone | 4.12E+10        | 4.12E+10   | SHORTENED
            """)
    void aValueIsReadAndNoted(String heading, String text, String read, Note.Kind kind) {
        Preview preview = preview(heading, text);
        assertThat(value(preview, heading.equals("Position") ? ParticipantField.FUNCTION : ParticipantField.TELEPHONE))
                .isEqualTo(read);
        assertThat(kinds(preview)).contains(kind);
    }

    @Test
    void aTelephoneKeepsItsBeginning() {
        assertThat(value(preview("Telephone", "+0041 22"), ParticipantField.TELEPHONE)).isEqualTo("+0041 22");
    }

    @ParameterizedTest
    @CsvSource({
        "Switzerland, 41229178234, +41229178234",
        "Kenya, 41229178234, +41229178234",
        "Kenya, 254207621234, +254207621234",
        "Switzerland, 229178234, 229178234",
        "United States of America, 4122917823, 4122917823",
    })
    void aTelephoneThatStandsAsANumberGetsItsPlusWhereItCanOnlyBeThat(String state, long number, String read) {
        Preview preview = bench.preview(bench.numbers(List.of("Name", "Country", "Telephone"), "Ana SILVA", state, number));
        assertThat(value(preview, ParticipantField.TELEPHONE)).isEqualTo(read);
        assertThat(kinds(preview)).contains(read.startsWith("+") ? Note.Kind.PLUS_LOST : Note.Kind.COMPUTED);
    }

    @Test
    void aDateThatCouldBeTwoIsToldWithBoth() {
        Preview preview = preview("Arrival", "12/03/2021");
        assertThat(preview.rows().getFirst().verdict())
                .isEqualTo(new Verdict.Refused(List.of(new Fault(
                        ParticipantField.ARRIVES.name(),
                        new Rule.EitherDay("12/03/2021", LocalDate.of(2021, 3, 12), LocalDate.of(2021, 12, 3))))));
    }

    @Test
    void aFormulaStaysAText() {
        assertThat(value(preview("Position", "=HYPERLINK(1)"), ParticipantField.FUNCTION)).isEqualTo("=HYPERLINK(1)");
    }

    @Test
    void naIsNamibiaAmongCodes() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,PT\nRui COSTA,KE\nEva LIMA,NA\n"));
        assertThat(preview.rows().getLast().verdict()).isInstanceOf(Verdict.New.class);
        assertThat(preview.rows().getLast().notes()).isEmpty();
    }

    @Test
    void naIsNoCountryAmongNames() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Portugal\nRui COSTA,Kenya\nEva LIMA,NA\n"));
        assertThat(preview.rows().getLast().has(Note.Kind.ABSENT)).isTrue();
    }

    @Test
    void naMayBeAName() {
        Preview preview = bench.preview(bench.csv("Given name,Family name,Country\nMi-rae,NA,Portugal\n"));
        assertThat(value(preview, ParticipantField.FAMILY)).isEqualTo("NA");
        assertThat(kinds(preview)).containsExactly(Note.Kind.PERHAPS_ABSENT);
    }

    @Test
    void allOfAKindCanBeLeftAsWritten() {
        Source source = bench.source(bench.csv("Name,Country,Position\nAna SILVA,Portugal,MinistÃ¨re\n"));
        Preview preview = preview(source, ValueChoices.NONE.with(Note.Kind.GARBLED, Remedy.LEAVE));
        assertThat(value(preview, ParticipantField.FUNCTION)).isEqualTo("MinistÃ¨re");
    }

    @Test
    void oneRowCanBeDecidedByItself() {
        Preview preview = preview("Position", "MinistÃ¨re");
        Preview decided = preview.decided(preview.rows().getFirst(), Note.Kind.GARBLED, Remedy.LEAVE).preview();
        assertThat(value(decided, ParticipantField.FUNCTION)).isEqualTo("MinistÃ¨re");
    }

    @Test
    void aNameCanBeDividedAsProposed() {
        Source source = bench.source(bench.csv("Name,Country\nQwerty Zxcvbn,Portugal\n"));
        assertThat(value(preview(source, ValueChoices.NONE), ParticipantField.FAMILY)).isEmpty();
        Preview divided = preview(source, ValueChoices.NONE.with(Note.Kind.DOUBTFUL_PARTS, Remedy.TAKE));
        assertThat(value(divided, ParticipantField.FAMILY)).isEqualTo("Zxcvbn");
    }

    @Test
    void aNameWhosePartsAreKnownIsDividedUnlessItIsToStayWhole() {
        Source source = bench.source(bench.csv("Name,Country\nMaria Silva,Portugal\n"));
        assertThat(value(preview(source, ValueChoices.NONE), ParticipantField.FAMILY)).isEqualTo("Silva");
        Preview whole = preview(source, ValueChoices.NONE.with(Note.Kind.LIKELY_PARTS, Remedy.LEAVE));
        assertThat(value(whole, ParticipantField.FAMILY)).isEmpty();
    }

    @Test
    void theOfficerSaysTheOrderOfDates() {
        Source source = bench.source(bench.csv("Name,Country,Arrival\nAna SILVA,Portugal,03/04/2017\n"));
        assertThat(preview(source, ValueChoices.NONE).rows().getFirst().has(Note.Kind.EITHER_ORDER)).isTrue();
        assertThat(value(preview(source, ValueChoices.NONE.with(2, DateOrder.MONTH_FIRST)), ParticipantField.ARRIVES))
                .isEqualTo("2017-03-04");
    }

    @Test
    void aDateOfAnotherCalendarIsRefused() {
        Preview preview = preview("Arrival", "24/09/2560");
        assertThat(preview.rows().getFirst().verdict()).isInstanceOf(Verdict.Refused.class);
        assertThat(kinds(preview)).containsExactly(Note.Kind.FOREIGN);
    }

    @Test
    void theSourceKeepsWhatWasWritten() {
        assertThat(preview("Position", "MinistÃ¨re").rows().getFirst().source().cell(2).text()).isEqualTo("MinistÃ¨re");
    }
}
