package org.plenary.app;

import picocli.CommandLine.Command;

/// What can be exported.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "participants|deadlines|overview|calendar",
        description = "Writes papers and tables.",
        subcommands = {
            ExportParticipantsCommand.class,
            ExportDeadlinesCommand.class,
            ExportOverviewCommand.class,
            ExportCalendarCommand.class
        })
final class ExportCommand {}
