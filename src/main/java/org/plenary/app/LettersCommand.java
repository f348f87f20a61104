package org.plenary.app;

import picocli.CommandLine.Command;

/// What can be done with letters without a window.
@Command(
        name = "letters",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Writes letters from Word templates, under numbers of the register, and looks templates over.",
        subcommands = {
            LettersListCommand.class,
            LettersHeadCommand.class,
            LettersSendCommand.class,
            LettersCheckCommand.class,
            LettersTemplateCommand.class,
            LettersTagsCommand.class
        })
final class LettersCommand {}
