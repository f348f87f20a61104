package org.plenary.screens.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.base.SixText;
import org.plenary.kit.Guises;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;
import org.plenary.kit.UsesToolkit;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.Meetings;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.SecretDraft;
import org.plenary.people.SecretField;
import org.plenary.people.Status;

/// Writes pictures of the pane into `target/photos`, to be looked at.
@UsesToolkit
class ParticipantEditorPhotosTest {

    private static final Path PHOTOS = Path.of("target", "photos");

    @TempDir
    private Path folder;

    private ParticipantEditorFixture house;
    private ParticipantId khaled;

    @BeforeAll
    static void startToolkit() throws Exception {
        Photographs.startToolkit();
    }

    @BeforeEach
    void fill() {
        house = new ParticipantEditorFixture(folder);
        khaled = house.register(Map.ofEntries(
                Map.entry(ParticipantField.HONORIFIC, "معالي السيد"), Map.entry(ParticipantField.GIVEN, "خالد"),
                Map.entry(ParticipantField.FAMILY, "المصري"), Map.entry(ParticipantField.LATIN_NAME, "Khaled AL-MASRI"),
                Map.entry(ParticipantField.GENDER, "MALE"), Map.entry(ParticipantField.LANGUAGES, "ar, en, fr"),
                Map.entry(ParticipantField.DELEGATION, "Jordan"), Map.entry(ParticipantField.CAPACITY, "HEAD"),
                Map.entry(ParticipantField.FUNCTION, "Minister of Environment"),
                Map.entry(ParticipantField.EMAIL, "khaled.almasri@example.org"),
                Map.entry(ParticipantField.LETTER_REFERENCE, "MOE/2017/114"),
                Map.entry(ParticipantField.LETTER_DATE, "2017-07-03"), Map.entry(ParticipantField.TAGS, "speaker, VIP"),
                Map.entry(ParticipantField.ARRIVES, "2017-09-23")));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Guises({"light, ENGLISH, LIGHT", "arabic, ARABIC, LIGHT"})
    void above(String name, Language language, Look.Theme theme) throws Exception {
        assertThat(photograph(name, language, theme, (editor, root) -> {})).isNotEmptyFile();
    }

    @Guises({"russian, RUSSIAN, LIGHT", "dark, ENGLISH, DARK"})
    void below(String name, Language language, Look.Theme theme) throws Exception {
        assertThat(photograph(name, language, theme, (editor, root) -> scroll(root, 0.55))).isNotEmptyFile();
    }

    @Test
    void faults() throws Exception {
        assertThat(photograph("faults", Language.ENGLISH, Look.Theme.LIGHT, (editor, root) -> {
                    editor.create();
                    ((ButtonBase) find(root, "form.save")).fire();
                }))
                .isNotEmptyFile();
    }

    @Guises({"history-arabic, ARABIC, DARK", "history, ENGLISH, LIGHT"})
    void history(String name, Language language, Look.Theme theme) throws Exception {
        change();
        assertThat(photograph(name, language, theme, ParticipantEditorPhotosTest::showHistory)).isNotEmptyFile();
    }

    @Test
    void protectedLocked() throws Exception {
        seal();
        assertThat(photograph("locked", Language.ENGLISH, Look.Theme.LIGHT, (editor, root) -> showProtected(root)))
                .isNotEmptyFile();
    }

    @Test
    void protectedMasked() throws Exception {
        seal();
        ParticipantEditorFixture.done(house.workspace.change("test", writer -> writer.done(true)));
        assertThat(house.vault.unlock("a long passphrase").toString()).contains("true");
        assertThat(photograph("masked", Language.RUSSIAN, Look.Theme.LIGHT, (editor, root) -> showProtected(root)))
                .isNotEmptyFile();
    }

    @Test
    void protectedShown() throws Exception {
        seal();
        assertThat(house.vault.unlock("a long passphrase").toString()).contains("true");
        assertThat(photograph("shown", Language.ENGLISH, Look.Theme.DARK, (editor, root) -> {
                    showProtected(root);
                    ((ButtonBase) find(root, "editor.show-protected")).fire();
                }))
                .isNotEmptyFile();
    }

    private void seal() {
        assertThat(house.vault.set("a long passphrase").toString()).contains("Done");
        ParticipantEditorFixture.done(house.secrets.save(
                house.dossier(khaled).participant().person().id(),
                new SecretDraft(Map.of(
                        SecretField.PASSPORT_NUMBER, "N0012345", SecretField.PASSPORT_COUNTRY, "Jordan",
                        SecretField.BIRTH_DATE, "1961-02-11", SecretField.ACCESS_NEEDS, "Step-free access to the podium"))));
        house.vault.lock();
    }

    private void change() {
        house.amend(khaled, ParticipantField.FUNCTION, "Minister of Environment and Water");
        house.amend(khaled, ParticipantField.GIVEN, "خالد محمد");
        house.amend(khaled, ParticipantField.DELEGATION, "Qatar");
        ParticipantEditorFixture.done(house.people.step(
                java.util.List.of(khaled), Status.ACCREDITED, java.time.LocalDate.of(2017, 9, 1), ""));
        house.amend(khaled, ParticipantField.CONSENT, "NAME_AND_FUNCTION");
        house.amend(khaled, ParticipantField.ARRIVES, "2017-09-22");
        var bureau = ParticipantEditorFixture.done(new Meetings(house.workspace, ParticipantEditorFixture.BOOK::states)
                .found(ParticipantEditorFixture.cop1()));
        var person = house.dossier(khaled).participant().person();
        ParticipantEditorFixture.done(house.workspace.change("people.register", writer -> {
            var enrolment = new org.plenary.people.Enrolment(writer, bureau.id(), ParticipantEditorFixture.BOOK);
            var input = new org.plenary.people.ParticipantCheck(enrolment.delegations())
                    .check(new ParticipantDraft(Map.of(
                            ParticipantField.FAMILY, "x", ParticipantField.DELEGATION, "Jordan")));
            return writer.done(enrolment.enrol(
                    person,
                    ((org.plenary.base.Checked.Ok<org.plenary.people.ParticipantInput>) input).value()).id());
        }));
    }

    private static void showHistory(ParticipantEditor editor, Node root) {
        ((ToggleButton) find(root, "editor.history")).fire();
        scroll(root, 1);
    }

    private static void showProtected(Node root) {
        ((ToggleButton) find(root, "editor.protected")).fire();
        javafx.stage.Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.getOwner() != null)
                .toList()
                .forEach(javafx.stage.Window::hide);
        scroll(root, 1);
    }

