package org.plenary.screens.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.intake.Decision;
import org.plenary.intake.IntakeBench;
import org.plenary.intake.Note;
import org.plenary.intake.Remedy;
import org.plenary.intake.Verdict;
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

/// Writes pictures of the steps into `target/photos`, to be looked at.
@UsesToolkit
class IntakePhotosTest {

    private static final Path PHOTOS = Path.of("target", "photos");

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
        bench.registerKnown();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Guises({"intake-en, ENGLISH, LIGHT", "intake-ar, ARABIC, LIGHT", "intake-ru-dark, RUSSIAN, DARK"})
    void theSteps(String name, Language language, Look.Theme theme) throws Exception {
        photograph(language, theme, name);
    }

    /// A list that came once more: somebody has vanished, and a column is an additional field.
    @Guises({"intake-again-en, ENGLISH, LIGHT", "intake-again-ru-dark, RUSSIAN, DARK"})
    void aListThatComesAgain(String name, Language language, Look.Theme theme) throws Exception {
        again(language, theme, name);
    }

    private void again(Language language, Look.Theme theme, String name) throws Exception {
        Path file = folder.resolve("delegates.csv");
        Files.writeString(file, "Full name,Country,Visa status\nAna SILVA,Portugal,asked\nRui COSTA,Portugal,\n");
        IntakeScreen[] made = new IntakeScreen[1];
        Stage stage = Photographs.onFx(() -> {
            made[0] = screen(language, theme);
            return shown(made[0], language, theme);
        });
        does(() -> {
            made[0].take(file);
            made[0].wizard().go(2);
            made[0].model().write();
        });
        Files.writeString(
                file, "Full name,Country,Visa status\nAna SILVA,Portugal,granted\nEva LIMA,Qwertzuiop,asked\n");
        does(() -> {
            made[0].take(file);
            made[0].wizard().go(1);
        });
        take(stage, name + "-1-columns");
        does(() -> {
            made[0].wizard().go(2);
            made[0].model().rows().filter().set(Optional.of(Verdict.Kind.REFUSED));
        });
        take(stage, name + "-2-refused");
        does(() -> fire(stage, "intake.vanished"));
        take(stage, name + "-3-vanished");
        does(() -> {
            made[0].model().setAside(told -> {});
            made[0].wizard().go(0);
        });
        take(stage, name + "-4-aside");
        does(stage::close);
        assertThat(made[0].model().asides()).hasSize(1);
    }

    @Guises({"intake-values-ar, ARABIC, LIGHT", "intake-values-en, ENGLISH, LIGHT", "intake-values-ru-dark, RUSSIAN, DARK"})
    void theValues(String name, Language language, Look.Theme theme) throws Exception {
        values(language, theme, name);
    }

    @Guises({"intake-sheets-en, ENGLISH, LIGHT", "intake-sheets-ar-dark, ARABIC, DARK"})
    void severalSheets(String name, Language language, Look.Theme theme) throws Exception {
        severalSheets(language, theme, name);
    }

    /// Delegations on sheets of their own, one with a name that may mean a State, and somebody who stands there twice.
    private void severalSheets(Language language, Look.Theme theme, String name) throws Exception {
        Path file = bench.sheets(Map.of("Swizerland", List.of("Meier", "Keller"), "Peru", List.of("Rivas", "Rivas")));
        IntakeScreen[] made = new IntakeScreen[1];
        Stage stage = Photographs.onFx(() -> {
            made[0] = screen(language, theme);
            return shown(made[0], language, theme);
        });
        does(() -> {
            made[0].take(file);
            made[0].wizard().go(2);
            made[0].model().rows().filter().set(Optional.of(Verdict.Kind.DOUBTFUL));
        });
        take(stage, name + "-1-doubts");
        does(() -> made[0].model().rows().search().set("Meier"));
        take(stage, name + "-2-spelling");
        does(() -> made[0].model().write());
        take(stage, name + "-3-done");
        does(stage::close);
        assertThat(made[0].model().result().get()).isPresent();
    }

