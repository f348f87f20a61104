package org.plenary.app;

import java.nio.file.Path;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import picocli.CommandLine.Option;

/// The options of a command that writes one file.
final class OutputOptions {

    @Option(
            names = "--language",
            paramLabel = "ar|zh|en|fr|ru|es",
            defaultValue = "en",
            converter = ExportParticipantsCommand.LanguageOption.class,
            description = "of the file (default: en)")
    private Language language = Language.ENGLISH;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "what is there already is replaced")
    private Path out = Path.of("");

    Language language() {
        return language;
    }

    Path out() {
        return out;
    }

    /// Says what has come of writing.
    ///
    /// @return the exit code
    int told(Console console, Checked<Path> written) {
        return switch (written) {
            case Checked.Faulty<Path>(var faults) -> console.refuse(out.toString(), faults);
            case Checked.Ok<Path> _ -> {
                console.say(console.words().written(out.toString()));
                yield Cli.DONE;
            }
        };
    }
}
