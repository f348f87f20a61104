package org.plenary.app;

import picocli.CommandLine.Command;

/// What can be done about meetings.
@Command(
        name = "meetings",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|add",
        description = "Lists the meetings of a workspace, and adds one.",
        subcommands = {MeetingsListCommand.class, MeetingsAddCommand.class})
final class MeetingsCommand {}
