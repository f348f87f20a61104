package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Hand;
import org.plenary.kit.KitWords;
import org.plenary.kit.UsesToolkit;
import org.plenary.words.Phrasebook;

/// What holds for every list of the screens from invitation to credentials: each of its columns sorts, its search narrows
/// it, it can be filtered and written to Excel.
@UsesToolkit
class EveryListTest {

    /// Screens, and what is pressed to come to a list that they do not show first.
    private static final List<String> LISTS = List.of(
            "letters letters.register", "letters letters.mailings", "letters letters.templates", "nominations", "credentials",
            "observers", "bureau", "sessions", "procedure", "registry");

    @TempDir
    private static Path folder;

    private static SampleProgram sample;

    @BeforeAll
    static void openTheSample() throws Exception {
        sample = SampleProgram.in(folder).open();
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @TestFactory
    Stream<DynamicTest> isSortedSearchedFilteredAndExported() {
        return LISTS.stream().map(list -> DynamicTest.dynamicTest(list, () -> {
            String screen = list.split(" ", 2)[0];
            sample.go(screen);
            if (list.contains(" ")) {
                sample.act(() -> press(list.split(" ", 2)[1]));
            }
            assertThat(sample.ask(() -> faults(screen))).isEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsOpenedTellsWhoChangedIt() {
        return Stream.of("letters", "bureau", "sessions").map(screen -> DynamicTest.dynamicTest(screen, () -> {
            sample.go(screen);
            sample.act(() -> press("letters.register"));
            sample.act(() -> table().ifPresent(EveryListTest::enterFirst));
            String heading = new Phrasebook(Language.ENGLISH).of(KitWords.class).history();
            assertThat(sample.ask(() -> all().anyMatch(node -> node instanceof Labeled label && heading.equals(label.getText()))))
                    .isTrue();
            sample.act(() -> sample.program().shell().closeScreens());
        }));
    }

    private static void enterFirst(TableView<?> table) {
        table.getSelectionModel().clearAndSelect(0);
        Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static List<String> faults(String screen) {
        List<String> faults = new ArrayList<>();
        table().ifPresentOrElse(table -> {
            unsorted(table, faults);
            unsearched(table, faults);
        }, () -> faults.add("no list"));
        if (shown("filter.add").isEmpty()) {
            faults.add("no filters");
        }
        boolean isExported = sample.program().shell().made(screen).orElseThrow().commands().stream()
                .anyMatch(command -> command.id().equals(screen + ".list") && command.key().isPresent());
        if (!isExported) {
            faults.add("not exported");
        }
        return faults;
    }

    private static void press(String id) {
        shown(id).map(ToggleButton.class::cast).ifPresent(ToggleButton::fire);
    }

    private static Stream<Node> all() {
        return Hand.all(sample.program().shell().stage().getScene().getRoot()).stream();
    }

    private static Optional<Node> shown(String id) {
        return all().filter(node -> id.equals(node.getId()) && node.isVisible() && node.isManaged()).findFirst();
    }

    private static Optional<TableView<?>> table() {
        return all().filter(TableView.class::isInstance).<TableView<?>>map(node -> (TableView<?>) node).findFirst();
    }

    private static <T> void unsorted(TableView<T> table, List<String> faults) {
        List<T> rows = List.copyOf(table.getItems());
        for (TableColumn<T, ?> column : table.getColumns()) {
            String heading = column.getText().isEmpty() && column.getGraphic() instanceof Labeled label
                    ? label.getText()
                    : column.getText();
            if (!column.isSortable()) {
                faults.add("does not sort: " + heading);
                continue;
            }
            table.getSortOrder().setAll(List.of(column));
            column.setSortType(TableColumn.SortType.DESCENDING);
            List<T> down = List.copyOf(table.getItems());
            column.setSortType(TableColumn.SortType.ASCENDING);
            List<T> up = List.copyOf(table.getItems());
            if (!new HashSet<>(up).equals(new HashSet<>(rows)) || !new HashSet<>(down).equals(new HashSet<>(rows))) {
                faults.add("loses rows: " + heading);
            }
        }
        table.getSortOrder().clear();
    }

    private static void unsearched(TableView<?> table, List<String> faults) {
        Optional<TextField> field = shown("search").map(TextField.class::cast);
        if (field.isEmpty()) {
            faults.add("no search");
            return;
        }
        int before = table.getItems().size();
        field.get().setText("qqqq no such thing");
        if (!table.getItems().isEmpty()) {
            faults.add("the search does not narrow");
        }
        field.get().setText("");
        if (table.getItems().size() != before) {
            faults.add("the search does not let go");
        }
    }
}
