package org.plenary.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;
import org.plenary.office.Pasted;

/// What was copied last, in this program or another.
public final class Copied {

    private Copied() {}

    /// The file that was copied, the first of several.
    public static Optional<Path> file() {
        return Clipboard.getSystemClipboard().getFiles().stream().findFirst().map(File::toPath);
    }

    /// The table that was copied, from a web page or a spreadsheet; without cells where there is none.
    public static Pasted table() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return new Pasted(orNothing(clipboard.getHtml()), orNothing(clipboard.getString()));
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
