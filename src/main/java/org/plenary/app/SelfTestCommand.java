package org.plenary.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows that the program works on this machine.
@Command(
        name = "self-test",
        aliases = "--self-test",
        mixinStandardHelpOptions = true,
        description = {
            "Does the main job in a folder that is thrown away: writes the sample workspace, imports a list, writes the "
                    + "papers, reads them back, undoes the import, seals a value, draws every screen. Says of each step whether it "
                    + "went well, and ends with 1 where one did not. No display and no network are needed."
        })
final class SelfTestCommand implements Callable<Integer> {

    @Option(names = "--keep", paramLabel = "FOLDER", description = "keep what is written, in a new folder")
    private @Nullable Path kept;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Tour.withoutDisplay();
        var console = Console.system();
        Path keep = kept;
        if (keep != null) {
            return run(Files.createDirectory(keep), console);
        }
        Path folder = Files.createTempDirectory("plenary-self-test");
        try {
            return run(folder, console);
        } finally {
            clear(folder);
        }
    }

    private static int run(Path folder, Console console) throws InterruptedException {
        var test = new SelfTest(folder, console.phrasebook().language());
        for (SelfTest.Step step : SelfTest.Step.values()) {
            if (!passes(test, step, console)) {
                return console.refuse(console.words().selfTestFailed(step));
            }
            console.say(console.words().selfTestPassed(step));
        }
        return Cli.DONE;
    }

    private static boolean passes(SelfTest test, SelfTest.Step step, Console console) throws InterruptedException {
        try {
            return test.passes(step);
        } catch (IOException | RuntimeException failure) {
            new Failures(Runnable::run, (code, details, closed) -> console.unforeseen(code)).accept(failure);
            return false;
        }
    }

    /// Deletes a folder and all in it.
    static void clear(Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> all = Files.walk(folder)) {
            found = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : found) {
            Files.deleteIfExists(path);
        }
    }
}
