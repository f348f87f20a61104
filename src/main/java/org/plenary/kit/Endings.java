package org.plenary.kit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.stage.FileChooser.ExtensionFilter;

/// Which files a dialog offers. On Linux JavaFX tells `LIST.CSV` from `list.csv`, and would not show the former.
public final class Endings {

    private Endings() {}

    /// @param words what such files are called
    /// @param endings in lower case, with the dot: `.csv`
    public static ExtensionFilter of(String words, String... endings) {
        return new ExtensionFilter(words, patterns(endings));
    }

    static List<String> patterns(String... endings) {
        return Stream.of(endings)
                .flatMap(ending -> Stream.of(ending, ending.toUpperCase(Locale.ROOT), capital(ending)))
                .map(ending -> "*" + ending)
                .toList();
    }

    /// `.Csv`
    private static String capital(String ending) {
        return ending.substring(0, 2).toUpperCase(Locale.ROOT) + ending.substring(2);
    }
}
