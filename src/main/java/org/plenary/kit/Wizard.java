package org.plenary.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.words.Phrasebook;

/// One wide page with its steps at the top; the officer goes on and back, and nothing is done before the last button.
public final class Wizard {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final KitWords words;
    private final List<Step> steps;
    private final List<Label> marks = new ArrayList<>();
    private final IntegerProperty at = new SimpleIntegerProperty(-1);
    private final StackPane content = new StackPane();
    private final HBox buttons = new HBox();
    private final BorderPane node = new BorderPane();
    private final Command finish;
    private final Runnable cancel;
    private final Feather forward;
    private Button main = new Button();

    /// @param finish what the last button says and does
    public Wizard(Phrasebook phrasebook, List<Step> steps, Command finish, Runnable cancel) {
        this.words = phrasebook.of(KitWords.class);
        this.steps = List.copyOf(steps);
        this.finish = finish;
        this.cancel = cancel;
        this.forward = phrasebook.language().isRightToLeft() ? Feather.ARROW_LEFT : Feather.ARROW_RIGHT;
        content.getStyleClass().add("wizard-content");
        buttons.getStyleClass().add("wizard-buttons");
        node.getStyleClass().add("wizard");
        node.setTop(top());
        node.setCenter(content);
        node.setBottom(buttons);
        OnEnter.presses(node, () -> main);
        at.subscribe(this::show);
        go(0);
    }

    public Node node() {
        return node;
    }

    /// Which step is shown, from 0.
    public int step() {
        return at.get();
    }

    /// Goes to a step, from 0.
    public void go(int step) {
        at.set(Math.clamp(step, 0, steps.size() - 1));
    }

    /// Gives the keyboard to what the officer does next: what is to be filled in, or else the button that goes on, or
    /// as long as one may not go on, the first control of the step. Where the button does something that should be
    /// looked over before, it is the list.
    public void focus() {
        Node list = content.lookup(".table-view");
        if (list != null && steps.get(at.get()).onward().isPresent()) {
            list.requestFocus();
            return;
        }
        Optional<Node> first = first(content);
        first.filter(control -> main.isDisabled() || control instanceof TextInputControl || control instanceof ComboBoxBase<?>)
                .orElseGet(this::onwardOrBack)
                .requestFocus();
    }

    /// Where nothing but going back is possible, going back; never giving up.
    private Node onwardOrBack() {
        return main.isDisabled() ? buttons.getChildren().get(buttons.getChildren().size() - 2) : main;
    }

    private static Optional<Node> first(Node within) {
        if (!within.isVisible() || within.isDisabled()) {
            return Optional.empty();
        }
        if (within instanceof ScrollPane pane) {
            return Optional.ofNullable(pane.getContent()).flatMap(Wizard::first);
        }
        if (within.isFocusTraversable()) {
            return Optional.of(within);
        }
        return within instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(node -> first(node).stream()).findFirst()
                : Optional.empty();
    }

    private Node top() {
        var top = new HBox();
        top.getStyleClass().add("wizard-steps");
        for (int i = 0; i < steps.size(); i++) {
            var number = new Label();
            number.getStyleClass().add("step-number");
            var mark = new Label(steps.get(i).title(), number);
            mark.getStyleClass().add("step");
            mark.setAccessibleText(words.stepOf(i + 1, steps.size()) + ": " + steps.get(i).title());
            marks.add(mark);
            top.getChildren().add(mark);
            if (i < steps.size() - 1) {
                var line = new Region();
                line.getStyleClass().add("step-line");
                HBox.setHgrow(line, Priority.ALWAYS);
                top.getChildren().add(line);
            }
        }
        return top;
    }

    private void show() {
        int now = at.get();
        if (now < 0) {
            return;
        }
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).pseudoClassStateChanged(CURRENT, i == now);
            marks.get(i).pseudoClassStateChanged(DONE, i < now);
            number(marks.get(i), i, now);
        }
        Step step = steps.get(now);
        step.entered().run();
        content.getChildren().setAll(step.content());
        buttons.getChildren().setAll(buttonsOf(now, step));
        // The button that was pressed is gone, and the keyboard with it.
        if (node.getScene() != null) {
            focus();
        }
    }

    /// What is done has a tick, so that it is seen without colour.
    private static void number(Label mark, int step, int now) {
        if (mark.getGraphic() instanceof Label number) {
            number.setText(step < now ? "" : String.valueOf(step + 1));
            number.setGraphic(step < now ? new FontIcon(Feather.CHECK) : null);
        }
    }

    private List<Node> buttonsOf(int now, Step step) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        List<Node> shown = new ArrayList<>();
        boolean last = now == steps.size() - 1;
        // What a step has done by a command of its own cannot be gone back on or cancelled here.
        boolean isDone = steps.subList(0, now).stream().anyMatch(before -> before.onward().isPresent());
        if (!isDone) {
            shown.add(Command.of("wizard.cancel", words.cancel(), Feather.X, cancel).button());
        }
        shown.add(space);
        if (now > 0 && !isDone) {
            shown.add(Command.of("wizard.back", words.back(), Feather.ARROW_LEFT, () -> go(now - 1)).button());
        }
        Command usual = last
                ? finish
                : Command.of("wizard.next", words.next(), forward, () -> go(now + 1));
        Command command = step.onward().orElse(usual);
        Button onward = command.primaryButton();
        onward.textProperty().bind(command.about());
        onward.disableProperty().unbind();
        onward.disableProperty().bind(Bindings.not(Bindings.and(command.enabled(), step.ready())));
        main = onward;
        shown.add(onward);
        return shown;
    }

    /// One step.
    ///
    /// @param ready whether one may go on
    /// @param entered runs each time the step comes up, before it is shown
    /// @param onward what the main button does instead of showing the next step; it says what it would do just now
    public record Step(
            String title, Node content, ObservableBooleanValue ready, Runnable entered, Optional<Command> onward) {

        public Step(String title, Node content, ObservableBooleanValue ready, Runnable entered) {
            this(title, content, ready, entered, Optional.empty());
        }

        /// A step that one may always leave.
        public static Step of(String title, Node content) {
            return new Step(title, content, Bindings.createBooleanBinding(() -> true), () -> {});
        }
    }
}
