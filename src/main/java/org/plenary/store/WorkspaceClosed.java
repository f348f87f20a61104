package org.plenary.store;

/// A question reached a workspace that was closed meanwhile; nobody waits for the answer any more.
public final class WorkspaceClosed extends IllegalStateException {

    private static final long serialVersionUID = 1;

    WorkspaceClosed() {
        super("the workspace is closed");
    }
}
