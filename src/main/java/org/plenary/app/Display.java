package org.plenary.app;

import java.util.Locale;
import java.util.Map;

/// Whether a window could be seen here.
public final class Display {

    private Display() {}

    public static boolean isThere() {
        return isThere(System.getenv(), System.getProperty("os.name", ""), System.getProperty("glass.platform", ""));
    }

    /// JavaFX draws through X11 on Linux, also under Wayland; other systems always have a display.
    static boolean isThere(Map<String, String> environment, String system, String glass) {
        if (glass.equals("Headless")) {
            return false;
        }
        String os = system.toLowerCase(Locale.ROOT);
        return os.startsWith("windows")
                || os.startsWith("mac")
                || !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