    private void values(Language language, Look.Theme theme, String name) throws Exception {
        Path file = folder.resolve("values.csv");
        Files.writeString(file, """
                Full name,Country,Position,Telephone,Arrival,Departure
                Ana SILVA,Portugal,MinistÃ¨re de lâ€™environnement,4.12E+10,24/09/2017,30/09/17
                Rui Costa,Portugal,N/A,+351 21 1234567,03/10/2017,04/10/2017
                M�ller Hans,Germany,Direc​tor,néant,02/01/2560,30/09/2017
                Maria Lopez,Spain,Asesora,-,01/10/2017 14:30,05/10/2017
                """);
        IntakeScreen[] made = new IntakeScreen[1];
        Stage stage = Photographs.onFx(() -> {
            made[0] = screen(language, theme);
            return shown(made[0], language, theme);
        });
        does(() -> {
            made[0].take(file);
            made[0].wizard().go(2);
        });
        take(stage, name + "-1-row");
        does(() -> fire(stage, "intake.values"));
        take(stage, name + "-2-values");
        does(() -> fire(stage, "intake.remedy.GARBLED.LEAVE"));
        take(stage, name + "-3-left");
        does(stage::close);
        assertThat(made[0].model().rows().values().of(Note.Kind.GARBLED)).isEqualTo(Remedy.LEAVE);
    }

    private static void fire(Stage stage, String id) {
        stage.getScene().getRoot().lookupAll(".toggle-button").stream()
                .filter(button -> id.equals(button.getId()))
                .forEach(button -> ((ButtonBase) button).fire());
    }

    private void photograph(Language language, Look.Theme theme, String name) throws Exception {
        Path file = bench.xlsxWithDoubts();
        IntakeScreen[] made = new IntakeScreen[1];
        Stage stage = Photographs.onFx(() -> {
            made[0] = screen(language, theme);
            return shown(made[0], language, theme);
        });
        take(stage, name + "-0-empty");
        does(() -> made[0].take(file));
        take(stage, name + "-1-file");
        does(() -> made[0].wizard().go(1));
        take(stage, name + "-2-columns");
        does(() -> made[0].wizard().go(2));
        take(stage, name + "-3-look-over");
        does(() -> made[0].model().rows().filter().set(Optional.of(Verdict.Kind.DOUBTFUL)));
        take(stage, name + "-4-doubts");
        does(() -> {
            made[0].model().rows().decide(made[0].model().rows().rows().getFirst(), Decision.NEW);
            made[0].model().write();
        });
        take(stage, name + "-5-done");
        does(stage::close);
        assertThat(made[0].model().result().get()).isPresent();
    }

    private static void does(Runnable action) throws InterruptedException {
        Photographs.onFx(() -> {
            action.run();
            return true;
        });
    }

    private static void take(Stage stage, String name) throws Exception {
        Path file = PHOTOS.resolve(name + ".png");
        new Photographs(1).take(stage, file);
        assertThat(file).isNotEmptyFile();
    }

    private IntakeScreen screen(Language language, Look.Theme theme) {
        var phrasebook = new Phrasebook(language);
        var look = new Look();
        look.theme().set(theme);
        var desk = new Desk(
                Work.direct(), phrasebook, look, new Dialogs(() -> null, look, phrasebook), new Notices(phrasebook), place -> {});
        return new IntakeScreen(
                desk, bench.intake(), bench::meeting, new SimpleObjectProperty<>(folder), () -> Place.of("people"));
    }

    private static Stage shown(IntakeScreen screen, Language language, Look.Theme theme) {
        var stage = new Stage();
        var scene = new Scene(new StackPane((Parent) screen.node()), 1064, 720);
        var look = new Look();
        look.theme().set(theme);
        look.dress(scene, language);
        stage.setScene(scene);
        stage.show();
        return stage;
    }
}
