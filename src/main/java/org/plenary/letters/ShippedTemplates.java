package org.plenary.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.plenary.base.Language;
import org.plenary.office.LetterLabels;
import org.plenary.office.LetterPaper;
import org.plenary.office.LetterPart;
import org.plenary.procedure.Body;

/// The templates as we ship them: one for each kind and language. Their texts stand in `letters/LANGUAGE.txt`, with
/// `[[meeting|session]]` where bodies differ in what they hold; the Word file is made from them, the same bytes each time.
final class ShippedTemplates {

    private static final String KIND = "== ";
    private static final Pattern EITHER = Pattern.compile("\\[\\[([^\\[\\]|]*)\\|([^\\[\\]|]*)]]");

    private final LetterLabels labels;
    private final Language language;
    private final Map<LetterKind, List<LetterPart>> parts = new EnumMap<>(LetterKind.class);

    private ShippedTemplates(Language language, Body body) {
        this.language = language;
        List<String> lines = lines("/letters/" + language.code() + ".txt");
        this.labels = new LetterLabels(
                label(lines, "reference"), label(lines, "page"), label(lines, "seal"), label(lines, "note"));
        List<LetterPart> current = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(KIND)) {
                current = new ArrayList<>();
                parts.put(LetterKind.valueOf(line.substring(KIND.length()).strip()), current);
            } else if (!line.isBlank()) {
                add(current, EITHER.matcher(line).replaceAll(body.holdsSessions() ? "$2" : "$1"));
            }
        }
    }

    /// The Word file of a template.
    ///
    /// @param body whose meetings, or sessions, the letters are about
    static byte[] file(LetterKind kind, Language language, Body body) {
        var shipped = new ShippedTemplates(language, body);
        return LetterPaper.write(
                shipped.language, kind.form(), shipped.labels, Objects.requireNonNull(shipped.parts.get(kind)));
    }

    private static String label(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2).strip())
                .findFirst()
                .orElseThrow();
    }

    /// `#` the subject, `>` a line of a box, `@members` the table of members, one tag alone what is set apart; anything
    /// else is a paragraph.
    private static void add(List<LetterPart> parts, String line) {
        if (line.startsWith("# ")) {
            parts.add(new LetterPart.Subject(line.substring(2)));
        } else if (line.startsWith("> ")) {
            String[] cells = line.substring(2).split(" \\| ", 2);
            var entries = new ArrayList<LetterPart.Entry>();
            if (!parts.isEmpty() && parts.getLast() instanceof LetterPart.Box(var before)) {
                entries.addAll(before);
                parts.removeLast();
            }
            entries.add(new LetterPart.Entry(cells[0], cells[1]));
            parts.add(new LetterPart.Box(entries));
        } else if (line.equals("@members")) {
            parts.add(new LetterPart.Members());
        } else if (line.matches("\\{\\{\\w+}}")) {
            parts.add(new LetterPart.Quoted(line));
        } else {
            parts.add(new LetterPart.Text(line));
        }
    }

    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(ShippedTemplates.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
