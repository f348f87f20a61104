package org.plenary.app;

import picocli.CommandLine.Command;

/// What can be done about the Bureau and other elected bodies.
@Command(
        name = "bureau",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|pack",
        description = "Lists the members of elected bodies, and writes the papers for a meeting of the Bureau.",
        subcommands = {BureauListCommand.class, BureauPackCommand.class})
final class BureauCommand {}
