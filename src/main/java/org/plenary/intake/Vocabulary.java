package org.plenary.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.base.Folding;

/// The word lists of `resources/intake`: `KEY = one | two | three`, `#` before a remark; a key may have several lines.
final class Vocabulary {

    private Vocabulary() {}

    /// The words of each key as they are written.
    static Map<String, List<String>> read(String name) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        text("/intake/" + name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> add(line, words));
        return words;
    }

    /// The key of each word, by the word's folded form.
    static Map<String, String> folded(String name) {
        Map<String, String> keys = new LinkedHashMap<>();
        read(name).forEach((key, words) -> words.forEach(word -> keys.putIfAbsent(Folding.fold(word), key)));
        return keys;
    }

    private static void add(String line, Map<String, List<String>> words) {
        int at = line.indexOf('=');
        if (at < 0) {
            throw new IllegalStateException("a word list has a line without a key");
        }
        List<String> known = words.computeIfAbsent(line.substring(0, at).strip(), key -> new ArrayList<>());
        for (String word : line.substring(at + 1).split("\\|", -1)) {
            if (!word.isBlank()) {
                known.add(word.strip());
            }
        }
    }

    private static String text(String resource) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
