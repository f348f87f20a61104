package org.plenary.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.words.DayText;
import org.plenary.words.Phrasebook;
import org.plenary.words.Sentences;

/// Fields by the names of a draft's components. Values are texts, as in the draft: dates as typed or `2017-09-24`,
/// checks as `true` or nothing, choices as their keys, tags separated by `; `.
///
/// Faults stand under their fields; Save stays possible and goes to the first fault.
public final class Form {

    private final KitWords words;
    private final Phrasebook phrasebook;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Prose whole = new Prose("");
    private final FormGrid grid = new FormGrid();
    private final VBox node = new VBox(whole, grid);
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(false);
    private final Optional<String> readOnly;
    private Function<Map<String, String>, List<Fault>> check = values -> List.of();

    public Form(Phrasebook phrasebook) {
        this(phrasebook, Optional.empty());
    }

    /// @param readOnly why it can only be read, where that is so
    Form(Phrasebook phrasebook, Optional<String> readOnly) {
        this.phrasebook = phrasebook;
        this.readOnly = readOnly;
        this.words = phrasebook.of(KitWords.class);
        node.getStyleClass().add("form");
        whole.getStyleClass().add("fault");
        whole.managedProperty().bind(whole.visibleProperty());
        whole.visibleProperty().bind(whole.textProperty().isNotEmpty());
    }

    /// Begins a part with a heading.
    public Form section(String title) {
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        grid.section(heading);
        return this;
    }

    /// One line of text. In labels, `_` stands before the letter that Alt goes to.
    public Field text(String name, String label) {
        var field = new TextField();
        return add(new Field(name, label, field, field.textProperty()));
    }

    /// A line that shows dots, for what must not be read over a shoulder.
    public Field secret(String name, String label) {
        var field = new PasswordField();
        return add(new Field(name, label, field, field.textProperty()));
    }

    /// Several lines of text.
    public Field area(String name, String label) {
        var area = new TextArea();
        // JavaFX 26 throws out of its layout when it breaks a line of Arabic; see Prose.
        area.textProperty().subscribe(text -> area.setWrapText(text == null || !Script.isRightToLeft(text)));
        area.setPrefRowCount(3);
        return add(new Field(name, label, area, area.textProperty()));
    }

    /// One of a few values.
    public Field choice(String name, String label, List<Choice> choices) {
        var box = new ComboBox<Choice>();
        return add(new Field(name, label, box, Values.chosen(box, choices)));
    }

    /// In which of the six languages a paper is written.
    ///
    /// @param caution what has to be said of a paper in that language, if anything
    public Field paperLanguage(String name, String label, Function<Language, Optional<String>> caution) {
        List<Choice> languages = Stream.of(Language.values())
                .map(language -> new Choice(language.code(), language.ownName()))
                .toList();
        Field field = choice(name, label, languages);
        return field.told(code -> field.hint(Language.of(code).flatMap(caution).orElse("")));
    }

    /// One of many values, found by typing.
    public Field search(String name, String label, List<Choice> choices) {
        var box = new SearchBox(phrasebook);
        return add(new Field(name, label, box, Values.chosen(box, choices)));
    }

    /// Text with suggestions; anything else may be typed too.
    public Field suggest(String name, String label, List<String> suggestions) {
        var box = new ComboBox<String>();
        box.setEditable(true);
        box.getItems().setAll(suggestions);
        return add(new Field(name, label, box, Values.typed(box)));
    }

    /// A day, typed as ISO 8601, as `24.9.2017`, `24/9/2017` or as the language writes it, or taken from a calendar. What
    /// cannot be read stays as it was typed.
    public Field date(String name, String label) {
        return date(name, label, text -> Optional.empty());
    }

    /// A day that may also be typed in ways of one's own.
    ///
    /// @param reading what a typed text means; where it says nothing, the usual ways hold
    public Field date(String name, String label, Function<String, Optional<LocalDate>> reading) {
        var picker = new DatePicker();
        var typed = new DayText(phrasebook.dates());
        var value = new DayValue(picker, phrasebook.dates(), text -> reading.apply(text).or(() -> typed.typed(text)));
        return add(new Field(name, label, picker, value.text()));
    }

