package org.plenary.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.base.Fault;
import org.plenary.words.Phrasebook;

/// What must stop the hand. Dialogs name what will change, their buttons are verbs, and none blocks the caller: the
/// answer comes as a call.
public final class Dialogs {

    private final Supplier<@Nullable Window> owner;
    private final Look look;
    private final Phrasebook phrasebook;
    private final KitWords words;

    /// @param owner the window that waits for the answer
    public Dialogs(Supplier<@Nullable Window> owner, Look look, Phrasebook phrasebook) {
        this.owner = owner;
        this.look = look;
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(KitWords.class);
    }

    /// Asks; a way out (`Cancel`, Esc) is added and does nothing.
    ///
    /// @param title what is asked: `Withdraw 3 people?`
    /// @param text what will change and what is kept
    public void ask(String title, String text, Verb... verbs) {
        show(title, wrapped(text), List.of(verbs));
    }

    /// Asks with content of one's own, such as a [Form].
    public void ask(String title, Node content, Verb... verbs) {
        show(title, content, List.of(verbs));
    }

    /// Asks with a form. No answer is taken before its check finds nothing wrong: faults are shown, and the dialog stays.
    public void ask(String title, Form form, Verb... verbs) {
        DialogPane pane = show(title, form.node(), List.of(verbs)).getDialogPane();
        for (ButtonType type : pane.getButtonTypes()) {
            if (!type.getButtonData().isCancelButton()) {
                pane.lookupButton(type).addEventFilter(ActionEvent.ACTION, event -> {
                    List<Fault> faults = form.faults();
                    if (!faults.isEmpty()) {
                        event.consume();
                        form.showFaults(faults);
                        // What is wrong stands below its field, and needs room.
                        pane.getScene().getWindow().sizeToScene();
                    }
                });
            }
        }
    }

    /// Runs `then` at once where a form holds nothing that is not saved; otherwise asks first, and runs it only once that
    /// may be thrown away.
    public void beforeLosing(Form form, Runnable then) {
        if (!form.isDirty()) {
            then.run();
            return;
        }
        ask(words.unsavedTitle(), words.unsavedText(), Verb.danger(words.discard(), () -> {
            form.revert();
            then.run();
        }));
    }

    /// The same where what the form holds can be saved, too.
    ///
    /// @param save is given what follows once that has been done; where it cannot be, nothing follows
    public void beforeLosing(Form form, Consumer<Runnable> save, Runnable then) {
        if (!form.isDirty()) {
            then.run();
            return;
        }
        ask(
                words.unsavedTitle(),
                words.unsavedText(),
                Verb.main(words.save(), () -> save.accept(then)),
                Verb.danger(words.discard(), () -> {
                    form.revert();
                    then.run();
                }));
    }

