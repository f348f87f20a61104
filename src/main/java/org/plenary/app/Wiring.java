package org.plenary.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.plenary.base.Checked;
import org.plenary.bureau.BureauMeetings;
import org.plenary.bureau.ElectedBodies;
import org.plenary.credentials.CredentialReports;
import org.plenary.credentials.Credentials;
import org.plenary.intake.Intake;
import org.plenary.kit.Work;
import org.plenary.letters.Letters;
import org.plenary.meetings.Meetings;
import org.plenary.nominations.Nominations;
import org.plenary.observers.Observers;
import org.plenary.overview.Overview;
import org.plenary.people.People;
import org.plenary.people.Secrets;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.registry.Registry;
import org.plenary.reports.Exports;
import org.plenary.staff.Staff;
import org.plenary.store.Desk;
import org.plenary.store.Vault;
import org.plenary.store.Workspace;

/// Makes everything of everything else, with constructors.
public final class Wiring {

    private final Supplier<Desk> desk;
    private final Path aside;
    private final Supplier<Duration> openFor;

    /// @param desk who works, and where
    /// @param aside where a workspace is kept as it was before it is brought to a newer schema
    /// @param openFor how long the protected values stay open after their last use
    public Wiring(Supplier<Desk> desk, Path aside, Supplier<Duration> openFor) {
        this.desk = desk;
        this.aside = aside;
        this.openFor = openFor;
    }

    /// For commands without a window. What they do can be taken back in the window of the same user.
    public static Wiring forCommandLine() {
        Path home = SettingsFolder.here().find();
        String device = deviceOf(home);
        return new Wiring(
                () -> Desk.of(System.getProperty("user.name", ""), device),
                home.resolve("backups"),
                () -> Duration.ZERO);
    }

    private static String deviceOf(Path home) {
        try {
            Settings settings = Settings.in(home, Clock.systemUTC());
            settings.save();
            return settings.device().toString().substring(0, 8);
        } catch (IOException e) {
            // Nobody may write there; the command still works, under a name of its own.
            return "c11c0de0";
        }
    }

    /// Opens a workspace to work on it.
    public Checked<OpenWorkspace> open(Path file) {
        return Workspace.open(file, desk.get(), aside).map(this::wired);
    }

    /// Makes a new workspace.
    public Checked<OpenWorkspace> create(Path file) {
        return Workspace.create(file, desk.get()).map(this::wired);
    }

    /// Opens a workspace to read it only.
    public Checked<OpenWorkspace> look(Path file) {
        return Workspace.look(file, desk.get()).map(this::wired);
    }

    private OpenWorkspace wired(Workspace workspace) {
        var registry = new Registry(workspace);
        var meetings = new Meetings(workspace, () -> registry.book().states());
        var people = new People(workspace, registry::book);
        var vault = new Vault(workspace, openFor.get());
        var letters = new Letters(workspace, meetings, people, registry::book, new Secrets(workspace, vault));
        var procedures = new Procedures(workspace);
        var staff = new Staff(workspace);
        var deadlines = new Deadlines(workspace, procedures);
        var credentials = new Credentials(workspace, people, procedures, deadlines, registry::book);
        return new OpenWorkspace(
                workspace,
                registry,
                meetings,
                people,
                new Intake(workspace, people, meetings, registry::book, Work.hands()),
                new Exports(people, registry::book, workspace),
                letters,
                new Nominations(workspace, people, letters.mailings()),
                staff,
                new Overview(workspace, meetings, people, staff, deadlines, registry::book, ZoneId.systemDefault()),
                procedures,
                deadlines,
                credentials,
                new CredentialReports(workspace, credentials),
                new Observers(workspace, procedures, registry::book),
                new ElectedBodies(workspace, procedures, registry::book),
                new BureauMeetings(workspace, () -> registry.book().states()),
                vault);
    }
}