    /// Yes or nothing.
    public Field check(String name, String label) {
        var box = new CheckBox(label);
        // JavaFX 26 throws out of its layout when it breaks a line of Arabic, whatever the language of the interface; see
        // Prose.
        box.setWrapText(!Script.isRightToLeft(label));
        box.setMnemonicParsing(true);
        return add(new Field(name, label, box, Values.checked(box)));
    }

    /// Words separated by commas or semicolons, shown as pills.
    public Field tags(String name, String label, List<String> known) {
        var tags = new Tags(words, known);
        return add(new Field(name, label, tags, tags.value()));
    }

    /// Any control with its own text.
    public Field custom(String name, String label, Control control, StringProperty value) {
        return add(new Field(name, label, control, value));
    }

    /// Any control with its own text, which the caller puts elsewhere on the page; in all else it is a field of this form.
    ///
    /// @return the control with its label above, and what is wrong with it below
    public Node apart(String name, String label, Control control, StringProperty value) {
        return keep(new Field(name, label, control, value)).node();
    }

    /// Any node between the fields, as wide as the form.
    public Form node(Node between) {
        grid.whole(between);
        return this;
    }

    /// Shows `values` as what is saved; fields without a value become empty, faults go.
    public void fill(Map<String, String> values) {
        fields.forEach((name, field) -> field.fill(values.getOrDefault(name, "")));
        fields.values().forEach(Field::close);
        whole.setText("");
        tellDirty();
    }

