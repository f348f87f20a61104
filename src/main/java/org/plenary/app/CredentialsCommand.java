package org.plenary.app;

import picocli.CommandLine.Command;

/// What can be done about credentials.
@Command(
        name = "credentials",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "report|sheet|list",
        description = "Reports on the credentials of representatives.",
        subcommands = {
            CredentialsReportCommand.class,
            CredentialsSheetCommand.class,
            CredentialsListCommand.class
        })
final class CredentialsCommand {}
