package org.plenary.screens.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.plenary.people.ParticipantId;
import org.plenary.people.RosterLine;

/// Dragging a person to another place within the delegation; anywhere else nothing is dropped.
final class RowDragging {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final DelegationsModel model;
    private final Consumer<List<ParticipantId>> reorder;
    private Optional<RosterLine> dragged = Optional.empty();

    RowDragging(DelegationsModel model, Consumer<List<ParticipantId>> reorder) {
        this.model = model;
        this.reorder = reorder;
    }

    void watch(DelegationCell cell) {
        cell.setOnDragDetected(event -> {
            dragged = member(cell);
            dragged.ifPresent(line -> {
                var content = new ClipboardContent();
                content.putString(line.id().value().toString());
                cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
            });
            event.consume();
        });
        cell.setOnDragOver(event -> over(cell, event));
        cell.setOnDragExited(event -> cell.pseudoClassStateChanged(TARGET, false));
        cell.setOnDragDropped(event -> {
            Optional<List<ParticipantId>> order = order(cell);
            order.ifPresent(reorder);
            event.setDropCompleted(order.isPresent());
            event.consume();
        });
        cell.setOnDragDone(event -> dragged = Optional.empty());
    }

    private void over(DelegationCell cell, DragEvent event) {
        if (order(cell).isPresent()) {
            event.acceptTransferModes(TransferMode.MOVE);
            cell.pseudoClassStateChanged(TARGET, true);
        }
        event.consume();
    }

    private Optional<List<ParticipantId>> order(DelegationCell target) {
        return dragged.flatMap(line -> member(target).flatMap(at -> model.movedTo(line, at)));
    }

    private static Optional<RosterLine> member(DelegationCell cell) {
        return cell.getItem() instanceof DelegationRow.Member(var line) ? Optional.of(line) : Optional.empty();
    }
}