    /// What stands in the fields now, by name.
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> values.put(name, field.text()));
        return values;
    }

    /// @throws IllegalArgumentException where there is no such field
    public String value(String name) {
        return field(name).text();
    }

    /// Types `text` into a field, as a change that is not saved yet.
    public void set(String name, String text) {
        field(name).set(text);
    }

    /// @throws IllegalArgumentException where there is no such field
    public Field field(String name) {
        return Optional.ofNullable(fields.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no field " + name));
    }

    /// Gives the keyboard to a field: at once, or as soon as the form is in a window, which within a pane that scrolls it is
    /// only a little later.
    ///
    /// @throws IllegalArgumentException where there is no such field
    public void focus(String name) {
        Field field = field(name);
        Node control = field.control();
        if (control.getScene() != null) {
            goTo(field);
            return;
        }
        control.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> of, @Nullable Scene before, @Nullable Scene now) {
                control.sceneProperty().removeListener(this);
                enter(control);
            }
        });
    }

    /// The names of the fields that differ from what was filled in.
    public Set<String> changed() {
        return fields.values().stream()
                .filter(Field::isChanged)
                .map(Field::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    public boolean isDirty() {
        return dirty.get();
    }

    /// Puts back what was filled in.
    public void revert() {
        fields.values().forEach(Field::revert);
        whole.setText("");
        tellDirty();
    }

    /// Is told what stands in a field, each time that this changes.
    ///
    /// @throws IllegalArgumentException where there is no such field
    public void onChange(String name, Consumer<String> telling) {
        Field changing = field(name);
        changing.value().subscribe(() -> telling.accept(changing.text()));
    }

    /// How the form is checked when a field is left: only that field's faults are shown then.
    public void checkedBy(Function<Map<String, String>, List<Fault>> checking) {
        check = checking;
    }

    /// What the check finds wrong with what stands in the fields now.
    List<Fault> faults() {
        return check.apply(values());
    }

    /// Puts each fault under its field, those of no field at the top, and goes to the first wrong field.
    public void showFaults(List<Fault> faults) {
        fields.values().forEach(Field::clear);
        List<String> homeless = new ArrayList<>();
        for (Fault fault : faults) {
            Field field = fields.get(fault.field());
            if (field == null) {
                homeless.add(sentence(fault));
            } else if (!field.isWrong()) {
                field.show(sentence(fault));
            }
        }
        whole.setText(String.join("\n", homeless));
        fields.values().stream()
                .filter(Field::isWrong)
                .findFirst()
                .ifPresent(Form::goTo);
    }

    /// Whoever types goes on behind what stands there, not before it.
    private static void enter(Node control) {
        control.requestFocus();
        if (control instanceof TextInputControl typed && typed.getCaretPosition() == 0) {
            typed.end();
        }
    }

    /// What is wrong with a field stands below it, and must be seen, too.
    private static void goTo(Field field) {
        enter(field.control());
        for (Node now = field.node().getParent(); now != null; now = now.getParent()) {
            // What was found wrong may come when the officer has gone elsewhere.
            if (now instanceof ScrollPane scroll && scroll.getContent() != null && scroll.getScene() != null) {
                // Where the pane has just been shown, nothing has its size yet.
                scroll.getScene().getRoot().applyCss();
                scroll.getScene().getRoot().layout();
                reveal(field.node(), scroll);
                return;
            }
        }
    }

    private static void reveal(Node node, ScrollPane scroll) {
        Node content = scroll.getContent();
        Bounds wanted = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - room;
        double top = scroll.getVvalue() * hidden;
        if (hidden > 0 && (wanted.getMinY() < top || wanted.getMaxY() > top + room)) {
            scroll.setVvalue(Math.clamp((wanted.getCenterY() - room / 2) / hidden, 0, 1));
        }
    }

    /// Save and Revert with a word on whether something is unsaved. Ctrl+S saves while the bar is shown.
    public Node bar(Runnable save) {
        return bar(words.save(), save);
    }

    /// The same where what is typed is not saved but used: to write a paper, to send a letter.
    ///
    /// @param verb that the button says
    public Node bar(String verb, Runnable run) {
        Command possible = Command.of("form.save", verb, Feather.CHECK, run).key("Shortcut+S");
        Command saving = readOnly.map(possible::barred).orElse(possible);
        Command reverting = Command.of(
                        "form.revert", words.revert(), Feather.ROTATE_CCW, this::revert)
                .enabledWhen(dirty());
        var unsaved = new Label(words.unsaved());
        unsaved.getStyleClass().add("hint");
        unsaved.visibleProperty().bind(dirty);
        var space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        // The word gives way before the buttons do.
        unsaved.setMinWidth(0);
        Button back = reverting.button();
        back.setMinWidth(Region.USE_PREF_SIZE);
        Button main = saving.primaryButton();
        main.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new HBox(unsaved, space, back, main);
        bar.getStyleClass().add("form-bar");
        bar.sceneProperty().subscribe((before, after) -> {
            saving.key().ifPresent(key -> {
                if (before != null) {
                    before.getAccelerators().remove(key);
                }
                if (after != null) {
                    after.getAccelerators().put(key, saving::fire);
                }
            });
        });
        return bar;
    }

    public Node node() {
        return node;
    }

    private Field add(Field field) {
        grid.field(keep(field));
        return field;
    }

    private Field keep(Field field) {
        if (fields.put(field.name(), field) != null) {
            throw new IllegalArgumentException("two fields named " + field.name());
        }
        readOnly.ifPresent(because -> field.readOnly());
        field.value().subscribe(this::tellDirty);
        field.control().focusedProperty().subscribe((before, now) -> {
            if (before && !now && field.isChanged()) {
                recheck(field);
            }
        });
        return field;
    }

    private void recheck(Field field) {
        Optional<Fault> found = check.apply(values()).stream()
                .filter(fault -> fault.field().equals(field.name()))
                .findFirst();
        found.ifPresentOrElse(fault -> field.show(sentence(fault)), field::clear);
    }

    private String sentence(Fault fault) {
        return new Sentences(phrasebook).of(fault.rule());
    }

    private void tellDirty() {
        dirty.set(fields.values().stream().anyMatch(Field::isChanged));
    }
}
