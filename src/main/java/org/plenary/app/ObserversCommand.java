package org.plenary.app;

import picocli.CommandLine.Command;

/// What can be done about observers.
@Command(
        name = "observers",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|note|letters",
        description = "Lists the observers of a meeting, writes the note on their admission, and tells applicants.",
        subcommands = {ObserversListCommand.class, ObserversNoteCommand.class, ObserversLettersCommand.class})
final class ObserversCommand {}
