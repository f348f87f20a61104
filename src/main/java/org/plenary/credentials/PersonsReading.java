package org.plenary.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.people.Capacity;

/// Reads the persons whom an instrument names, as people write them into one cell or field: one on each line, or with
/// semicolons between; the capacity behind a semicolon or in brackets, or before a colon. Without one, the first is the
/// head and the others are representatives.
final class PersonsReading {

    private static final Pattern IN_BRACKETS = Pattern.compile("(.*\\S)\\s*[(（]([^()（）]+)[)）]");
    private static final Pattern BEFORE_A_COLON = Pattern.compile("([^:：]+)[:：]\\s*(.+)");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,2}\\s*[.)]\\s+");

    private final ListVocabulary vocabulary;

    PersonsReading(ListVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// As [CredentialDraft] has them.
    String draft(String written) {
        List<String> lines = new ArrayList<>();
        for (String entry : entries(written)) {
            String name = NUMBERED.matcher(entry).replaceFirst("").strip();
            if (!name.isEmpty()) {
                lines.add(line(name, lines.isEmpty() ? Capacity.HEAD : Capacity.REPRESENTATIVE));
            }
        }
        return String.join("\n", lines);
    }

    /// A semicolon divides a person from the capacity where lines divide persons; otherwise it may do either.
    private List<String> entries(String written) {
        if (written.contains("\n")) {
            return List.of(written.split("\\R", -1));
        }
        List<String> entries = new ArrayList<>();
        for (String part : written.split("[;；]", -1)) {
            boolean isCapacity = vocabulary.capacity(part).isPresent();
            if (isCapacity && !entries.isEmpty()) {
                entries.set(entries.size() - 1, entries.getLast() + ";" + part);
            } else {
                entries.add(part);
            }
        }
        return entries;
    }

    private String line(String entry, Capacity usual) {
        int semicolon = Math.max(entry.lastIndexOf(';'), entry.lastIndexOf('；'));
        Optional<Capacity> behind =
                semicolon < 0 ? Optional.empty() : vocabulary.capacity(entry.substring(semicolon + 1));
        if (behind.isPresent()) {
            return CredentialDraft.line(behind.get(), entry.substring(0, semicolon).strip());
        }
        Matcher brackets = IN_BRACKETS.matcher(entry);
        Optional<Capacity> inside = brackets.matches() ? vocabulary.capacity(brackets.group(2)) : Optional.empty();
        if (inside.isPresent()) {
            return CredentialDraft.line(inside.get(), brackets.group(1).strip());
        }
        Matcher colon = BEFORE_A_COLON.matcher(entry);
        Optional<Capacity> before = colon.matches() ? vocabulary.capacity(colon.group(1)) : Optional.empty();
        return before.isPresent()
                ? CredentialDraft.line(before.get(), colon.group(2).strip())
                : CredentialDraft.line(usual, entry);
    }
}
