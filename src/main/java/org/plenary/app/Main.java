package org.plenary.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Where the program starts. It is no `Application`, so that it starts from the class path.
public final class Main {

    /// JavaFX warns at every start that it was loaded from the class path, which is how we start it on purpose.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Main() {}

    /// Without a command the window opens, on the workspace that is named; anything else is a command line.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = SettingsFolder.here().find();
        TOOLKIT.setLevel(Level.SEVERE);
        LogFiles.begin(home, Instant.now());
        boolean opensWindow =
                arguments.length == 0 || (arguments.length == 1 && arguments[0].endsWith(".plenary"));
        if (opensWindow && Display.isThere()) {
            Launch.window(home, arguments.length == 0 ? Optional.empty() : Optional.of(Path.of(arguments[0])));
        } else {
            int code = opensWindow ? Cli.withoutDisplay() : Cli.run(arguments);
            if (code != Cli.STAYS_OPEN) {
                System.exit(code);
            }
        }
    }
}
