package org.plenary.screens.observers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Guises;
import org.plenary.kit.Look;
import org.plenary.kit.ShownScreen;
import org.plenary.kit.UsesToolkit;
import org.plenary.observers.ApplicationStatus;
import org.plenary.observers.ObservedBody;

/// Writes pictures of the screen of observers into `target/photos`, to be looked at.
@UsesToolkit
class ObserversPhotosTest {

    @TempDir
    private static Path folder;

    private static Office office;

    @BeforeAll
    static void open() throws Exception {
        office = new Office(folder);
        Path charter = Files.writeString(folder.resolve("Charter and statutes 2014.pdf"), "%PDF-1.4");
        office.observers.cases(office.room.cop1).forEach(one ->
                office.documents.attach(one.application().id().value(), "application", charter));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void light() throws Exception {
        assertThat(take("observers-light", Language.ENGLISH, Look.Theme.LIGHT, ObservedBody.Standing.BEFORE_THE_MEETING)).isNotEmptyFile();
    }

    @Guises({"observers-arabic, ARABIC, LIGHT", "observers-dark, FRENCH, DARK"})
    void aCompleteApplication(String name, Language language, Look.Theme theme) throws Exception {
        assertThat(take(name, language, theme, ObservedBody.Standing.COMPLETE)).isNotEmptyFile();
    }

    @Test
    void aDecisionInRussian() throws Exception {
        assertThat(take("observers-decision", Language.RUSSIAN, Look.Theme.LIGHT, screen -> {
                    ObservedBody line = line(screen, ObservedBody.Standing.BEFORE_THE_MEETING);
                    screen.grid().select(line);
                    screen.forms().decide(line, line.application().orElseThrow(), java.util.Optional.of(ApplicationStatus.OBJECTED));
                }))
                .isNotEmptyFile();
    }

    @Test
    void lettersInArabic() throws Exception {
        assertThat(take("observers-letters", Language.ARABIC, Look.Theme.DARK, screen ->
                        screen.forms().letters(screen.model().untold(), "")))
                .isNotEmptyFile();
    }

    private static Path take(String name, Language language, Look.Theme theme, ObservedBody.Standing standing) throws Exception {
        return take(name, language, theme, screen -> {
            ObservedBody line = line(screen, standing);
            screen.grid().select(line);
            screen.show(line);
        });
    }

    private static ObservedBody line(ObserversScreen screen, ObservedBody.Standing standing) {
        return screen.model().lines().stream()
                .filter(one -> one.standing() == standing)
                .findFirst()
                .orElseThrow();
    }

    private static Path take(String name, Language language, Look.Theme theme, Consumer<ObserversScreen> before)
            throws Exception {
        return ShownScreen.photograph(name, language, theme, office::screen, before);
    }
}
