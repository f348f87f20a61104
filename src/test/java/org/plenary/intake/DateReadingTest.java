package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.office.Cell;

class DateReadingTest {

    private final Notes notes = new Notes(2, ValueChoices.NONE);

    private String read(DateOrder order, Cell cell) {
        return new DateReading(0, order).read(cell, notes).text();
    }

    private Note.Kind noted() {
        return notes.all().getFirst().note().kind();
    }

    @Test
    void aSerialNumberIsADay() {
        assertThat(read(DateOrder.UNDECIDED, new Cell("43002", Cell.Kind.NUMBER))).isEqualTo("2017-09-24");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-09-24               | 2017-09-24
            2017/09/24               | 2017-09-24
            2017.9.24                | 2017-09-24
            20170924                 | 2017-09-24
            24.09.2017               | 2017-09-24
            3.4.2017                 | 2017-04-03
            24/09/2017               | 2017-09-24
            09/24/2017               | 2017-09-24
            5/5/2017                 | 2017-05-05
            24-Sep-2017              | 2017-09-24
            Sunday, 24 September 2017| 2017-09-24
            dimanche 24 septembre 2017 | 2017-09-24
            24 de septiembre de 2017 | 2017-09-24
            24 сентября 2017         | 2017-09-24
            24 سبتمبر 2017           | 2017-09-24
            ٢٤/٠٩/٢٠١٧               | 2017-09-24
            ۲۴/۰۹/۲۰۱۷               | 2017-09-24
            २४/०९/२०१७               | 2017-09-24
            2017年9月24日             | 2017-09-24
            2017-09-24 00:00:00      | 2017-09-24
            24/09/2017 00:00         | 2017-09-24
            """)
    void aDateIsReadWithoutANote(String text, String day) {
        assertThat(read(DateOrder.UNDECIDED, Cell.text(text))).isEqualTo(day);
        assertThat(notes.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DAY_FIRST   | 03/04/2017       | 2017-04-03 | ORDERED
            MONTH_FIRST | 03/04/2017       | 2017-03-04 | ORDERED
            DAY_FIRST   | ٠٣/٠٤/٢٠١٧       | 2017-04-03 | ORDERED
            DAY_FIRST   | 24/09/17         | 2017-09-24 | SHORT_YEAR
            DAY_FIRST   | 24-Sep-17        | 2017-09-24 | SHORT_YEAR
            DAY_FIRST   | 24/09/2017 14:30 | 2017-09-24 | DAY_ONLY
            DAY_FIRST   | 2017-09-24T14:30 | 2017-09-24 | DAY_ONLY
            DAY_FIRST   | 24 September 2017, 2:30 p.m. | 2017-09-24 | DAY_ONLY
            """)
    void whatWasDecidedToReadItIsNoted(DateOrder order, String text, String day, Note.Kind kind) {
        assertThat(read(order, Cell.text(text))).isEqualTo(day);
        assertThat(noted()).isEqualTo(kind);
    }

    @Test
    void aDateThatCouldBeTwoStaysAndIsNoted() {
        assertThat(read(DateOrder.UNDECIDED, Cell.text("03/04/2017"))).isEqualTo("03/04/2017");
        assertThat(noted()).isEqualTo(Note.Kind.EITHER_ORDER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HIJRI     | 04/01/1439
            HIJRI     | 4 محرم 1439 هـ
            HIJRI     | ٤/١/١٤٣٩
            HIJRI     | 4 Muharram 1439 AH
            PERSIAN   | 2 مهر 1396
            PERSIAN   | 2 Mehr 1396
            BUDDHIST  | 24/09/2560
            BUDDHIST  | 24 กันยายน 2560
            JAPANESE  | 平成29年9月24日
            JAPANESE  | H29.9.24
            JAPANESE  | 令和6年5月1日
            MINGUO    | 民國106年9月24日
            MINGUO    | 106/09/24
            HEBREW    | 4 Tishrei 5778
            ETHIOPIAN | 14 Meskerem 2010
            """)
    void aDateOfAnotherCalendarStaysAndIsNoted(OtherCalendar calendar, String text) {
        assertThat(read(DateOrder.DAY_FIRST, Cell.text(text))).isEqualTo(text);
        assertThat(notes.all().getFirst().note()).isEqualTo(new Note.Foreign(0, text, calendar));
    }

    @Test
    void aWorkbookThatCountsBuddhistYearsIsSeenThrough() {
        read(DateOrder.DAY_FIRST, new Cell("2560-09-24", Cell.Kind.DATE));
        assertThat(noted()).isEqualTo(Note.Kind.FOREIGN);
    }

    @Test
    void whatIsNoDateGoesOnAsItIs() {
        assertThat(read(DateOrder.DAY_FIRST, Cell.text("soon"))).isEqualTo("soon");
        assertThat(notes.all()).isEmpty();
    }
}
