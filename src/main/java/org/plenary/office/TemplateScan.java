package org.plenary.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.plenary.office.TemplateFinding.Place;
import org.plenary.office.TemplateFinding.Trouble;

/// Looks the paragraphs of a template over, tag by tag.
final class TemplateScan {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
    private static final Pattern ENTRY = Pattern.compile("\\[(\\w+)]");
    private static final int NEAR = 3;

    private final TemplateTags tags;
    private final List<TemplateFinding> findings = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Deque<Block> blocks = new ArrayDeque<>();

    private boolean isPlain = true;

    private record Block(String name, Place place) {}

    TemplateScan(TemplateTags tags) {
        this.tags = tags;
    }

    List<TemplateFinding> findings() {
        return findings;
    }

    Set<String> used() {
        return used;
    }

    /// Whether every tag stands for a text: there is no list and no block.
    boolean isPlain() {
        return isPlain;
    }

    void part(List<TemplateParagraphs.Paragraph> paragraphs) {
        for (TemplateParagraphs.Paragraph paragraph : paragraphs) {
            if (paragraph.isTracked()) {
                find(Trouble.TRACKED_CHANGE, paragraph.place(), "");
            }
            if (paragraph.isCommented()) {
                find(Trouble.COMMENT, paragraph.place(), "");
            }
            if (!paragraph.mergeField().isEmpty()) {
                find(Trouble.MERGE_FIELD, paragraph.place(), paragraph.mergeField());
            }
            paragraph(paragraph.text(), paragraph.place());
            paragraph(paragraph.fields(), paragraph.place());
        }
        while (!blocks.isEmpty()) {
            Block block = blocks.removeLast();
            find(Trouble.OPEN_BLOCK, block.place(), "{{?" + block.name() + "}}");
        }
    }

    /// A text that stands in no paragraph: the address of a link, in which Word writes braces in its own way, or a property of
    /// the document.
    void beside(String whole) {
        String text = whole.replaceAll("(?i)%7B", "{").replaceAll("(?i)%7D", "}");
        paragraph(text, Place.ofWhole(text));
    }

    /// A text that lies in the file as another program wrote it, and is put into the letter only when that is opened.
    void foreign(String text) {
        if (text.contains("{{")) {
            String around = around(text, text.indexOf("{{"));
            find(Trouble.UNREACHED, Place.ofWhole(around), around);
        }
    }

    private void find(Trouble trouble, Place place, String text) {
        findings.add(new TemplateFinding(trouble, place, text, ""));
    }

    private void paragraph(String text, Place place) {
        int at = 0;
        while (at < text.length()) {
            int begin = text.indexOf("{{", at);
            int stray = text.indexOf("}}", at);
            if (stray >= 0 && (begin < 0 || stray < begin)) {
                find(Trouble.BROKEN_TAG, place, around(text, stray));
                at = stray + 2;
                continue;
            }
            if (begin < 0) {
                return;
            }
            int end = text.indexOf("}}", begin);
            int next = text.indexOf("{{", begin + 2);
            if (end < 0 || (next >= 0 && next < end)) {
                find(Trouble.BROKEN_TAG, place, around(text, begin));
                at = begin + 2;
                continue;
            }
            tag(text.substring(begin + 2, end), place, text.substring(end + 2));
            at = end + 2;
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 12), Math.min(text.length(), at + 24)).strip();
    }

    private void tag(String inside, Place place, String after) {
        String written = "{{" + inside + "}}";
        char sign = inside.isEmpty() ? ' ' : inside.charAt(0);
        boolean isBlock = sign == '?' || sign == '/';
        String name = isBlock ? inside.substring(1) : inside;
        if (!NAME.matcher(name).matches()) {
            boolean isForeign = "@#*+%~".indexOf(sign) >= 0 && NAME.matcher(inside.substring(1)).matches();
            find(isForeign ? Trouble.FOREIGN_TAG : Trouble.BROKEN_TAG, place, written);
            return;
        }
        if (!tags.knows(name)) {
            findings.add(new TemplateFinding(Trouble.UNKNOWN_TAG, place, written, meant(name)));
            return;
        }
        used.add(name);
        isPlain &= !isBlock && tags.texts().contains(name);
        if (sign == '?') {
            blocks.addLast(new Block(name, place));
        } else if (sign == '/') {
            close(name, place, written);
        } else if (tags.lists().containsKey(name)) {
            entries(tags.lists().get(name), place, after);
        }
    }

    private void close(String name, Place place, String written) {
        if (blocks.isEmpty() || !blocks.getLast().name().equals(name)) {
            find(Trouble.OPEN_BLOCK, place, written);
        } else {
            blocks.removeLast();
        }
    }

    /// A row of a table is repeated for each entry; its tags stand in square brackets.
    private void entries(@org.jspecify.annotations.Nullable Set<String> known, Place place, String after) {
        if (place.table() == 0) {
            find(Trouble.FOREIGN_TAG, place, "{{…}}" + after);
            return;
        }
        var entry = ENTRY.matcher(after);
        while (entry.find()) {
            if (known != null && !known.contains(entry.group(1))) {
                findings.add(new TemplateFinding(Trouble.UNKNOWN_TAG, place, entry.group(), meant(entry.group(1))));
            }
        }
    }

    private String meant(String name) {
        String asked = name.toLowerCase(Locale.ROOT);
        var distance = new LevenshteinDistance(NEAR);
        Stream<String> all = Stream.concat(
                tags.texts().stream(),
                Stream.concat(
                        tags.lists().keySet().stream(),
                        tags.lists().values().stream().flatMap(Set::stream)));
        Optional<String> nearest = all.filter(tag -> distance.apply(asked, tag) >= 0)
                .min(Comparator.<String>comparingInt(tag -> distance.apply(asked, tag)).thenComparing(tag -> tag));
        return nearest.map(tag -> "{{" + tag + "}}").orElse("");
    }
}
