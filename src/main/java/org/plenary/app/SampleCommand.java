package org.plenary.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plenary.base.Checked;
import org.plenary.sample.SampleWorkspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes the sample workspace.
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Writes the sample workspace: COP-1 of the Minamata Convention with 1,050 people who do not exist.")
final class SampleCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.plenary", description = "a file that is not there yet")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        var console = Console.system();
        return switch (SampleWorkspace.write(file)) {
            case Checked.Ok<Path>(Path written) -> {
                console.say(console.words().sampleWritten(written.toString(), 1050, 163));
                yield Cli.DONE;
            }
            case Checked.Faulty<Path>(var faults) -> console.refuse(file.toString(), faults);
        };
    }
}
