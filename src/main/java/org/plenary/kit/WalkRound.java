package org.plenary.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.words.Phrasebook;

/// A short walk from one real control of the window to the next, with a card that says what each is for. The card stays
/// beside its control, also when the window changes its size; the window goes on being used meanwhile. Arrows and Enter
/// go on and back, Esc leaves.
public final class WalkRound {

    private static final double GAP = 12;
    private static final double EDGE = 8;

    private final KitWords words;
    private final List<Stop> stops;
    private final Node window;
    private final Runnable ended;
    private final boolean isMirrored;
    private final Region ring = new Region();
    private final Label title = new Label();
    private final Prose text = new Prose("");
    private final Label count = new Label();
    private final Button next;
    private final VBox card;
    private final Layer layer = new Layer();
    private Subscription following = Subscription.EMPTY;
    private @Nullable Node target;
    private final BooleanProperty hasEarlier = new SimpleBooleanProperty();
    private int at = -1;

    /// One place on the way.
    ///
    /// @param node how its control is found below the window, as a style sheet would: `#meetings`
    public record Stop(String node, String title, String text) {}

    /// @param window below which the controls are found
    /// @param ended runs once the walk is over or was left
    public WalkRound(Phrasebook phrasebook, Node window, List<Stop> stops, Runnable ended) {
        this.words = phrasebook.of(KitWords.class);
        this.window = window;
        this.stops = List.copyOf(stops);
        this.ended = ended;
        this.isMirrored = phrasebook.language().isRightToLeft();
        ring.getStyleClass().add("walk-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        title.getStyleClass().add("section-title");
        count.getStyleClass().add("hint");
        Button leave = Command.of("walk.leave", words.leave(), Feather.X, this::leave).button();
        Button back = Command.of("walk.back", words.back(), Feather.ARROW_LEFT, () -> go(at - 1))
                .enabledWhen(hasEarlier)
                .button();
        next = Command.of("walk.next", words.next(), Feather.ARROW_RIGHT, this::onward).button();
        next.getStyleClass().add("accent");
        next.setDefaultButton(true);
        leave.getStyleClass().add("flat");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var buttons = new HBox(8, count, space, leave, back, next);
        buttons.getStyleClass().add("walk-buttons");
        card = new VBox(title, text, buttons);
        card.setId("walk");
        card.getStyleClass().add("walk-card");
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        layer.getChildren().setAll(ring, card);
        layer.setPickOnBounds(false);
        layer.getStyleClass().add("walk");
    }

    /// Lies over the window's content.
    public Node layer() {
        return layer;
    }

    /// Begins at the first stop whose control is there.
    public void begin() {
        go(0);
    }

    /// Which stop is shown, from 0.
    public int stop() {
        return at;
    }

    private void onward() {
        if (at == stops.size() - 1) {
            leave();
        } else {
            go(at + 1);
        }
    }

    private void go(int wanted) {
        if (wanted < 0) {
            return;
        }
        at = wanted;
        Stop stop = stops.get(at);
        title.setText(stop.title());
        text.setText(stop.text());
        count.setText(words.stepOf(at + 1, stops.size()));
        card.setAccessibleText(stop.title() + ". " + stop.text());
        hasEarlier.set(at > 0);
        next.setText(at == stops.size() - 1 ? words.done() : words.next());
        follow(find(stop.node()).filter(WalkRound::isSeen));
        next.requestFocus();
    }

    private Optional<Node> find(String wanted) {
        return wanted.startsWith("#") ? byId(window, wanted.substring(1)) : Optional.ofNullable(window.lookup(wanted));
    }

    /// A style sheet cannot say an id with a dot in it.
    private static Optional<Node> byId(Node node, String id) {
        if (id.equals(node.getId())) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> byId(child, id).stream()).findFirst()
                : Optional.empty();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && node.getScene() != null;
    }

    private void follow(Optional<Node> found) {
        following.unsubscribe();
        target = found.orElse(null);
        following = found.map(node -> node.localToSceneTransformProperty()
                        .subscribe(layer::requestLayout)
                        .and(node.layoutBoundsProperty().subscribe(layer::requestLayout)))
                .orElse(Subscription.EMPTY);
        layer.requestLayout();
    }

    private void leave() {
        following.unsubscribe();
        ended.run();
    }

    private void onKey(KeyEvent event) {
        KeyCode forward = isMirrored ? KeyCode.LEFT : KeyCode.RIGHT;
        KeyCode backward = isMirrored ? KeyCode.RIGHT : KeyCode.LEFT;
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
        } else if (event.getCode() == forward) {
            if (at < stops.size() - 1) {
                go(at + 1);
            }
        } else if (event.getCode() == backward) {
            go(at - 1);
        } else {
            return;
        }
        event.consume();
    }

    /// Lays the ring around the control and the card beside it.
    private final class Layer extends Pane {

        @Override
        protected void layoutChildren() {
            double wide = card.prefWidth(-1);
            double high = card.prefHeight(wide);
            Node node = target;
            ring.setVisible(node != null);
            if (node == null || node.getScene() == null) {
                card.resizeRelocate((getWidth() - wide) / 2, (getHeight() - high) / 2, wide, high);
                return;
            }
            Bounds around = inside(sceneToLocal(node.localToScene(node.getLayoutBounds())));
            ring.resizeRelocate(around.getMinX(), around.getMinY(), around.getWidth(), around.getHeight());
            double x = Math.clamp(around.getMinX(), EDGE, Math.max(EDGE, getWidth() - wide - EDGE));
            double y = Math.clamp(around.getMinY(), EDGE, Math.max(EDGE, getHeight() - high - EDGE));
            if (around.getMaxY() + GAP + high < getHeight()) {
                card.resizeRelocate(x, around.getMaxY() + GAP, wide, high);
            } else if (around.getMaxX() + GAP + wide < getWidth()) {
                card.resizeRelocate(around.getMaxX() + GAP, y, wide, high);
            } else if (around.getMinY() - GAP - high > 0) {
                card.resizeRelocate(x, around.getMinY() - GAP - high, wide, high);
            } else {
                double middle = around.getMinX() + (around.getWidth() - wide) / 2;
                card.resizeRelocate(middle, around.getMinY() + (around.getHeight() - high) / 2, wide, high);
            }
        }

        private Bounds inside(Bounds bounds) {
            double minX = Math.max(2, bounds.getMinX() - 4);
            double minY = Math.max(2, bounds.getMinY() - 4);
            return new BoundingBox(
                    minX,
                    minY,
                    Math.min(getWidth() - 2, bounds.getMaxX() + 4) - minX,
                    Math.min(getHeight() - 2, bounds.getMaxY() + 4) - minY);
        }
    }
}
