package org.plenary.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Fault;
import org.plenary.base.FileFault;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.kit.Hotkeys;
import org.plenary.screens.help.HelpWords;
import org.plenary.words.Phrasebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the manual.
@Command(
        name = "manual",
        mixinStandardHelpOptions = true,
        description = "Writes the whole manual as one HTML file that can be read and printed without a network.")
final class ManualCommand implements Callable<Integer> {

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "ar, zh, en, fr, ru or es; where left out, the language of this computer or else English")
    private @Nullable String language;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the file to write: manual.html")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        var console = Console.system();
        String code = language;
        Language chosen = console.phrasebook().language();
        if (code != null) {
            var known = Language.of(code);
            if (known.isEmpty()) {
                return console.refuse(
                        "--language", List.of(Fault.whole(new Rule.NotOneOf(code, "ar, zh, en, fr, ru, es"))));
            }
            chosen = known.get();
        }
        try {
            Path written = Guide.written(out, new Phrasebook(chosen), Hotkeys.NONE);
            console.say(console.phrasebook().of(HelpWords.class).manualWritten(written.toString()));
            return Cli.DONE;
        } catch (IOException e) {
            return console.refuse(
                    out.toString(), List.of(Fault.whole(new Rule.BadFile(FileFault.NOT_WRITABLE))));
        }
    }
}
