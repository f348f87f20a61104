package org.plenary.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Stationery;
import org.plenary.procedure.Body;
import org.plenary.store.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes a shipped template, to be made one's own.
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = "Writes the shipped template of a kind of letter as a Word file, to be edited and brought back.")
final class LettersTemplateCommand implements Callable<Integer> {

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    private LetterKind kind = LetterKind.INVITATION;

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "ar, zh, en, fr, ru or es; English where left out")
    private String language = "en";

    @Option(
            names = "--treaty",
            paramLabel = "TREATY",
            description = "whose Parties meet: under climate, sessions are held and not meetings (default: minamata)")
    private String treaty = Body.MINAMATA.treaty();

    @Option(names = "--out", required = true, paramLabel = "FILE.docx")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        var console = Console.system();
        return Language.of(language)
                .map(known -> write(console, known))
                .orElseGet(() -> console.refuse(
                        "--language", List.of(Fault.whole(new Rule.NotOneOf(language, "ar, zh, en, fr, ru, es")))));
    }

    private int write(Console console, Language known) {
        Checked<Path> written = WholeFile.write(out, unfinished -> {
            Files.write(unfinished, Stationery.shipped(kind, known, Body.of(treaty)));
            return Checked.ok(unfinished);
        });
        return switch (written) {
            case Checked.Faulty<Path>(var faults) -> console.refuse(out.toString(), faults);
            case Checked.Ok<Path>(Path file) -> {
                console.say(console.words().written(file.toString()));
                yield Cli.DONE;
            }
        };
    }
}
