package org.plenary.app;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Desk;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.matching.Duplicates;
import org.plenary.people.NextMeeting;
import org.plenary.people.Secrets;
import org.plenary.screens.duplicates.DuplicatesScreen;
import org.plenary.screens.intake.IntakeScreen;
import org.plenary.screens.meetings.MeetingsScreen;
import org.plenary.screens.people.PeopleScreen;
import org.plenary.screens.people.PeopleScreens;
import org.plenary.screens.reports.ExportScreen;
import org.plenary.screens.registry.RegistryScreen;
import org.plenary.store.Backups;
import org.plenary.store.StoreException;
import org.slf4j.LoggerFactory;

/// The screens of an open workspace, as the sidebar shows them.
record Screens(Program program, OpenWorkspace open, Desk desk) {

    /// How many screens are about the chosen meeting; those below the line are about the whole workspace.
    static final int ABOUT_THE_MEETING = 3;

    static final String PEOPLE = PeopleScreen.ID;
    static final String REGISTRY = "registry";
    static final String MEETINGS = MeetingsScreen.ID;

    List<Screen.Entry> entries() {
        AppWords words = desk.words(AppWords.class);
        var meetings = new Screen.Entry(MEETINGS, words.screenMeetings(), Feather.CALENDAR, this::meetings);
        var registry = new Screen.Entry(REGISTRY, words.screenRegistry(), Feather.GLOBE, this::registry);
        var duplicates =
                new Screen.Entry(DuplicatesScreen.ID, words.screenDuplicates(), Feather.COPY, this::duplicates);
        if (program.meeting().get().isEmpty()) {
            return List.of(meetings, registry, duplicates);
        }
        return List.of(
                new Screen.Entry(PEOPLE, words.screenPeople(), Feather.USERS, this::people),
                new Screen.Entry(IntakeScreen.ID, words.screenIntake(), Feather.DOWNLOAD, this::intake),
                new Screen.Entry(ExportScreen.ID, words.screenReports(), Feather.FILE_TEXT, this::papers),
                meetings,
                registry,
                duplicates);
    }

    private Screen people() {
        var about = new PeopleScreen.About(
                open.people(),
                open.registry()::book,
                meeting(),
                open.workspace(),
                () -> program.settings().choice("people.table"),
                arrangement -> program.settings().choice("people.table", arrangement),
                this::eraseOldBackups);
        return PeopleScreens.whole(desk, about, open.vault(), this::name);
    }

    private String name(MeetingId id) {
        return program.allMeetings().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> one.call(desk.phrasebook().language()))
                .orElse("");
    }

    /// What an erasure needs to be whole: a backup without the person, and none with. Where that fails, the officer is
    /// told, because the person is then still in the older ones.
    private void eraseOldBackups() {
        try {
            Backups backups = program.backups().backups();
            Backups.Backup fresh = backups.make(open.workspace());
            backups.removeBefore(open.workspace().file(), fresh.at());
        } catch (IOException | StoreException e) {
            LoggerFactory.getLogger(Screens.class).warn("older backups were not removed: {}", e.getClass());
            Work.fx().execute(() -> desk.notices().warn(desk.words(AppWords.class).oldBackupsStay()));
        }
    }

    private Screen registry() {
        return new RegistryScreen(
                desk, new RegistryScreen.Services(open.registry(), () -> program.meeting()
                        .get()
                        .map(one -> one.days().from())
                        .orElseGet(() -> LocalDate.now(java.time.ZoneId.systemDefault()))));
    }

    private Screen duplicates() {
        var secrets = new Secrets(open.workspace(), open.vault());
        return new DuplicatesScreen(
                desk,
                new DuplicatesScreen.Services(new Duplicates(open.workspace(), secrets), open.registry()::book));
    }

    private Screen intake() {
        var lastFolder = new SimpleObjectProperty<Path>(
                program.settings().lastFolder("import").orElse(Path.of(System.getProperty("user.home", "."))));
        lastFolder.subscribe(folder -> program.settings().lastFolder("import", folder));
        return new IntakeScreen(desk, open.intake(), () -> meeting().id(), lastFolder, () -> Place.of(PEOPLE));
    }

    private Screen papers() {
        return new ExportScreen(
                desk,
                new ExportScreen.About(
                        open.exports(),
                        meeting(),
                        this::chooseTarget,
                        this::openFile,
                        name -> program.settings().choice("papers." + name),
                        (name, text) -> program.settings().choice("papers." + name, text)));
    }

    private Optional<Path> chooseTarget(String proposed) {
        var chooser = new FileChooser();
        chooser.setTitle(desk.words(AppWords.class).screenReports());
        chooser.setInitialFileName(proposed);
        program.settings()
                .lastFolder("papers")
                .filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        Optional<Path> chosen = Optional.ofNullable(chooser.showSaveDialog(program.shell().stage()))
                .map(File::toPath);
        chosen.map(Path::getParent).ifPresent(folder -> program.settings().lastFolder("papers", folder));
        return chosen;
    }

    /// Shows a written file in the program that the system keeps for it. That may take long, so not on the FX thread.
    private void openFile(Path file) {
        desk.work().read("app.open", () -> {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                Desktop.getDesktop().open(file.toFile());
                return true;
            }
            return false;
        }, opened -> {
            if (!opened) {
                desk.notices().tell(file.toString());
            }
        });
    }

    private Screen meetings() {
        return new MeetingsScreen(
                desk,
                new MeetingsScreen.Services(
                        open.meetings(),
                        new NextMeeting(open.workspace(), open.meetings(), open.registry()::book),
                        open.registry()::book));
    }

    private Meeting meeting() {
        return program.meeting().get().orElseThrow();
    }
}
