package org.plenary.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plenary.base.Language;
import org.slf4j.LoggerFactory;

/// Writes the book of commands from the screens themselves into `src/main/resources/commands`. To be run after a screen
/// has got a command, or another word for one.
public final class CommandBookWriter {

    private CommandBookWriter() {}

    public static void main(String[] arguments) {
        try {
            write();
            System.exit(0);
        } catch (Exception e) {
            // The toolkit would go on for ever.
            LoggerFactory.getLogger(CommandBookWriter.class).error("not written", e);
            System.exit(1);
        }
    }

    private static void write() throws Exception {
        Tour.withoutDisplay();
        Path folder = Files.createTempDirectory("command-book");
        try (SampleProgram sample = SampleProgram.in(folder)) {
            sample.open();
            for (Language language : Language.values()) {
                sample.act(() -> sample.program().shell().speak(language));
                List<String> lines = new ArrayList<>(List.of("# Written by CommandBookWriter: screen, command, icon, key, what it does to the workspace, words"));
                sample.lines().stream().map(CommandBook.Line::text).forEach(lines::add);
                Files.write(Path.of("src/main/resources/commands/commands_" + language.code() + ".tsv"), lines);
            }
        }
    }
}
