package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void whatWasSavedIsReadAgain() throws Exception {
        Settings first = open();
        first.language(Language.RUSSIAN);
        first.save();
        assertThat(open().language()).isEqualTo(Language.RUSSIAN);
    }

    @Test
    void theDeviceStaysTheSame() throws Exception {
        Settings first = open();
        first.save();
        assertThat(open().device()).isEqualTo(first.device());
    }

    @Test
    void theLatestWorkspaceStandsFirstAndOnce() throws Exception {
        Settings settings = open();
        settings.opened(folder.resolve("a"));
        settings.opened(folder.resolve("b"));
        settings.opened(folder.resolve("a"));
        assertThat(settings.recent()).containsExactly(folder.resolve("a"), folder.resolve("b"));
    }

    @Test
    void tenWorkspacesAreRemembered() throws Exception {
        Settings settings = open();
        for (int i = 0; i < 12; i++) {
            settings.opened(folder.resolve("w" + i));
        }
        assertThat(settings.recent()).hasSize(10);
    }

    @Test
    void aDamagedFileIsSetAside() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{ \"language\": ");
        open();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).singleElement().asString().contains("settings-damaged-");
        }
    }

    @Test
    void aDamagedFileMeansDefaults() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "[1, 2");
        assertThat(open().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aValueOfTheWrongKindMeansItsDefault() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{\"scale\": \"huge\", \"recent\": 7}");
        assertThat(open().scale()).isEqualTo(1);
    }

    @Test
    void savingLeavesNoOtherFile() throws Exception {
        open().save();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void plenaryHomeOverridesEverything() {
        var where = new SettingsFolder(Map.of("plenary.home", "/x", "os.name", "Linux"), Map.of(), List.of(folder));
        assertThat(where.find()).isEqualTo(Path.of("/x"));
    }

    @Test
    void aFolderBesideTheProgramMakesItPortable() throws Exception {
        Files.createDirectory(folder.resolve("plenary-data"));
        var where = new SettingsFolder(Map.of("user.home", "/home/a", "os.name", "Linux"), Map.of(), List.of(folder));
        assertThat(where.find()).isEqualTo(folder.resolve("plenary-data"));
    }

    @Test
    void theFolderOfAnInstalledProgramIsFoundFromItsLibrary() {
        assertThat(SettingsFolder.beside(Optional.of(Path.of("/stick/Plenary/lib/app/plenary.jar"))))
                .containsExactly(
                        Path.of("/stick/Plenary/lib/app"),
                        Path.of("/stick/Plenary/lib"),
                        Path.of("/stick/Plenary"),
                        Path.of(""));
    }

    @Test
    void whatLiesBesideTheProgramCountsBeforeWhereItWasStarted() throws Exception {
        Path program = folder.resolve("program");
        Path started = folder.resolve("started");
        Files.createDirectories(program.resolve("plenary-data"));
        Files.createDirectories(started.resolve("plenary-data"));
        var where = new SettingsFolder(Map.of("os.name", "Linux"), Map.of(), List.of(program, started));
        assertThat(where.find()).isEqualTo(program.resolve("plenary-data"));
    }

    @Test
    void linuxFollowsXdg() {
        var where = new SettingsFolder(
                Map.of("user.home", "/home/a", "os.name", "Linux"), Map.of("XDG_DATA_HOME", "/data"), List.of(folder));
        assertThat(where.find()).isEqualTo(Path.of("/data/plenary"));
    }

    private Settings open() throws Exception {
        return Settings.in(folder, Clock.systemUTC());
    }
}
