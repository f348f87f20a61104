package org.plenary.app;

import picocli.CommandLine.Command;

/// What can be exported.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "participants",
        description = "Writes papers and tables.",
        subcommands = ExportParticipantsCommand.class)
final class ExportCommand {}
