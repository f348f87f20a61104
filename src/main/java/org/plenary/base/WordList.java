package org.plenary.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Shipped word lists: `KEY = one | two | three`, `#` before a remark; a key may have several lines.
public final class WordList {

    /// One line of a list.
    public record Line(String key, List<String> words) {
        public Line {
            words = List.copyOf(words);
        }
    }

    private WordList() {}

    /// Every line by itself, in the order of the file.
    ///
    /// @param resource `/intake/headings.txt`
    public static List<Line> lines(String resource) {
        return text(resource)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line(line, resource))
                .toList();
    }

    /// The words of each key as they are written.
    public static Map<String, List<String>> read(String resource) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        lines(resource).forEach(line ->
                words.computeIfAbsent(line.key(), key -> new ArrayList<>()).addAll(line.words()));
        return words;
    }

    /// The key of each word, by the word's folded form; of two keys the first.
    public static Map<String, String> folded(String resource) {
        Map<String, String> keys = new LinkedHashMap<>();
        read(resource).forEach((key, words) -> words.forEach(word -> keys.putIfAbsent(Folding.fold(word), key)));
        return keys;
    }

    private static Line line(String line, String resource) {
        int at = line.indexOf('=');
        if (at < 0) {
            throw new IllegalStateException(resource + " has a line without a key");
        }
        var words = new ArrayList<String>();
        for (String word : line.substring(at + 1).split("\\|", -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return new Line(line.substring(0, at).strip(), words);
    }

    private static String text(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
