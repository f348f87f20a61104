package org.plenary.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.plenary.base.Folding;
import org.plenary.words.Phrasebook;

/// Everything in one field (Ctrl+K): type, and people, screens and commands that match come up; what was taken lately
/// stands first. Arrows and Enter take, Esc leaves.
public final class Palette {

    private static final int MOST = 50;
    private static final int REMEMBERED = 20;

    private final KitWords words;
    private final TextField typing = new TextField();
    private final Prose why = new Prose("");
    private final PaletteRows list = new PaletteRows(this::explain, this::take);
    private final VBox box = new VBox();
    private final StackPane layer = new StackPane();
    private final List<Provider> providers = new ArrayList<>();
    private final Map<Provider, List<Entry>> found = new LinkedHashMap<>();
    private final ObservableList<String> recent;
    private final Map<String, String> folded = new HashMap<>();
    private boolean asking;
    private @Nullable Node before;

    public Palette(Phrasebook phrasebook) {
        this(phrasebook, FXCollections.observableArrayList());
    }

    /// @param recent ids of what was taken, the latest first; changes with what is taken here
    public Palette(Phrasebook phrasebook, ObservableList<String> recent) {
        this.recent = recent;
        words = phrasebook.of(KitWords.class);
        typing.setPromptText(words.palettePrompt());
        typing.setAccessibleText(words.palettePrompt());
        typing.setId("palette");
        typing.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        typing.textProperty().subscribe((before, now) -> ask(now));
        why.setId("palette.why");
        why.getStyleClass().addAll("hint", "palette-why");
        why.managedProperty().bind(why.visibleProperty());
        box.getChildren().setAll(typing, list, why);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        box.getStyleClass().add("palette");
        layer.getStyleClass().add("palette-layer");
        layer.setAlignment(Pos.TOP_CENTER);
        layer.setVisible(false);
        layer.managedProperty().bind(layer.visibleProperty());
        layer.heightProperty()
                .subscribe(height -> list.fit(
                        height.doubleValue() - layer.snappedTopInset() - 2 * typing.prefHeight(-1)));
        layer.setOnMousePressed(event -> {
            if (layer.equals(event.getTarget())) {
                hide();
            }
        });
    }

    /// Lies over the window's content; invisible until [#show].
    public Node layer() {
        return layer;
    }

    /// Adds a source of entries; earlier sources stand first.
    public void add(Provider provider) {
        providers.add(provider);
    }

    /// Goes away where it is shown, and forgets its sources with all they have found.
    public void clear() {
        if (isShown()) {
            hide();
        }
        providers.clear();
        found.clear();
        list.show(List.of());
    }

    /// Adds commands as a source. What is impossible just now is left out; what is barred is there and says why.
    public void addCommands(java.util.function.Supplier<List<Command>> commands) {
        add((typed, answer) -> {
            var wanted = new Typed(typed);
            answer.accept(commands.get().stream()
                    .filter(command -> command.enabled().get() || command.barred().isPresent())
                    .map(command -> new Entry(
                            command.id(),
                            command.words(),
                            command.keyWords(),
                            command.icon(),
                            command::fire,
                            folded.computeIfAbsent(command.words(), Folding::fold),
                            command.barred()))
                    .filter(entry -> wanted.rank(entry) < Typed.NONE)
                    .toList());
        });
    }

    /// Ids of what was taken, the latest first.
    public ObservableList<String> recent() {
        return recent;
    }

    /// Comes up, empty, with the keyboard.
    public void show() {
        before = layer.getScene() == null ? null : layer.getScene().getFocusOwner();
        if (layer.getChildren().isEmpty()) {
            // Until it is wanted for the first time, nothing of it is styled.
            layer.getChildren().add(box);
        }
        layer.setVisible(true);
        typing.clear();
        ask("");
        typing.requestFocus();
    }

