package org.plenary.app;

import picocli.CommandLine.Command;

/// What can be listed.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "participants",
        description = "Lists what a workspace holds.",
        subcommands = ListParticipantsCommand.class)
final class ListCommand {}
