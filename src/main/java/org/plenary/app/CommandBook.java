package org.plenary.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Language;
import org.plenary.kit.Command;

/// What can be done on every screen, so that the palette, the settings and the help know it before a screen is made. It
/// is written down from the screens themselves (`CommandBookWriter`), and a test holds that it says what they say.
final class CommandBook {

    /// Stands for a screen where a command works on every one.
    static final String EVERYWHERE = "*";

    private static final String CHANGES = "changes";

    private final List<Line> lines;

    CommandBook(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /// One command of one screen.
    ///
    /// @param key the one it comes with, as JavaFX writes it; empty where it has none
    record Line(String screen, String id, String icon, String key, Command.Effect effect, String words) {

        static Line of(String screen, Command command) {
            return new Line(
                    screen,
                    command.id(),
                    command.icon().getDescription(),
                    command.key().map(key -> key.getName()).orElse(""),
                    command.effect(),
                    command.words());
        }

        static Line parse(String text) {
            String[] parts = text.split("\t", -1);
            return new Line(parts[0], parts[1], parts[2], parts[3], effect(parts[4]), parts[5]);
        }

        String text() {
            return String.join("\t", screen, id, icon, key, effect == Command.Effect.CHANGES ? CHANGES : "", words);
        }

        private static Command.Effect effect(String text) {
            return text.equals(CHANGES) ? Command.Effect.CHANGES : Command.Effect.NONE;
        }

        Ikon ikon() {
            return List.of(Feather.values()).stream()
                    .filter(one -> one.getDescription().equals(icon))
                    .findFirst()
                    .orElse(Feather.CHEVRON_RIGHT);
        }
    }

    /// As it is shipped for a language.
    static CommandBook shipped(Language language) {
        String resource = "/commands/commands_" + language.code() + ".tsv";
        try (@Nullable InputStream in = CommandBook.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not shipped");
            }
            return new CommandBook(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Line> of(String screen) {
        return lines.stream().filter(line -> line.screen().equals(screen)).toList();
    }

    List<Line> all() {
        return lines;
    }
}
