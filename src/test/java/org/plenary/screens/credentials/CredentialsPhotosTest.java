package org.plenary.screens.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.credentials.CredentialStatus;
import org.plenary.kit.Command;
import org.plenary.kit.Guises;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;

/// Writes pictures of the screen of credentials into `target/photos`, to be looked at.
@UsesToolkit
class CredentialsPhotosTest {

    @TempDir
    private static Path folder;

    private static Office office;

    @BeforeAll
    static void open() throws Exception {
        Photographs.startToolkit();
        office = new Office(folder);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void light() throws Exception {
        assertThat(take("credentials-light", Language.ENGLISH, Look.Theme.LIGHT, screen -> {})).isNotEmptyFile();
    }

    @Test
    void lightWithADefectiveParty() throws Exception {
        assertThat(take("credentials-party", Language.ENGLISH, Look.Theme.LIGHT, screen -> {
                    open(screen, CredentialStatus.DEFECTIVE);
                    run(screen, "credentials.arrears");
                }))
                .isNotEmptyFile();
    }

    @Test
    void darkWithANewInstrument() throws Exception {
        assertThat(take("credentials-dark", Language.ENGLISH, Look.Theme.DARK, screen -> run(screen, "credentials.add")))
                .isNotEmptyFile();
    }

    @Test
    void arabicWithACopy() throws Exception {
        assertThat(take("credentials-arabic", Language.ARABIC, Look.Theme.LIGHT, screen ->
                        open(screen, CredentialStatus.COPY)))
                .isNotEmptyFile();
    }

    @Test
    void russianWithTheReport() throws Exception {
        assertThat(take("credentials-russian", Language.RUSSIAN, Look.Theme.LIGHT, screen ->
                        run(screen, "credentials.report")))
                .isNotEmptyFile();
    }

    @Test
    void importingAList() throws Exception {
        assertThat(take("credentials-import", Language.ENGLISH, Look.Theme.LIGHT, screen -> importList(screen, 0)))
                .isNotEmptyFile();
    }

    @Guises({"credentials-import-arabic, ARABIC, LIGHT", "credentials-import-russian, RUSSIAN, DARK"})
    void lookingOverAList(String name, Language language, Look.Theme theme) throws Exception {
        assertThat(take(name, language, theme, screen -> importList(screen, 1))).isNotEmptyFile();
    }

    private static void importList(CredentialsScreen screen, int step) {
        office.source(office.list());
        run(screen, "credentials.import");
        screen.importing().orElseThrow().wizard().go(step);
    }

    private static void open(CredentialsScreen screen, CredentialStatus status) {
        CredentialLine line = screen.model().all().stream()
                .filter(one -> one.party().status() == status)
                .findFirst()
                .orElseThrow();
        screen.open(Place.of(CredentialsScreen.ID, line.party().state().value()));
    }

    private static void run(CredentialsScreen screen, String id) {
        screen.commands().stream().filter(command -> command.id().equals(id)).forEach(Command::fire);
    }

    private static Path take(String name, Language language, Look.Theme theme, Consumer<CredentialsScreen> act)
            throws Exception {
        Path file = Path.of("target", "photos", name + ".png");
        var look = new Look();
        look.theme().set(theme);
        Stage stage = Photographs.onFx(Stage::new);
        CredentialsScreen screen = Photographs.onFx(
                () -> new CredentialsScreen(Office.desk(stage, look, language), office.about()));
        Hand hand = Hand.of(() -> Office.show(stage, (Region) screen.node(), look, language));
        hand.act(() -> act.accept(screen));
        new Photographs(1).take(stage, file);
        hand.close();
        return file;
    }
}
