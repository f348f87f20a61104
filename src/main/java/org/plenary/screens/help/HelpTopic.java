package org.plenary.screens.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Language;

/// What the help says about one thing, usually a screen.
///
/// To give a screen its help, lay `help/SCREEN_xx.properties` beside the others, in six languages, with `title`,
/// `purpose`, `first.1`, `first.2` … and `more.1` …, and name it in `help/topics.txt`.
///
/// @param id of the screen, or a name of its own
/// @param purpose what it is for, in one or two sentences
/// @param first what to do first, step by step
/// @param more what is good to know
public record HelpTopic(String id, String title, String purpose, List<String> first, List<String> more) {

    /// Before any workspace is open.
    public static final String START = "start";

    /// The topics that are about no screen.
    public static final List<String> GENERAL = List.of(START, "safety");

    /// The topic with this id, where there is one.
    public static Optional<HelpTopic> of(String id, Language language) {
        String resource = "/help/" + id + "_" + language.code() + ".properties";
        try (@Nullable InputStream in = HelpTopic.class.getResourceAsStream(resource)) {
            if (in == null) {
                return Optional.empty();
            }
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(new HelpTopic(
                    id,
                    texts.getProperty("title", ""),
                    texts.getProperty("purpose", ""),
                    numbered(texts, "first."),
                    numbered(texts, "more.")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> numbered(Properties texts, String key) {
        List<String> found = new ArrayList<>();
        for (int i = 1; texts.getProperty(key + i) != null; i++) {
            found.add(texts.getProperty(key + i));
        }
        return found;
    }

    /// The names of all topics in the order of the manual, those included that have no text yet.
    public static List<String> names() {
        try (@Nullable InputStream in = HelpTopic.class.getResourceAsStream("/help/topics.txt")) {
            if (in == null) {
                throw new IllegalStateException("the topics of the help are not shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every topic that has texts, in the order of the manual.
    public static List<HelpTopic> all(Language language) {
        return names().stream().flatMap(name -> of(name, language).stream()).toList();
    }
}
