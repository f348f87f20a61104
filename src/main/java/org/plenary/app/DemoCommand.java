package org.plenary.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.base.Checked;
import org.plenary.sample.SampleWorkspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What `mvn` starts: the window on a copy of the sample, or the tour where there is no display.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        hidden = true,
        description = "Opens a copy of the sample workspace; where there is no display, takes the tour instead.")
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--folder", required = true, description = "for what is written")
    private Path folder = Path.of("");

    @Option(names = "--samples", required = true, description = "where delegates.xlsx lies")
    private Path samples = Path.of("");

    private static Path home() {
        return SettingsFolder.here().find();
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var console = Console.system();
        if (!Display.isThere()) {
            console.say(console.words().noDisplay());
            return Cli.line(new TourCommand())
                    .execute(
                            "--out", folder.resolve("tour").toString(),
                            "--import", samples.resolve("delegates.xlsx").toString());
        }
        Path copy = folder.resolve("demo").resolve("Minamata COP-1.plenary");
        Files.createDirectories(folder.resolve("demo"));
        if (!Files.exists(copy) && SampleWorkspace.write(copy) instanceof Checked.Faulty<Path>(var faults)) {
            return console.refuse(copy.toString(), faults);
        }
        Launch.window(home(), Optional.of(copy));
        return Cli.STAYS_OPEN;
    }
}
