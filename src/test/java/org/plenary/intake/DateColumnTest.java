package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.base.DateRange;
import org.plenary.office.Cell;
import org.plenary.office.SourceRow;
import org.plenary.people.ParticipantField;

class DateColumnTest {

    private static final DateRange DAYS = new DateRange(LocalDate.of(2017, 10, 2), LocalDate.of(2017, 10, 6));

    private static DateColumn of(ParticipantField field, String... texts) {
        List<SourceRow> rows = IntStream.range(0, texts.length)
                .mapToObj(i -> new SourceRow(i + 2, List.of(Cell.text(texts[i]))))
                .toList();
        return DateColumn.of(0, field, rows, DAYS);
    }

    @Test
    void theValueThatTellsIsNamed() {
        DateColumn column = of(ParticipantField.LETTER_DATE, "03/04/2017", "24/09/2017");
        assertThat(column.basis()).isEqualTo(DateColumn.Basis.WITNESS);
        assertThat(column.witness()).contains(new DateColumn.Witness(3, "24/09/2017"));
    }

    @Test
    void valuesThatContradictEachOtherAreTold() {
        assertThat(of(ParticipantField.LETTER_DATE, "24/09/2017", "09/24/2017").basis())
                .isEqualTo(DateColumn.Basis.CONFLICT);
    }

    @Test
    void arrivalsLieAboutTheMeeting() {
        DateColumn column = of(ParticipantField.ARRIVES, "01/10/2017", "02/10/2017");
        assertThat(column.order()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(column.basis()).isEqualTo(DateColumn.Basis.MEETING);
    }

    @Test
    void lettersMayBeOfAnyDay() {
        assertThat(of(ParticipantField.LETTER_DATE, "01/10/2017").order()).isEqualTo(DateOrder.UNDECIDED);
    }

    @Test
    void theOfficerGoesBeforeTheValues() {
        DateColumn column = of(ParticipantField.ARRIVES, "24/09/2017")
                .settled(Optional.of(DateOrder.MONTH_FIRST), DateOrder.UNDECIDED);
        assertThat(column.order()).isEqualTo(DateOrder.MONTH_FIRST);
    }

    @Test
    void aColumnThatDoesNotTellFollowsTheOthers() {
        DateColumn column = of(ParticipantField.LETTER_DATE, "03/04/2017")
                .settled(Optional.empty(), DateOrder.MONTH_FIRST);
        assertThat(column.basis()).isEqualTo(DateColumn.Basis.OTHER_COLUMN);
    }
}