    /// Goes away; the keyboard is again where it was.
    public void hide() {
        layer.setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    public boolean isShown() {
        return layer.isVisible();
    }

    /// Whether every word that was typed begins or stands in `text`, whatever its case and accents.
    public static boolean matches(String text, String typed) {
        return new Typed(typed).rank(Folding.fold(text)) < Typed.NONE;
    }

    private void ask(String typed) {
        asking = true;
        for (Provider provider : providers) {
            // Until there is a new answer, what still matches of the old one stays, so that nothing flickers.
            found.put(provider, still(found.getOrDefault(provider, List.of()), typed));
            provider.find(typed, entries -> {
                if (typed.equals(typing.getText())) {
                    found.put(provider, entries);
                    if (!asking) {
                        showFound();
                    }
                }
            });
        }
        asking = false;
        showFound();
        list.sayNothing(words.paletteEmpty(typed));
    }

    private static List<Entry> still(List<Entry> before, String typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        var wanted = new Typed(typed);
        return before.stream().filter(entry -> wanted.rank(entry) < Typed.NONE).toList();
    }

    private void showFound() {
        var wanted = new Typed(typing.getText());
        List<Ranked> ranked = new ArrayList<>();
        int from = 0;
        for (List<Entry> entries : found.values()) {
            for (Entry entry : entries) {
                ranked.add(new Ranked(entry, age(entry), wanted.rank(entry), from));
            }
            from++;
        }
        ranked.sort(Ranked.ORDER);
        list.show(ranked.stream().map(Ranked::entry).distinct().limit(MOST).toList());
    }

    /// @param age how long ago it was taken; [#REMEMBERED] where it was not
    /// @param rank how well it matches, see [Typed]
    /// @param from the number of its source
    private record Ranked(Entry entry, int age, int rank, int from) {

        private static final Comparator<Ranked> ORDER = Comparator.comparingInt(Ranked::age)
                .thenComparingInt(Ranked::rank)
                .thenComparingInt(Ranked::from);
    }

    private int age(Entry entry) {
        int at = recent.indexOf(entry.id());
        return at < 0 ? REMEMBERED : at;
    }

    private void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            list.move(code == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (code == KeyCode.ENTER) {
            take();
            event.consume();
        } else if (code == KeyCode.ESCAPE) {
            hide();
            event.consume();
        }
    }

    /// Why the chosen entry cannot be taken stands below the list.
    private void explain(Optional<Entry> chosen) {
        Optional<String> because = chosen.flatMap(Entry::barred);
        why.setText(because.orElse(""));
        why.setVisible(because.isPresent());
    }

    private void take() {
        list.chosen().filter(entry -> entry.barred().isEmpty()).ifPresent(this::take);
    }

    /// What has been found, the best first.
    public List<Entry> found() {
        return list.entries();
    }

    /// Takes one of [#found()].
    public void take(Entry entry) {
        hide();
        recent.remove(entry.id());
        recent.addFirst(entry.id());
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
        entry.run().run();
    }

    /// One thing that can be taken.
    ///
    /// @param id stable, so that it is remembered: a command's, or `person:` and a UUID
    /// @param detail in grey at the end: a key, a delegation
    /// @param folded what the words are compared by
    /// @param barred why it is impossible here; it can be read and not be taken
    public record Entry(
            String id,
            String words,
            String detail,
            Ikon icon,
            Runnable run,
            String folded,
            Optional<String> barred) {

        public Entry(String id, String words, String detail, Ikon icon, Runnable run) {
            this(id, words, detail, icon, run, Folding.fold(words), Optional.empty());
        }

        /// The same entry, impossible here.
        public Entry barred(String because) {
            return new Entry(id, words, detail, icon, run, folded, Optional.of(because));
        }

        /// Whether it looks like another, too; entries that are equal may have changed their words since.
        boolean isSameAs(@Nullable Entry other) {
            return other != null
                    && words.equals(other.words)
                    && detail.equals(other.detail)
                    && icon.equals(other.icon)
                    && barred.equals(other.barred);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Entry entry && entry.id.equals(id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /// A source of entries. It answers at once or later, on the FX thread; late answers to older typing are dropped.
    @FunctionalInterface
    public interface Provider {
        void find(String typed, Consumer<List<Entry>> answer);
    }
}
