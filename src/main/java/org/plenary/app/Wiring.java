package org.plenary.app;

import java.nio.file.Path;
import java.time.Duration;
import org.plenary.base.Checked;
import org.plenary.intake.Intake;
import org.plenary.meetings.Meetings;
import org.plenary.people.People;
import org.plenary.registry.Registry;
import org.plenary.reports.Exports;
import org.plenary.store.Desk;
import org.plenary.store.Vault;
import org.plenary.store.Workspace;

/// Makes everything of everything else, with constructors.
public final class Wiring {

    private final Desk desk;
    private final Path aside;
    private final Duration openFor;

    /// @param desk who works, and where
    /// @param aside where a workspace is kept as it was before it is brought to a newer schema
    /// @param openFor how long the protected values stay open after their last use
    public Wiring(Desk desk, Path aside, Duration openFor) {
        this.desk = desk;
        this.aside = aside;
        this.openFor = openFor;
    }

    /// For commands without a window: the officer is the user of the computer.
    public static Wiring forCommandLine() {
        Path home = new SettingsFolder(properties(), System.getenv(), Path.of("")).find();
        return new Wiring(
                Desk.of(System.getProperty("user.name", ""), "c11c0de0"), home.resolve("backups"), Duration.ZERO);
    }

    static java.util.Map<String, String> properties() {
        var properties = new java.util.HashMap<String, String>();
        System.getProperties().forEach((name, value) -> properties.put(name.toString(), value.toString()));
        return properties;
    }

    /// Opens a workspace to work on it.
    public Checked<OpenWorkspace> open(Path file) {
        return Workspace.open(file, desk, aside).map(this::wired);
    }

    /// Makes a new workspace.
    public Checked<OpenWorkspace> create(Path file) {
        return Workspace.create(file, desk).map(this::wired);
    }

    /// Opens a workspace to read it only.
    public Checked<OpenWorkspace> look(Path file) {
        return Workspace.look(file, desk).map(this::wired);
    }

    private OpenWorkspace wired(Workspace workspace) {
        var registry = new Registry(workspace);
        var meetings = new Meetings(workspace, () -> registry.book().states());
        var people = new People(workspace, registry::book);
        return new OpenWorkspace(
                workspace,
                registry,
                meetings,
                people,
                new Intake(workspace, people, meetings, registry::book),
                new Exports(people, registry::book, workspace),
                new Vault(workspace, openFor));
    }
}