    private static void scroll(Node root, double to) {
        root.applyCss();
        ((javafx.scene.Parent) root).layout();
        Hand.all(root).stream()
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .findFirst()
                .orElseThrow()
                .setVvalue(to);
    }

    private static Node find(Node root, String id) {
        return Hand.all(root).stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    private Path photograph(String name, Language language, Look.Theme theme, BiConsumer<ParticipantEditor, Node> then)
            throws Exception {
        Path file = PHOTOS.resolve("editor-" + name + ".png");
        var look = new Look();
        var photographs = new Photographs(1);
        Stage stage = Photographs.onFx(() -> {
            look.theme().set(theme);
            var editor = house.editor(language, look, () -> {});
            editor.show(khaled);
            var made = new Stage();
            var pane = new StackPane(editor.node());
            pane.getStyleClass().add("detail");
            made.setScene(new Scene(pane, 420, 800));
            look.dress(made.getScene(), language);
            made.show();
            then.accept(editor, pane);
            return made;
        });
        photographs.settle(stage::getScene);
        Photographs.onFx(() -> {
            if (name.startsWith("history") || name.equals("locked") || name.equals("masked") || name.equals("shown")) {
                scroll(stage.getScene().getRoot(), 1);
            }
            return true;
        });
        photographs.take(stage, file);
        Photographs.onFx(() -> {
            stage.close();
            return true;
        });
        return file;
    }
}
