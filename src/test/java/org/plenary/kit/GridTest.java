package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

@UsesToolkit
class GridTest {

    private final ObservableList<Integer> rows =
            FXCollections.observableArrayList(IntStream.range(0, 100_000).boxed().toList());
    private final List<Integer> opened = new ArrayList<>();
    private Grid<Integer> grid;
    private Hand hand;

    @BeforeEach
    void show() throws Exception {
        grid = Hand.make(GridTest::grid);
        hand = Hand.showing(() -> (Parent) grid.node());
        hand.act(() -> {
            grid.rows(rows);
            grid.onOpen(opened::add);
            grid.select(0);
            grid.requestFocus();
        });
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
    }

    @Test
    void theArrowsMove() throws Exception {
        hand.press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertThat(grid.current().get()).isEqualTo(2);
    }

    @Test
    void enterOpensTheRow() throws Exception {
        hand.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(opened).containsExactly(1);
    }

    @Test
    void shiftSelectsSeveral() throws Exception {
        hand.shift(KeyCode.DOWN).shift(KeyCode.DOWN);
        assertThat(grid.selected()).containsExactly(0, 1, 2);
    }

    @Test
    void endGoesToTheLastOfAHundredThousand() throws Exception {
        hand.press(KeyCode.END);
        assertThat(grid.current().get()).isEqualTo(99_999);
    }

    @Test
    void onlyTheVisibleRowsAreNodes() throws Exception {
        long nodes = hand.ask(() -> Hand.all(grid.node()).stream()
                .filter(TableRow.class::isInstance)
                .count());
        assertThat(nodes).isBetween(10L, 60L);
    }

    @Test
    void aMarkStaysWhereAnotherRowOfItsKindComes() throws Exception {
        List<Node> before = hand.ask(() -> marks("mark-full"));
        hand.act(() -> grid.table().scrollTo(50_000));
        assertThat(hand.ask(() -> marks("mark-full"))).containsAnyElementsOf(before);
    }

    @Test
    void theMarkGoesWithItsRow() throws Exception {
        hand.act(() -> rows.setAll(-1));
        assertThat(hand.ask(() -> marks("mark-full"))).isEmpty();
        assertThat(hand.ask(() -> marks("mark-hollow"))).hasSize(1);
    }

    private List<Node> marks(String style) {
        return Hand.all(grid.node()).stream()
                .filter(node -> node.getStyleClass().contains(style) && node.isVisible())
                .toList();
    }

    @Test
    void whatIsCutOffIsReadByRestingOnIt() throws Exception {
        hand.act(() -> grid.table().getColumns().getFirst().setPrefWidth(60));
        TableCell<?, ?> name = hand.ask(() -> cell("Person 3"));
        hand.act(() -> pointAt(name));
        assertThat(name.getTooltip().getText()).isEqualTo("Person 3");
    }

    @Test
    void whatIsWholeSaysNothingWhereOneRestsOnIt() throws Exception {
        TableCell<?, ?> name = hand.ask(() -> cell("Person 3"));
        hand.act(() -> pointAt(name));
        assertThat(name.getTooltip()).isNull();
    }

    @Test
    void aCellThatSomebodyElseHasComeToForgetsWhomItTold() throws Exception {
        hand.act(() -> grid.table().getColumns().getFirst().setPrefWidth(60));
        TableCell<?, ?> name = hand.ask(() -> cell("Person 3"));
        hand.act(() -> pointAt(name)).act(() -> grid.table().scrollTo(50_000));
        assertThat(name.getTooltip()).isNull();
    }

    private TableCell<?, ?> cell(String text) {
        return Hand.all(grid.node()).stream()
                .filter(node -> node instanceof TableCell<?, ?> cell && text.equals(cell.getText()))
                .map(node -> (TableCell<?, ?>) node)
                .findFirst()
                .orElseThrow();
    }

