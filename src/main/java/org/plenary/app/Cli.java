package org.plenary.app;

import org.plenary.base.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands of `plenary`. Without a command it opens the window, which is not this class's work.
@Command(
        name = "plenary",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Runs the logistics of treaty meetings. Without a command, or with a workspace, the window opens.",
        footer = {
            "",
            "A workspace is one file, NAME.plenary. Exit codes: 0 done, 1 refused (one sentence says why), "
                    + "2 wrong options, 3 an unforeseen failure (see the log).",
            "",
            "Examples:",
            "  plenary                                        open the window",
            "  plenary sample cop1.plenary                    write the sample workspace",
            "  plenary import list.xlsx --workspace cop1.plenary --meeting COP-1 --dry-run --json",
            "  plenary export participants --workspace cop1.plenary --format docx --language fr --out list.docx"
        },
        subcommands = {
            SampleCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            MeetingsCommand.class,
            PartiesCommand.class,
            CredentialsCommand.class,
            ObserversCommand.class,
            BureauCommand.class,
            ListCommand.class,
            LettersCommand.class,
            FormsCommand.class,
            UndoCommand.class,
            CheckCommand.class,
            BackupCommand.class,
            ManualCommand.class,
            TourCommand.class,
            DemoCommand.class,
            SelfTestCommand.class,
            RehearsalCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Cli {

    /// Done.
    public static final int DONE = 0;

    /// Not done, for a reason that was said in one sentence.
    public static final int REFUSED = 1;

    /// Not done, because of a failure nobody foresaw.
    public static final int FAILED = 3;

    /// A window is open; the program ends when it is closed.
    public static final int STAYS_OPEN = -1;

    /// Says that no window can be opened here.
    public static int withoutDisplay() {
        var console = Console.system();
        return console.refuse(console.words().noWindow());
    }

    /// A command line that says failures in one line and keeps the rest for the log.
    static CommandLine line(Object command) {
        return new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new LastResort());
    }

    /// The whole command line, whose help speaks a language.
    static CommandLine whole(Language language) {
        CommandLine line = line(new Cli());
        CliHelp.in(language).ifPresent(line::setResourceBundle);
        return line;
    }

    /// Runs one command line and returns its exit code.
    public static int run(String... arguments) {
        return whole(Console.ofTheSystem()).execute(arguments);
    }
}
