package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UsesToolkit
class FillingTest {

    private GridColumn<String> box;
    private GridColumn<String> name;
    private GridColumn<String> status;
    private GridColumn<String> why;

    @BeforeEach
    void make() throws Exception {
        box = Hand.make(() -> column(Column.<String>text("box", "Box", 150, row -> "").marked(row -> Mark.FULL)));
        name = Hand.make(() -> column(Column.text("name", "Name", 200, row -> "Amina Diallo")));
        status = Hand.make(() -> column(
                Column.<String>text("status", "Status", 120, row -> "Registered").marked(row -> Mark.FULL)));
        why = Hand.make(() -> column(Column.text("why", "Why", 200, row -> "The same person as in row 12")));
    }

    private static GridColumn<String> column(Column<String> column) {
        return new GridColumn<>(column, Comparator.naturalOrder());
    }

    private Map<GridColumn<String>, Double> share(double room) throws InterruptedException {
        List<GridColumn<String>> all = List.of(box, name, status, why);
        return Hand.make(() -> {
            new Fitting<String>("System").measure(all, List.of("one"));
            return Filling.share(all, room);
        });
    }

    private static double sum(Map<GridColumn<String>, Double> widths) {
        return widths.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void theLastColumnHasWhatIsLeft() throws Exception {
        assertThat(share(1000)).containsEntry(name, 200.0).containsEntry(why, 530.0);
    }

    @Test
    void whereThereIsLittleRoomUnusedRoomIsGivenUpAndNoWord() throws Exception {
        Map<GridColumn<String>, Double> widths = share(480);
        assertThat(sum(widths)).isLessThanOrEqualTo(480);
        assertThat(widths.get(status)).isGreaterThan(100);
        assertThat(widths.get(name)).isBetween(100.0, 180.0);
    }

    @Test
    void aBoxKeepsItsWidthWhileOthersHaveRoomToGive() throws Exception {
        assertThat(share(480)).containsEntry(box, 150.0);
    }

    @Test
    void theTextBesideAMarkIsGivenUpLast() throws Exception {
        Map<GridColumn<String>, Double> widths = share(420);
        assertThat(widths.get(status)).isGreaterThan(100);
        assertThat(widths.get(name)).isLessThan(100);
    }

    @Test
    void noColumnIsNarrowerThanItsHeading() throws Exception {
        assertThat(share(50)).allSatisfy((column, width) -> assertThat(width).isGreaterThanOrEqualTo(column.least()));
    }
}
