package org.plenary.screens.letters;

import java.nio.file.Path;
import java.util.Optional;

/// Where files come from and go to, as the window asks for it.
public interface Places {

    /// A folder for the files of a mailing.
    Optional<Path> folder();

    /// A Word file to be taken in.
    Optional<Path> template();

    /// Any file, to be attached.
    Optional<Path> scan();

    /// Where a file goes.
    Optional<Path> target(String proposed);

    /// A place of the program's own for files that are only looked at.
    Path temporary();

    /// Shows a file in the program that the system keeps for it.
    void show(Path file);
}
