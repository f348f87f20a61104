package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.base.Checked;
import org.plenary.letters.Hindrances;
import org.plenary.letters.Stationery;
import org.plenary.office.WordTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Looks a template over.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Looks a Word template over: unknown or broken tags, tracked changes, comments, each with its place.")
final class LettersCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.docx", description = "the template")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        var console = Console.system();
        return switch (Stationery.look(file)) {
            case Checked.Faulty<WordTemplate>(var faults) -> console.refuse(file.toString(), faults);
            case Checked.Ok<WordTemplate>(var template) -> tell(template, console);
        };
    }

    private int tell(WordTemplate template, Console console) {
        var sentences = new Hindrances(console.phrasebook());
        String name = String.valueOf(file.getFileName());
        List<String> lines =
                template.findings().stream().map(found -> sentences.of(found, name)).toList();
        if (lines.isEmpty()) {
            console.say(console.words().soundTemplate(name, template.used().size()));
            return Cli.DONE;
        }
        lines.forEach(console::refuse);
        return Cli.REFUSED;
    }
}
