package org.plenary.app;

import java.util.function.Supplier;
import org.plenary.meetings.Meetings;
import org.plenary.people.People;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Vault;
import org.plenary.store.Workspace;

/// A workspace with the services that work on it.
public record OpenWorkspace(
        Workspace workspace, Supplier<ReferenceBook> books, Meetings meetings, People people, Vault vault)
        implements AutoCloseable {

    /// What the workspace knows of States and organizations at this moment.
    public ReferenceBook book() {
        return books.get();
    }

    @Override
    public void close() {
        vault.lock();
        workspace.close();
    }
}
