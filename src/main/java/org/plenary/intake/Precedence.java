package org.plenary.intake;

/// Which side wins where a list and the workspace say different things about somebody who is at the meeting. A cell in
/// which nothing stands never wins.
public enum Precedence {
    /// What the list says is taken.
    FILE,
    /// What the list says is taken only where the workspace says nothing yet.
    BLANKS,
    /// What the workspace says stays.
    WORKSPACE;

    /// Whether the list's value is taken over this one.
    boolean takes(String was) {
        return switch (this) {
            case FILE -> true;
            case BLANKS -> was.isBlank();
            case WORKSPACE -> false;
        };
    }
}
