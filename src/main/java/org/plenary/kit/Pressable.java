package org.plenary.kit;

import javafx.event.ActionEvent;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A button that is filled by content of its own, which may run over several lines: a JavaFX button does not tell its
/// graphic how wide it will be. A click, Enter and the space bar press it.
public final class Pressable extends ButtonBase {

    private final Region content;

    /// @param spoken what a screen reader says
    public Pressable(String id, String spoken, Region content, Runnable open) {
        this.content = content;
        setId(id);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        getStyleClass().setAll("pressable");
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> open.run());
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            fire();
        }
    }

    private void pressed(KeyEvent event) {
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown();
        if (isPlain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            event.consume();
            fire();
        }
    }

    @Override
    public void fire() {
        if (!isDisabled()) {
            fireEvent(new ActionEvent());
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Filling(this);
    }

    /// Gives the content all the room.
    private static final class Filling extends SkinBase<Pressable> {

        private final Region content;

        Filling(Pressable owner) {
            super(owner);
            content = owner.content;
            getChildren().setAll(content);
            consumeMouseEvents(false);
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            return top + content.prefHeight(width < 0 ? width : width - left - right) + bottom;
        }

        @Override
        protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
            return computePrefHeight(width, top, right, bottom, left);
        }

        @Override
        protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
            return Double.MAX_VALUE;
        }

        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            return left + content.prefWidth(height) + right;
        }

        @Override
        protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
            return left + content.minWidth(height) + right;
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            content.resizeRelocate(x, y, width, height);
        }
    }
}
