package org.plenary.app;

import java.awt.Desktop;
import java.nio.file.Path;
import org.plenary.kit.Desk;

/// Shows a file in the program that the system keeps for it; where there is none, says where the file is.
final class OpenFile {

    private final Desk desk;

    OpenFile(Desk desk) {
        this.desk = desk;
    }

    /// That may take long, so not on the FX thread.
    void show(Path file) {
        desk.work().read("app.open", () -> {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                Desktop.getDesktop().open(file.toFile());
                return true;
            }
            return false;
        }, opened -> {
            if (!opened) {
                desk.notices().tell(file.toString());
            }
        });
    }
}