    /// Says what happened, what is kept and what to do; the details are folded and can be copied.
    ///
    /// @param code short enough to read over the telephone: `K7-3F2A`
    /// @param closed runs once the user has put it away
    public void failure(String code, String details, Runnable closed) {
        var shown = new TextArea(details);
        shown.setEditable(false);
        shown.getStyleClass().add("details");
        shown.setAccessibleText(words.details());
        // The pane's own way to fold details speaks English where JavaFX has no translation.
        var folded = new TitledPane(words.details(), shown);
        folded.setAnimated(false);
        folded.setExpanded(false);
        var said = wrapped(words.failureText() + "\n\n" + words.failureCode(code));
        var dialog = dialog(words.failureTitle(), new VBox(16, said, folded));
        folded.expandedProperty().addListener((of, before, now) ->
                dialog.getDialogPane().getScene().getWindow().sizeToScene());
        var copy = new ButtonType(words.copyDetails(), ButtonBar.ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().setAll(copy, new ButtonType(words.close(), ButtonBar.ButtonData.CANCEL_CLOSE));
        Button copying = (Button) dialog.getDialogPane().lookupButton(copy);
        copying.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            copy(code + "\n" + details);
        });
        dialog.setOnHidden(event -> closed.run());
        whole(dialog.getDialogPane());
        dialog.show();
    }

    /// Asks for the passphrase of the sensitive values; the receiver clears the characters after use.
    public void passphrase(String title, String text, Consumer<char[]> receiver) {
        var field = new PasswordField();
        field.setAccessibleText(words.passphrase());
        field.setPromptText(words.passphrase());
        show(
                title,
                new VBox(8, wrapped(text), field),
                List.of(Verb.main(words.unlock(), () -> hand(field, receiver))));
    }

    /// Asks for a new passphrase twice, and says that nobody can recover it.
    public void newPassphrase(String title, String text, Consumer<char[]> receiver) {
        var first = new PasswordField();
        var second = new PasswordField();
        first.setPromptText(words.passphrase());
        first.setAccessibleText(words.passphrase());
        second.setPromptText(words.passphraseAgain());
        second.setAccessibleText(words.passphraseAgain());
        var differs = new Label(words.passphrasesDiffer());
        differs.getStyleClass().add("fault");
        differs.visibleProperty()
                .bind(second.textProperty().isNotEmpty().and(first.textProperty().isNotEqualTo(second.textProperty())));
        var warning = wrapped(words.passphraseWarning());
        warning.getStyleClass().add("warning-text");
        var verb = Verb.main(words.setPassphrase(), () -> hand(first, receiver));
        var dialog = show(title, new VBox(8, wrapped(text), first, second, differs, warning), List.of(verb));
        var same = first.textProperty().isNotEmpty().and(first.textProperty().isEqualTo(second.textProperty()));
        dialog.getDialogPane().getButtonTypes().stream()
                .filter(type -> type.getButtonData() == ButtonBar.ButtonData.OK_DONE)
                .map(type -> dialog.getDialogPane().lookupButton(type))
                .forEach(button -> button.disableProperty().bind(same.not()));
    }

    private static void hand(PasswordField field, Consumer<char[]> receiver) {
        char[] typed = field.getText().toCharArray();
        field.clear();
        receiver.accept(typed);
        Arrays.fill(typed, '\0');
    }

    private Dialog<ButtonType> show(String title, Node content, List<Verb> verbs) {
        var dialog = dialog(title, content);
        DialogPane pane = dialog.getDialogPane();
        for (Verb verb : verbs) {
            var type = new ButtonType(verb.words(), verb.weight().place);
            pane.getButtonTypes().add(type);
            Button button = (Button) pane.lookupButton(type);
            button.getStyleClass().addAll(verb.weight().style);
            button.setOnAction(event -> {});
        }
        // What only says something has nothing to cancel.
        String leaving = verbs.isEmpty() ? words.close() : words.cancel();
        pane.getButtonTypes().add(new ButtonType(leaving, ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.resultProperty().subscribe(chosen -> {
            if (chosen != null) {
                int at = pane.getButtonTypes().indexOf(chosen);
                if (at >= 0 && at < verbs.size()) {
                    verbs.get(at).run().run();
                }
            }
        });
        whole(pane);
        dialog.show();
        first(content).ifPresent(Node::requestFocus);
        return dialog;
    }

    /// Where there is something to be typed, that comes before the buttons.
    private static Optional<Node> first(Node within) {
        if (within instanceof TextInputControl typed) {
            return typed.isEditable() ? Optional.of(typed) : Optional.empty();
        }
        return within instanceof Parent parent && !(within instanceof Control)
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> first(child).stream()).findFirst()
                : Optional.empty();
    }

    /// The dialog becomes wider rather than that the words of its buttons are cut; the Tab key comes to them last.
    private static void whole(DialogPane pane) {
        pane.getContent().toBack();
        for (Node part : pane.getChildren()) {
            if (part instanceof ButtonBar bar) {
                bar.getButtons().forEach(Dialogs::whole);
            }
        }
    }

    private static void whole(Node button) {
        ((Region) button).setMinWidth(Region.USE_PREF_SIZE);
        ButtonBar.setButtonUniformSize(button, false);
    }

    private Dialog<ButtonType> dialog(String title, Node content) {
        var dialog = new Dialog<ButtonType>();
        dialog.setDialogPane(new Pane(words.details()));
        Window window = owner.get();
        if (window != null) {
            // A dialog that is there before its window would lie behind it, unseen.
            if (window instanceof Stage stage && !stage.isShowing()) {
                stage.show();
            }
            dialog.initOwner(window);
        }
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(title);
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("plenary-dialog");
        pane.setHeaderText(title);
        pane.setGraphic(null);
        pane.setContent(content);
        look.dress(pane.getScene(), phrasebook.language());
        return dialog;
    }

    /// JavaFX itself calls the details in the language of the computer, whichever the user has chosen.
    private static final class Pane extends DialogPane {

        private final String details;

        Pane(String details) {
            this.details = details;
        }

        @Override
        protected Node createDetailsButton() {
            var fold = new FontIcon();
            var button = new Button(details, fold);
            button.getStyleClass().add("flat");
            button.setOnAction(event -> setExpanded(!isExpanded()));
            ButtonBar.setButtonData(button, ButtonBar.ButtonData.HELP_2);
            expandedProperty().subscribe(isOpen -> fold.setIconCode(isOpen ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
            return button;
        }
    }

    private static Label wrapped(String text) {
        var label = new Prose(text);
        Script.watch(label);
        label.getStyleClass().add("dialog-text");
        return label;
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// One answer: what the button says and does.
    ///
    /// @param words a verb: `Withdraw 3 people`
    public record Verb(String words, Weight weight, Runnable run) {

        /// The answer Enter gives.
        public static Verb main(String words, Runnable run) {
            return new Verb(words, Weight.MAIN, run);
        }

        /// An answer that cannot be taken back; Enter does not give it.
        public static Verb danger(String words, Runnable run) {
            return new Verb(words, Weight.DANGER, run);
        }

        /// Another way.
        public static Verb other(String words, Runnable run) {
            return new Verb(words, Weight.OTHER, run);
        }
    }

    /// How much a button stands out.
    public enum Weight {
        MAIN(ButtonBar.ButtonData.OK_DONE, "accent"),
        DANGER(ButtonBar.ButtonData.APPLY, "danger"),
        OTHER(ButtonBar.ButtonData.OTHER, "flat");

        private final ButtonBar.ButtonData place;
        private final String style;

        Weight(ButtonBar.ButtonData place, String style) {
            this.place = place;
            this.style = style;
        }
    }
}
