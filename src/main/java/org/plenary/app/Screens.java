package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Desk;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.meetings.Meeting;
import org.plenary.people.NextMeeting;
import org.plenary.screens.intake.IntakeScreen;
import org.plenary.screens.meetings.MeetingsScreen;

/// The screens of an open workspace, as the sidebar shows them.
record Screens(Program program, OpenWorkspace open, Desk desk) {

    /// How many screens are about the chosen meeting; those below the line are about the whole workspace.
    static final int ABOUT_THE_MEETING = 1;

    static final String PEOPLE = "people";
    static final String MEETINGS = MeetingsScreen.ID;

    List<Screen.Entry> entries() {
        AppWords words = desk.words(AppWords.class);
        return List.of(
                new Screen.Entry(IntakeScreen.ID, words.screenIntake(), Feather.DOWNLOAD, this::intake),
                new Screen.Entry(MEETINGS, words.screenMeetings(), Feather.CALENDAR, this::meetings));
    }

    private Screen intake() {
        var lastFolder = new SimpleObjectProperty<Path>(
                program.settings().lastFolder("import").orElse(Path.of(System.getProperty("user.home", "."))));
        lastFolder.subscribe(folder -> program.settings().lastFolder("import", folder));
        return new IntakeScreen(desk, open.intake(), () -> meeting().id(), lastFolder, () -> Place.of(PEOPLE));
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
