package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.base.Checked;
import org.plenary.sample.FictionalDelegation;
import org.plenary.sample.FictionalPeople;
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
        return write(file, Console.system());
    }

    /// Writes the sample and says how many people are in it.
    ///
    /// @return the exit code
    static int write(Path file, Console console) {
        return switch (SampleWorkspace.write(file)) {
            case Checked.Ok<Path>(Path written) -> {
                List<FictionalDelegation> delegations = FictionalPeople.ofCop1();
                int people = delegations.stream().mapToInt(one -> one.people().size()).sum();
                console.say(console.words().sampleWritten(written.toString(), people, delegations.size()));
                yield Cli.DONE;
            }
            case Checked.Faulty<Path>(var faults) -> console.refuse(file.toString(), faults);
        };
    }
}
