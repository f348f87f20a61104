package org.plenary.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Does the main job without a window, so that anybody can see what comes of it.
@Command(
        name = "tour",
        mixinStandardHelpOptions = true,
        description = {
            "Does the main job without a window: writes the sample workspace, imports a list of delegates, writes the "
                    + "list of participants, the participants workbook and a picture of every screen, and says what it wrote."
        })
final class TourCommand implements Callable<Integer> {

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "made anew")
    private Path out = Path.of("");

    @Option(names = "--import", required = true, paramLabel = "FILE", description = "the list of delegates")
    private Path delegates = Path.of("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Tour.withoutDisplay();
        var console = Console.system();
        clear(out);
        Path workspace = out.resolve("sample.plenary");
        if (SampleCommand.write(workspace, console) != Cli.DONE) {
            return Cli.REFUSED;
        }
        int code = run(List.of(
                "import", delegates.toString(), "--workspace", workspace.toString(),
                "--report", out.resolve("import-report.xlsx").toString()));
        for (String format : List.of("docx", "xlsx")) {
            String name = format.equals("docx") ? "list-of-participants.docx" : "participants.xlsx";
            code = Math.max(code, run(List.of(
                    "export", "participants", "--workspace", workspace.toString(),
                    "--format", format, "--out", out.resolve(name).toString())));
        }
        for (Path picture : new Tour(workspace, out).photograph(console.phrasebook().language())) {
            console.say(console.words().written(picture.toString()));
        }
        console.say(console.words().tourDone(out.toString()));
        return code;
    }

    private static int run(List<String> arguments) {
        return Cli.run(arguments.toArray(String[]::new));
    }

    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> old;
            try (Stream<Path> found = Files.walk(folder)) {
                old = found.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : old) {
                Files.delete(path);
            }
        }
        Files.createDirectories(folder);
    }
}
