package org.plenary.screens.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Widest;
import org.plenary.people.Capacity;
import org.plenary.people.ParticipantId;
import org.plenary.people.PeopleWords;
import org.plenary.people.RosterLine;
import org.plenary.people.Status;

/// The people by delegation. Choosing a delegation chooses its people; the arrow keys open and close it.
final class DelegationsView {

    private final Desk desk;
    private final RosterModel roster;
    private final DelegationsModel model;
    private final ListView<DelegationRow> list = new ListView<>();
    private final HBox totals = new HBox();
    private final BorderPane node = new BorderPane(list);
    private Consumer<RosterLine> open = line -> {};
    private Consumer<RosterLine> current = line -> {};
    private final Widest capacities;
    private final Widest statuses;
    private boolean restoring;

    DelegationsView(Desk desk, RosterModel roster, DelegationsModel model, Consumer<List<ParticipantId>> reorder) {
        this.desk = desk;
        this.roster = roster;
        this.model = model;
        var people = desk.words(PeopleWords.class);
        capacities = new Widest(Stream.of(Capacity.values()).map(people::capacity).toList());
        statuses = new Widest(Stream.of(Status.values()).map(people::status).toList());
        list.getStyleClass().addAll("grid", "delegations");
        list.setAccessibleText(desk.words(RosterWords.class).delegations());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var dragging = new RowDragging(model, reorder);
        list.setCellFactory(made -> cell(dragging));
        list.setItems(model.rows());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<DelegationRow>) change -> tellChosen());
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!restoring && row instanceof DelegationRow.Member(var line)) {
                current.accept(line);
            }
        });
        totals.getStyleClass().add("totals");
        model.totals().subscribe(this::showTotals);
        model.onReplaced(this::restoreSelection);
        node.setBottom(totals);
    }

    Node node() {
        return node;
    }

    void requestFocus() {
        list.requestFocus();
    }

    /// What stands here instead of rows.
    void empty(Node placeholder) {
        list.setPlaceholder(placeholder);
    }

    void onOpen(Consumer<RosterLine> opening) {
        open = opening;
    }

    /// Is told the person whom the arrows have reached.
    void onCurrent(Consumer<RosterLine> telling) {
        current = telling;
    }

    void menu(List<Command> commands) {
        list.setContextMenu(new ContextMenu(commands.stream().map(Command::menuItem).toArray(MenuItem[]::new)));
    }

    /// Selects again who is chosen, after the rows were replaced or the view has come to the front.
    void restoreSelection() {
        Set<ParticipantId> ids =
                roster.chosen().stream().map(RosterLine::id).collect(Collectors.toSet());
        restoring = true;
        list.getSelectionModel().clearSelection();
        List<DelegationRow> rows = model.rows();
        int last = -1;
        for (int i = 0; !ids.isEmpty() && i < rows.size(); i++) {
            if (rows.get(i) instanceof DelegationRow.Member(var line) && ids.contains(line.id())) {
                list.getSelectionModel().select(i);
                last = i;
            }
        }
        if (last >= 0) {
            list.getFocusModel().focus(last);
        }
        restoring = false;
    }

    /// Selects one person and brings the row into view.
    void select(ParticipantId id) {
        rowOf(id).ifPresent(row -> {
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(Math.max(0, row - 3));
        });
    }

    private Optional<Integer> rowOf(ParticipantId id) {
        return Stream.iterate(0, i -> i < model.rows().size(), i -> i + 1)
                .filter(i -> model.rows().get(i) instanceof DelegationRow.Member(var line) && line.id().equals(id))
                .findFirst();
    }

    private DelegationCell cell(RowDragging dragging) {
        var cell = new DelegationCell(desk.phrasebook(), capacities, statuses);
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && cell.getItem() != null) {
                enter(cell.getItem());
            }
        });
        dragging.watch(cell);
        return cell;
    }

    private void onKey(KeyEvent event) {
        DelegationRow row = list.getSelectionModel().getSelectedItem();
        if (row == null || event.isAltDown() || event.isControlDown()) {
            return;
        }
        boolean mirrored = desk.phrasebook().language().isRightToLeft();
        if (event.getCode() == KeyCode.ENTER) {
            enter(row);
            event.consume();
        } else if (event.getCode() == (mirrored ? KeyCode.RIGHT : KeyCode.LEFT)) {
            close(row);
            event.consume();
        } else if (event.getCode() == (mirrored ? KeyCode.LEFT : KeyCode.RIGHT)) {
            if (row instanceof DelegationRow.Of of && !of.isOpen()) {
                fold(of);
            }
            event.consume();
        }
    }

    private void enter(DelegationRow row) {
        switch (row) {
            case DelegationRow.Heading _ -> {}
            case DelegationRow.Of of -> fold(of);
            case DelegationRow.Member(var line) -> open.accept(line);
        }
    }

    /// Closes the delegation; from a person it goes to the delegation first.
    private void close(DelegationRow row) {
        switch (row) {
            case DelegationRow.Heading _ -> {}
            case DelegationRow.Of of -> {
                if (of.isOpen()) {
                    fold(of);
                }
            }
            case DelegationRow.Member _ -> {
                int at = list.getSelectionModel().getSelectedIndex();
                while (at > 0 && !(model.rows().get(at) instanceof DelegationRow.Of)) {
                    at--;
                }
                list.getSelectionModel().clearAndSelect(at);
            }
        }
    }

    private void fold(DelegationRow.Of row) {
        int at = model.rows().indexOf(row);
        model.fold(row.id());
        list.getSelectionModel().clearAndSelect(at);
        list.getFocusModel().focus(at);
    }

    private void tellChosen() {
        if (!restoring) {
            roster.choose(list.getSelectionModel().getSelectedItems().stream()
                    .flatMap(this::people)
                    .distinct()
                    .toList());
        }
    }

    private Stream<RosterLine> people(DelegationRow row) {
        return switch (row) {
            case DelegationRow.Heading _ -> Stream.empty();
            case DelegationRow.Of of -> model.members(of.id()).stream();
            case DelegationRow.Member(var line) -> Stream.of(line);
        };
    }

    private void showTotals(DelegationsModel.Totals now) {
        var words = desk.words(RosterWords.class);
        var people = desk.words(PeopleWords.class);
        totals.getChildren()
                .setAll(new Label(words.delegationCount(now.delegations())), new Label(words.people(now.people())));
        for (Status status : Status.values()) {
            int count = now.byStatus().getOrDefault(status, 0);
            if (count > 0) {
                totals.getChildren()
                        .add(RosterColumns.mark(status).label(words.tally(people.status(status), count)));
            }
        }
    }
}
