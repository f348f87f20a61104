package org.plenary.office;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbered lists of letters that are bound into one file: those of each letter begin anew instead of going on where
/// the letter before ended. This holds of lists that a paragraph itself belongs to, as Word writes them for its list
/// buttons; paragraphs that are numbered by their style alone go on counting through all letters of the file.
final class BoundLists {

    private static final Pattern USED = Pattern.compile("<w:numId w:val=\"(\\d+)\"/>");

    private static final Pattern LIST = Pattern.compile(
            "<w:num\\b[^>]*\\bw:numId=\"(\\d+)\"[^>]*>\\s*<w:abstractNumId w:val=\"(\\d+)\"/>", Pattern.DOTALL);

    private static final Pattern SHAPE = Pattern.compile(
            "<w:abstractNum\\b[^>]*\\bw:abstractNumId=\"(\\d+)\"[^>]*>(.*?)</w:abstractNum>", Pattern.DOTALL);

    private static final Pattern LEVEL =
            Pattern.compile("<w:lvl\\b[^>]*\\bw:ilvl=\"(\\d+)\"[^>]*>\\s*<w:start w:val=\"(\\d+)\"/>", Pattern.DOTALL);

    /// So far are the numbers of the lists of two letters apart.
    private static final int APART = 1000;

    private final Map<String, String> shapeOf = new HashMap<>();
    private final Map<String, String> restarts = new HashMap<>();
    private final StringBuilder more = new StringBuilder();

    /// @param numbering the lists of the first letter, `word/numbering.xml`; empty where there are none
    BoundLists(String numbering) {
        LIST.matcher(numbering).results().forEach(list -> shapeOf.put(list.group(1), list.group(2)));
        SHAPE.matcher(numbering).results().forEach(shape -> restarts.put(shape.group(1), restart(shape.group(2))));
    }

    /// Every level begins where the shape of the list lets it begin.
    private static String restart(String levels) {
        var restart = new StringBuilder();
        LEVEL.matcher(levels).results().forEach(level -> restart.append("<w:lvlOverride w:ilvl=\"")
                .append(level.group(1))
                .append("\"><w:startOverride w:val=\"")
                .append(level.group(2))
                .append("\"/></w:lvlOverride>"));
        return restart.toString();
    }

    /// The body of a letter with lists of its own.
    ///
    /// @param letters how many came before
    String own(String body, int letters) {
        Set<String> used = new LinkedHashSet<>();
        USED.matcher(body).results().map(found -> found.group(1)).filter(shapeOf::containsKey).forEach(used::add);
        used.forEach(list -> {
            String shape = shapeOf.getOrDefault(list, "");
            more.append("<w:num w:numId=\"")
                    .append(number(list, letters))
                    .append("\"><w:abstractNumId w:val=\"")
                    .append(shape)
                    .append("\"/>")
                    .append(restarts.getOrDefault(shape, ""))
                    .append("</w:num>");
        });
        return USED.matcher(body).replaceAll(found -> used.contains(found.group(1))
                ? "<w:numId w:val=\"" + number(found.group(1), letters) + "\"/>"
                : Matcher.quoteReplacement(found.group()));
    }

    private static int number(String list, int letters) {
        return Integer.parseInt(list) + letters * APART;
    }

    /// The lists of all letters.
    String all(String numbering) {
        int cleanup = numbering.indexOf("<w:numIdMacAtCleanup");
        int end = cleanup < 0 ? numbering.lastIndexOf("</w:numbering>") : cleanup;
        return end < 0 ? numbering : numbering.substring(0, end) + more + numbering.substring(end);
    }
}
