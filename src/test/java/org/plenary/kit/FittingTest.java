package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UsesToolkit
class FittingTest {

    private static final String LONG = "Ambassador, Permanent Representative to the United Nations Office at Geneva";

    private GridColumn<String> name;
    private GridColumn<String> status;
    private GridColumn<String> function;

    @BeforeEach
    void make() throws Exception {
        name = Hand.make(() -> column(Column.text("name", "Name", 200, row -> "Amina Diallo")));
        status = Hand.make(() -> column(
                Column.<String>text("status", "Status", 120, row -> "Registered").marked(row -> Mark.FULL)));
        function = Hand.make(() -> column(Column.text("function", "Function", 240, row -> LONG)));
        Hand.make(() -> {
            new Fitting<String>("System").measure(all(), List.of("one"));
            return true;
        });
    }

    private static GridColumn<String> column(Column<String> column) {
        return new GridColumn<>(column, Comparator.naturalOrder());
    }

    private List<GridColumn<String>> all() {
        return List.of(name, status, function);
    }

    private Map<GridColumn<String>, Double> share(double room) {
        return Fitting.share(all(), room);
    }

    private static double sum(Map<GridColumn<String>, Double> widths) {
        return widths.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void whereThereIsRoomForAllWordsTheyAreWhole() {
        assertThat(share(1200).get(function)).isGreaterThan(400);
    }

    @Test
    void whereThereIsLittleMoreRoomTheLongWordsGetIt() {
        assertThat(sum(share(640))).isBetween(638.0, 640.0);
    }

    @Test
    void whereThereIsALittleTooLittleRoomRunningTextMovesUp() {
        assertThat(sum(share(510))).isLessThanOrEqualTo(510);
        assertThat(share(510)).containsKeys(name, status, function);
    }

    @Test
    void theLastColumnGivesWayWhereItWouldBeCut() {
        assertThat(share(400)).containsOnlyKeys(name, status);
    }

    @Test
    void theFirstColumnStays() {
        assertThat(share(50)).containsOnlyKeys(name);
    }

    @Test
    void aColumnThatTheUserShowsStaysWhileOthersGiveWay() {
        function.decided();
        assertThat(share(400)).containsOnlyKeys(name, function);
    }

    @Test
    void aWidthOfTheUserIsKept() {
        name.fix(333);
        assertThat(share(1200)).containsEntry(name, 333.0);
    }
}
