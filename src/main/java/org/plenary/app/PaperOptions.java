package org.plenary.app;

import java.nio.file.Path;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import picocli.CommandLine.Option;

/// The options of a command that writes one document of a meeting.
final class PaperOptions {

    @Option(
            names = "--language",
            paramLabel = "ar|zh|en|fr|ru|es",
            defaultValue = "en",
            converter = ExportParticipantsCommand.LanguageOption.class,
            description = "of the paper (default: en)")
    private Language language = Language.ENGLISH;

    @Option(names = "--symbol", paramLabel = "SYMBOL", defaultValue = "", description = "such as UNEP/MC/COP.1/3")
    private String symbol = "";

    @Option(
            names = "--agenda-item",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "such as \"Item 3 of the provisional agenda\"")
    private String agendaItem = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "what is there already is replaced")
    private Path out = Path.of("");

    Language language() {
        return language;
    }

    String symbol() {
        return symbol;
    }

    String agendaItem() {
        return agendaItem;
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
