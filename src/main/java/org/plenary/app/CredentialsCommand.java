package org.plenary.app;

import picocli.CommandLine.Command;

/// What can be done about credentials.
@Command(
        name = "credentials",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "report|list|check|working-sheet|import|examine|arrears",
        description = "Reports on the credentials of representatives.",
        subcommands = {
            CredentialsReportCommand.class,
            CredentialsSheetCommand.class,
            CredentialsListCommand.class,
            CredentialsCheckCommand.class,
            CredentialsImportCommand.class,
            CredentialsExamineCommand.class,
            CredentialsArrearsCommand.class
        })
final class CredentialsCommand {}
