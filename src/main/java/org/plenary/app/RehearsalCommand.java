package org.plenary.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.plenary.base.Language;
import org.plenary.kit.Photographs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What an installer runs so that the Java runtime can note which classes a start needs (`-XX:AOTCacheOutput`): the
/// window on a workspace, as it comes up at every start, every screen once, and the parts of the toolkit that are used
/// only where there is a display. No import and no paper: what they need would lie in memory from every start on, a third more than the window needs,
/// and is read from the libraries when it is first wanted.
@Command(name = "rehearse", hidden = true, description = "Opens the window and goes to each screen, for the installer.")
final class RehearsalCommand implements Callable<Integer> {

    /// Packages of the module `javafx.graphics` that draw on a display; which ones exist depends on the system.
    private static final List<String> DISPLAY = List.of(
            "com/sun/glass/ui/gtk", "com/sun/glass/ui/win", "com/sun/glass/ui/mac", "com/sun/prism/es2",
            "com/sun/prism/es2/glsl", "com/sun/prism/d3d", "com/sun/prism/mtl", "com/sun/javafx/font/freetype");

    @Parameters(paramLabel = "FILE.plenary", description = "the workspace that is opened")
    private Path workspace = Path.of("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Tour.withoutDisplay();
        Path folder = Files.createTempDirectory("plenary-rehearsal");
        try {
            start(folder.resolve("start"));
            new Tour(workspace, folder).walk(Language.ENGLISH);
        } finally {
            SelfTestCommand.clear(folder);
        }
        for (String name : DISPLAY) {
            Path packed = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "javafx.graphics", name);
            if (Files.isDirectory(packed)) {
                load(packed, name.replace('/', '.'));
            }
        }
        return Cli.DONE;
    }

    private void start(Path home) throws IOException, InterruptedException {
        Files.createDirectories(home);
        var made = new CompletableFuture<Program>();
        Launch.window(home, Optional.of(workspace), made::complete);
        Program program = made.join();
        Photographs.startToolkit();
        program.work().awaitIdle();
        Stage stage = program.shell().stage();
        new Photographs(1).settle(stage::getScene);
        Tour.close(program);
        Photographs.onFx(() -> {
            stage.hide();
            return stage;
        });
    }

    private static void load(Path folder, String name) throws IOException {
        List<String> classes;
        try (Stream<Path> files = Files.list(folder)) {
            classes = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> name + "." + file.substring(0, file.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
        for (String one : classes) {
            try {
                // Loaded, not begun: without a display it could not begin.
                Class.forName(one, false, RehearsalCommand.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
