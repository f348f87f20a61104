package org.plenary.screens.nominations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Choice;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Mark;
import org.plenary.kit.Script;
import org.plenary.matching.Recognition;
import org.plenary.meetings.MeetingId;
import org.plenary.nominations.Difference;
import org.plenary.nominations.Member;
import org.plenary.nominations.Nominee;
import org.plenary.people.Capacity;
import org.plenary.people.PeopleWords;

/// One person of a letter: name, capacity, function, and for which meetings.
///
/// In every field: up and down go to the row above or below, with Alt they take the row along; Enter goes on to the next
/// person; Ctrl+Delete takes the person out.
final class PersonRow {

    private final NominationPageWords words;
    private final PeopleWords people;
    private final CompositionEditor editor;
    private final Label number = new Label();
    private final TextField name = new PastingField();
    private final ComboBox<Choice> capacity = new ComboBox<>();
    private final TextField function = new TextField();
    private final List<CheckBox> meetings = new ArrayList<>();
    private final FlowPane says = new FlowPane(12, 2);
    private final VBox node;
    private PersonLine line;

    /// @param several meetings of the letter; none where it is about one only
    PersonRow(Desk desk, CompositionEditor editor, List<Choice> several, PersonLine line) {
        this.words = desk.words(NominationPageWords.class);
        this.people = desk.words(PeopleWords.class);
        this.editor = editor;
        this.line = line;
        number.getStyleClass().addAll("hint", "row-number");
        fill();
        var fields = new HBox(8, number, name, capacity, function);
        fields.getStyleClass().add("row-fields");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(function, Priority.ALWAYS);
        says.getStyleClass().add("row-says");
        HBox.setHgrow(says, Priority.ALWAYS);
        node = new VBox(4, fields);
        if (!several.isEmpty()) {
            node.getChildren().add(meetings(several));
        }
        var below = new HBox(8, says, buttons());
        below.getStyleClass().add("row-below");
        node.getChildren().add(below);
        node.getStyleClass().add("person-row");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void fill() {
        name.setText(line.written());
        name.setPromptText(words.namePrompt());
        name.getStyleClass().add("row-name");
        Script.watch(name);
        name.textProperty().subscribe((was, now) -> changed(one -> one.named(now)));
        capacity.getItems().setAll(Arrays.stream(Capacity.values())
                .map(one -> new Choice(one.name(), people.capacity(one)))
                .toList());
        capacity.getStyleClass().add("row-capacity");
        choose(line.capacity());
        capacity.valueProperty().subscribe((was, now) -> {
            if (now != null) {
                changed(one -> one.in(Capacity.valueOf(now.key())));
            }
        });
        function.setText(line.function());
        function.setPromptText(words.function());
        function.getStyleClass().add("row-function");
        Script.watch(function);
        function.textProperty().subscribe((was, now) -> changed(one -> one.as(now)));
    }

    private void choose(Capacity wanted) {
        capacity.getItems().stream()
                .filter(choice -> choice.key().equals(wanted.name()))
                .findFirst()
                .ifPresent(capacity::setValue);
    }

    private Node buttons() {
        var up = Command.of("nominations.up", words.moveUp(), Feather.CHEVRON_UP, () -> editor.move(this, -1));
        var down = Command.of("nominations.down", words.moveDown(), Feather.CHEVRON_DOWN, () -> editor.move(this, 1));
        var out = Command.of("nominations.out", words.takeOut(), Feather.X, () -> editor.remove(this));
        var box = new HBox(up.iconButton(), down.iconButton(), out.iconButton());
        // Keys do the same, and Tab goes from field to field.
        box.getChildren().forEach(button -> {
            button.setFocusTraversable(false);
            button.getStyleClass().add("small");
        });
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    /// Who is named for all meetings of a letter is named for none in particular.
    private Node meetings(List<Choice> several) {
        var box = new FlowPane(12, 4, new Label(words.namedFor()));
        box.getStyleClass().add("row-says");
        for (Choice choice : several) {
            var check = new CheckBox(choice.words());
            check.setUserData(new MeetingId(UUID.fromString(choice.key())));
            check.setSelected(line.meetings().isEmpty() || line.meetings().contains(id(check)));
            check.selectedProperty().subscribe((was, now) -> changed(one -> one.forMeetings(chosen())));
            meetings.add(check);
            box.getChildren().add(check);
        }
        return box;
    }

    private static MeetingId id(CheckBox check) {
        return (MeetingId) check.getUserData();
    }

    private List<MeetingId> chosen() {
        boolean isAll = meetings.stream().allMatch(CheckBox::isSelected);
        return isAll
                ? List.of()
                : meetings.stream().filter(CheckBox::isSelected).map(PersonRow::id).toList();
    }

    private void changed(UnaryOperator<PersonLine> change) {
        PersonLine now = change.apply(line);
        if (!now.equals(line)) {
            line = now;
            editor.changed();
        }
    }

    /// Changes the line without being typed into.
    void change(UnaryOperator<PersonLine> change) {
        line = change.apply(line);
    }

    Node node() {
        return node;
    }

    PersonLine line() {
        return line;
    }

    void requestFocus() {
        name.requestFocus();
        name.end();
    }

    void number(int place) {
        number.setText(Integer.toString(place));
        name.setAccessibleText(words.nameOf(place));
        capacity.setAccessibleText(words.capacityOf(place));
        function.setAccessibleText(words.functionOf(place));
    }

    /// Says who it is on the list, and what the letter says otherwise than before.
    void tell(Optional<Recognition.Found<Member>> found, Optional<Difference> difference) {
        List<Node> said = new ArrayList<>();
        if (!line.isBlank()) {
            said.addAll(found.map(this::recognised).orElseGet(() -> List.of(hint(Mark.HOLLOW, words.notOnList()))));
            difference.flatMap(this::different).ifPresent(said::add);
        }
        says.getChildren().setAll(said);
    }

    private List<Node> recognised(Recognition.Found<Member> found) {
        Member member = found.member();
        String listed = member.name().address();
        boolean isAsListed = listed.equals(line.written().strip());
        if (member.participant().isEmpty()) {
            // Only a name that is the very same is taken for that of somebody from another meeting.
            return List.of(
                    found.sameness() == Recognition.Sameness.SAME
                            ? hint(Mark.NOTE, words.fromOtherMeeting(listed))
                            : hint(Mark.HOLLOW, words.notOnList()));
        }
        if (!found.isSure()) {
            return List.of(
                    hint(Mark.WARNS, words.perhaps(listed)),
                    answer("same", words.samePerson(), () -> editor.decide(this, member.participant())),
                    answer("other", words.otherPerson(), () -> editor.decide(this, Optional.empty())));
        }
        if (isAsListed) {
            return List.of(hint(Mark.FULL, words.onList()));
        }
        return List.of(
                hint(Mark.FULL, words.onListAs(listed)),
                answer("other", words.otherPerson(), () -> editor.decide(this, Optional.empty())));
    }

    private Button answer(String id, String text, Runnable run) {
        Button button = Command.of("nominations." + id, text, Feather.CHECK, run).button();
        button.getStyleClass().addAll("flat", "small");
        return button;
    }

    private static Label hint(Mark mark, String text) {
        Label hint = mark.label(text);
        hint.getStyleClass().add("hint");
        return hint;
    }

    private Optional<Node> different(Difference difference) {
        return switch (difference.kind()) {
            case ADDED -> Optional.of(hint(Mark.NOTE, words.added()));
            case CHANGED -> difference.before().map(was -> hint(Mark.WARNS, words.before(before(difference, was))));
            case SAME, DROPPED -> Optional.empty();
        };
    }

    private String before(Difference difference, Nominee was) {
        return difference.changed().stream()
                .sorted()
                .map(part -> switch (part) {
                    case NAME -> was.written();
                    case CAPACITY -> people.capacity(was.capacity());
                    case FUNCTION -> was.function().isBlank() ? words.noFunction() : was.function();
                    case RANK -> words.place(was.rank());
                    case MEETINGS -> words.otherMeetings();
                })
                .collect(Collectors.joining(" · "));
    }

    /// Somebody whom the letter before named, and this one does not.
    static Node dropped(Desk desk, Nominee gone, Runnable again) {
        NominationPageWords words = desk.words(NominationPageWords.class);
        Label who = Mark.CROSSED.label(gone.written());
        Label note = new Label(desk.words(PeopleWords.class).capacity(gone.capacity()) + " · " + words.noLongerNamed());
        note.getStyleClass().add("hint");
        Button back = Command.of("nominations.again", words.nameAgain(), Feather.CORNER_UP_LEFT, again).button();
        back.getStyleClass().addAll("flat", "small");
        var box = new FlowPane(12, 2, who, note, back);
        box.setRowValignment(VPos.CENTER);
        return box;
    }

    private void onKey(KeyEvent event) {
        boolean isOpen = capacity.isShowing();
        boolean isInCapacity = capacity.isFocused();
        if (event.getCode() == KeyCode.DELETE && event.isShortcutDown()) {
            editor.remove(this);
        } else if (event.getCode() == KeyCode.ENTER && !isOpen && !event.isShortcutDown()) {
            editor.go(this, 1);
        } else if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            editor.move(this, event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (!isInCapacity && !isOpen && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            editor.go(this, event.getCode() == KeyCode.UP ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }

    /// A field for one name; several that are pasted become several rows.
    private final class PastingField extends TextField {
        @Override
        public void paste() {
            String text = Clipboard.getSystemClipboard().getString();
            if (text != null && PastedNames.isSeveral(text)) {
                editor.paste(PersonRow.this, text);
            } else {
                super.paste();
            }
        }
    }

    /// The field of the name, for tests.
    TextField name() {
        return name;
    }

    ComboBox<Choice> capacity() {
        return capacity;
    }
}
