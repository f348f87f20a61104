package org.plenary.app;

import org.plenary.credentials.CredentialReports;
import org.plenary.credentials.Credentials;
import org.plenary.intake.Intake;
import org.plenary.letters.Letters;
import org.plenary.meetings.Meetings;
import org.plenary.nominations.NominationForms;
import org.plenary.nominations.Nominations;
import org.plenary.overview.Overview;
import org.plenary.people.People;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.Registry;
import org.plenary.reports.Exports;
import org.plenary.staff.Staff;
import org.plenary.store.Vault;
import org.plenary.store.Workspace;

/// A workspace with the services that work on it.
public record OpenWorkspace(
        Workspace workspace,
        Registry registry,
        Meetings meetings,
        People people,
        Intake intake,
        Exports exports,
        Letters letters,
        Nominations nominations,
        Staff staff,
        Overview overview,
        Procedures procedures,
        Deadlines deadlines,
        Credentials credentials,
        CredentialReports credentialReports,
        Vault vault)
        implements AutoCloseable {

    /// What the workspace knows of States and organizations at this moment.
    public ReferenceBook book() {
        return registry.book();
    }

    /// The forms on which delegations name their people.
    public NominationForms forms() {
        return new NominationForms(people, meetings, registry::book);
    }

    @Override
    public void close() {
        vault.lock();
        workspace.close();
    }
}
