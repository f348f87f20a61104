package org.plenary.screens.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.intake.IntakeBench;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Guises;
import org.plenary.kit.Look;
import org.plenary.kit.Notices;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;
import org.plenary.kit.Work;
import org.plenary.words.Phrasebook;

/// Writes pictures of the sheet on which the officer points into `target/photos`, to be looked at.
@UsesToolkit
class SheetPhotosTest {

    @TempDir
    private Path folder;

    private IntakeBench bench;

    @BeforeAll
    static void startToolkit() throws Exception {
        Photographs.startToolkit();
    }

    @BeforeEach
    void open() {
        bench = new IntakeBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Guises({"sheet-en, ENGLISH, LIGHT", "sheet-ar, ARABIC, LIGHT", "sheet-ru, RUSSIAN, DARK"})
    void theSheetWithWhatEachRowIs(String name, Language language, Look.Theme theme) throws Exception {
        Path photo = Path.of("target", "photos", name + ".png");
        Stage stage = Photographs.onFx(() -> {
            var phrasebook = new Phrasebook(language);
            var look = new Look();
            look.theme().set(theme);
            var desk = new Desk(
                    Work.direct(), phrasebook, look, new Dialogs(() -> null, look, phrasebook), new Notices(phrasebook), place -> {});
            var screen = new IntakeScreen(
                    desk, bench.intake(), bench::meeting, new SimpleObjectProperty<>(folder), () -> Place.of("people"));
            var shown = new Stage();
            var scene = new Scene(new StackPane((Parent) screen.node()), 1064, 720);
            look.dress(scene, language);
            shown.setScene(scene);
            shown.show();
            screen.take(bench.banded());
            return shown;
        });
        new Photographs(1).take(stage, photo);
        Photographs.onFx(() -> {
            stage.close();
            return true;
        });
        assertThat(photo).isNotEmptyFile();
    }
}
