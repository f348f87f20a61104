package org.plenary.screens.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Choice;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Guises;
import org.plenary.kit.Look;
import org.plenary.kit.Notices;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;
import org.plenary.kit.Work;
import org.plenary.reports.Exports.Format;
import org.plenary.words.Phrasebook;

/// Writes pictures of the page of papers into `target/photos`, to be looked at; and uses it a little.
@UsesToolkit
class ExportPhotosTest {

    private static final Path PHOTOS = Path.of("target", "photos");

    @TempDir
    private static Path folder;

    private static Papers papers;

    @BeforeAll
    static void start() throws Exception {
        Photographs.startToolkit();
        papers = new Papers(folder);
    }

    @AfterAll
    static void close() {
        papers.close();
    }

    @Guises({"reports-light, ENGLISH, LIGHT", "reports-arabic, ARABIC, LIGHT"})
    void theList(String name, Language language, Look.Theme theme) throws Exception {
        photograph(name, language, theme, Format.DOCX);
    }

    @Test
    void theWorkbookDark() throws Exception {
        photograph("reports-dark", Language.FRENCH, Look.Theme.DARK, Format.XLSX);
    }

    @Test
    void theTableInRussian() throws Exception {
        photograph("reports-russian", Language.RUSSIAN, Look.Theme.LIGHT, Format.CSV);
    }

    @Guises({
        "reports-forms-en, ENGLISH, LIGHT", "reports-forms-fr, FRENCH, DARK",
        "reports-forms-ar, ARABIC, LIGHT", "reports-forms-ru, RUSSIAN, LIGHT"
    })
    void theFormsOfDelegations(String name, Language language, Look.Theme theme) throws Exception {
        Stage stage = Photographs.onFx(() -> {
            Stage shown = shown(language, theme, Format.DOCX);
            press(shown, "reports.forms");
            return shown;
        });
        take(stage, name);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theFormOfOneDelegationIsWrittenIntoTheFolder() throws Exception {
        Stage stage = Photographs.onFx(() -> {
            Stage shown = shown(Language.ENGLISH, Look.Theme.LIGHT, Format.DOCX);
            press(shown, "reports.forms");
            shown.getScene().getRoot().applyCss();
            shown.getScene().getRoot().layout();
            var delegation = (ComboBoxBase<Choice>) shown.getScene().lookup("#formDelegation");
            String id = papers.sample.forms().addressees(papers.sample.cop1(), Language.ENGLISH).getFirst()
                    .delegation().id().value().toString();
            delegation.setValue(new Choice(id, "first"));
            press(shown, "reports.write");
            return shown;
        });
        take(stage, "reports-forms-written");
        try (var files = Files.list(papers.folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void theButtonWritesAndOffersToOpen() throws Exception {
        Stage stage = Photographs.onFx(() -> {
            Stage shown = shown(Language.ENGLISH, Look.Theme.LIGHT, Format.DOCX);
            press(shown, "reports.write");
            press(shown, "reports.open");
            return shown;
        });
        take(stage, "reports-written");
        assertThat(papers.proposed).contains("List of participants COP-1.docx");
        assertThat(papers.opened).contains(papers.target);
    }

    @Test
    void aCardChoosesItsPaper() throws Exception {
        Stage stage = Photographs.onFx(() -> {
            Stage shown = shown(Language.ENGLISH, Look.Theme.LIGHT, Format.DOCX);
            press(shown, "reports.csv");
            return shown;
        });
        assertThat(Photographs.onFx(() -> stage.getScene().lookup("#symbol") == null)).isTrue();
        Photographs.onFx(() -> {
            stage.close();
            return true;
        });
    }

    private static void press(Stage stage, String id) {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        stage.getScene().getRoot().lookupAll("*").stream()
                .filter(node -> id.equals(node.getId()))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static void photograph(String name, Language language, Look.Theme theme, Format format) throws Exception {
        take(Photographs.onFx(() -> shown(language, theme, format)), name);
    }

    private static Stage shown(Language language, Look.Theme theme, Format format) {
        var look = new Look();
        look.theme().set(theme);
        var stage = new Stage();
        var phrasebook = new Phrasebook(language);
        var notices = new Notices(phrasebook);
        var desk = new Desk(
                Work.direct(), phrasebook, look, new Dialogs(() -> stage, look, phrasebook), notices, place -> {});
        var screen = new ExportScreen(desk, papers.about());
        screen.open(Place.of(ExportScreen.ID));
        screen.model().format().set(format);
        var scene = new Scene(new StackPane((Parent) screen.node(), notices.layer()), 1064, 720);
        look.dress(scene, language);
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private static void take(Stage stage, String name) throws Exception {
        Path file = PHOTOS.resolve(name + ".png");
        new Photographs(1).take(stage, file);
        Photographs.onFx(() -> {
            stage.close();
            return true;
        });
        assertThat(file).isNotEmptyFile();
    }
}
