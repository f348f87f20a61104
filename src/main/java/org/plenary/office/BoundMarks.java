package org.plenary.office;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers and names that no two things of one Word file may share, in letters that are bound into one: drawings,
/// bookmarks, and what refers to these.
final class BoundMarks {

    private static final Pattern DRAWING = Pattern.compile("(<wp:docPr\\b[^>]*?\\bid=\")(\\d+)\"");

    private static final Pattern BOOKMARK = Pattern.compile("(<w:bookmark(?:Start|End)\\b[^>]*?\\bw:id=\")(\\d+)\"");

    private static final Pattern NAME = Pattern.compile("<w:bookmarkStart\\b[^>]*?\\bw:name=\"([^\"]+)\"");

    private static final Pattern PARAGRAPH = Pattern.compile(" w14:(?:paraId|textId)=\"[0-9A-Fa-f]+\"");

    /// So far are the numbers of two letters apart.
    private static final int APART = 10_000;

    /// Word cuts longer names.
    private static final int LONGEST = 40;

    private BoundMarks() {}

    /// The body of a letter with marks of its own.
    ///
    /// @param letters how many came before
    static String own(String body, int letters) {
        String numbered = PARAGRAPH.matcher(moved(moved(body, DRAWING, letters), BOOKMARK, letters)).replaceAll("");
        Set<String> names = new LinkedHashSet<>();
        NAME.matcher(numbered).results().map(found -> found.group(1)).forEach(names::add);
        String result = numbered;
        for (String name : names) {
            String own = named(name, letters);
            result = result.replace("w:name=\"" + name + "\"", "w:name=\"" + own + "\"")
                    .replace("w:anchor=\"" + name + "\"", "w:anchor=\"" + own + "\"")
                    .replaceAll(
                            "(\\b(?:REF|PAGEREF|NOTEREF)\\s+)" + Pattern.quote(name) + "\\b",
                            "$1" + Matcher.quoteReplacement(own));
        }
        return result;
    }

    private static String moved(String body, Pattern pattern, int letters) {
        return pattern.matcher(body).replaceAll(found ->
                Matcher.quoteReplacement(found.group(1)) + (Long.parseLong(found.group(2)) + (long) letters * APART) + "\"");
    }

    private static String named(String name, int letters) {
        String tail = "_" + (letters + 1);
        return name.substring(0, Math.min(name.length(), LONGEST - tail.length())) + tail;
    }
}
