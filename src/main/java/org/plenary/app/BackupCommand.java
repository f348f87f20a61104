package org.plenary.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Copies a workspace, also while a window has it open.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes a whole, compact copy of the workspace as it is now, also while it is open in a window.")
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "a file that is not there yet")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        var console = Console.system();
        if (Files.exists(out)) {
            return console.refuse(
                    out.toString(), List.of(Fault.whole(new Rule.AlreadyThere(out.getFileName().toString()))));
        }
        return where.read(console, open -> copy(open, console));
    }

    private int copy(OpenWorkspace open, Console console) {
        return switch (open.workspace().saveCopy(out)) {
            case Checked.Faulty<Path>(var faults) -> console.refuse(out.toString(), faults);
            case Checked.Ok<Path>(Path written) -> {
                console.say(console.words().written(written.toString()));
                yield Cli.DONE;
            }
        };
    }
}