    private static void pointAt(Node node) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_MOVED, 5, 5, 5, 5, MouseButton.NONE, 0, false, false, false, false, false, false,
                        false, false, false, false, null));
    }

    @Test
    void aHiddenColumnIsNotShown() {
        assertThat(grid.arrangement().columns()).extracting(Arrangement.Shown::id).containsExactly("name", "rank");
    }

    @Test
    void aColumnGivesWayWhereTheTableIsNarrowAndIsNotForgotten() throws Exception {
        List<Arrangement> told = new ArrayList<>();
        hand.act(() -> grid.onArranged(told::add)).act(() -> grid.table().setMaxWidth(160));
        assertThat(grid.table().getVisibleLeafColumns()).hasSize(1);
        assertThat(grid.shownColumns()).extracting(Column::id).containsExactly("name", "rank");
        assertThat(told).isEmpty();
    }

    @Test
    void onlyAWidthThatTheUserDrewIsRemembered() throws Exception {
        TableColumn<Integer, ?> rank = grid.table().getColumns().get(1);
        hand.act(() -> rank.setPrefWidth(133));
        assertThat(grid.arrangement().columns())
                .containsExactly(new Arrangement.Shown("name", 0), new Arrangement.Shown("rank", 133));
    }

    @Test
    void aColumnThatGaveWayComesBackWithTheRoom() throws Exception {
        hand.act(() -> grid.table().setMaxWidth(160)).act(() -> grid.table().setMaxWidth(600));
        assertThat(grid.table().getVisibleLeafColumns()).hasSize(2);
    }

    @Test
    void sortingIsTold() throws Exception {
        List<Arrangement> told = new ArrayList<>();
        TableColumn<Integer, ?> rank = grid.table().getColumns().get(1);
        hand.act(() -> grid.onArranged(told::add)).act(() -> grid.table().getSortOrder().add(rank));
        assertThat(told.getLast().sort())
                .containsExactly(new Arrangement.Sort("rank", Arrangement.Direction.UP));
    }

    @Test
    void numbersAreSortedByValue() throws Exception {
        TableColumn<Integer, ?> rank = grid.table().getColumns().get(1);
        hand.act(() -> grid.table().getSortOrder().add(rank));
        assertThat(grid.table().getItems().getFirst()).isEqualTo(99_999);
    }

    @Test
    void theLastColumnOfAFilledTableHasWhatIsLeft() throws Exception {
        List<Double> widths = filled(900);
        assertThat(widths.getFirst()).isEqualTo(200);
        assertThat(widths.stream().mapToDouble(width -> width).sum()).isBetween(840.0, 900.0);
    }

    @Test
    void aColumnGivesWayBeforeTheLastHeadingIsCut() throws Exception {
        List<Double> widths = filled(240);
        assertThat(widths.getFirst()).isLessThan(200);
        assertThat(widths.stream().mapToDouble(width -> width).sum()).isLessThanOrEqualTo(240);
    }

    @Test
    void noColumnBecomesNarrowerThanItsHeading() throws Exception {
        List<Double> widths = filled(60);
        assertThat(widths.stream().mapToDouble(width -> width).sum())
                .isGreaterThan(60)
                .isLessThanOrEqualTo(hand.ask(grid::least));
    }

    @Test
    void aColumnOfAFilledTableStaysAsTheUserHasDraggedIt() throws Exception {
        filled(900);
        hand.act(() -> grid.table().getColumns().getFirst().setPrefWidth(300));
        assertThat(filled(1000).getFirst()).isEqualTo(300);
    }

    private List<Double> filled(double width) throws Exception {
        hand.act(() -> {
            grid.filled();
            grid.table().setMinWidth(width);
            grid.table().setMaxWidth(width);
            grid.table().getScene().getRoot().applyCss();
            grid.table().getScene().getRoot().layout();
        });
        return hand.ask(() -> grid.table().getVisibleLeafColumns().stream()
                .map(TableColumn::getWidth)
                .toList());
    }

    private static Grid<Integer> grid() {
        return new Grid<>(
                new Phrasebook(Language.ENGLISH),
                List.of(
                        Column.<Integer>text("name", "Name", 200, i -> "Person " + i)
                                .marked(i -> i >= 0 ? Mark.FULL : Mark.HOLLOW),
                        Column.number("rank", "Rank", 80, i -> -i),
                        Column.<Integer>text("notes", "Notes", 80, i -> "").hidden()),
                Arrangement.NONE);
    }
}
