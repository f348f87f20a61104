package org.plenary.people;

import org.plenary.store.KeptRow;

/// A dossier that nobody has opened yet: it takes little room, so that a whole meeting can be at hand. What says whom it
/// is about is read when it is asked for.
public final class ClosedDossier {

    private final KeptRow row;
    private final Delegation delegation;

    ClosedDossier(KeptRow row, Delegation delegation) {
        this.row = row;
        this.delegation = delegation;
    }

    public ParticipantId id() {
        return new ParticipantId(row.row().id("id"));
    }

    public PersonId person() {
        return new PersonId(row.row().id("person"));
    }

    public PersonName name() {
        return ParticipantStore.name(row.row());
    }

    /// One or more addresses, as the field holds them.
    public String email() {
        return row.row().text("email");
    }

    public Gender gender() {
        return Gender.valueOf(row.row().text("gender"));
    }

    public String function() {
        return row.row().text("function");
    }

    public Status status() {
        return Status.valueOf(row.row().text("status"));
    }

    public Delegation delegation() {
        return delegation;
    }

    /// All of it, as it was when it was fetched.
    public Dossier open() {
        return ParticipantStore.dossier(row.row(), delegation);
    }
}
