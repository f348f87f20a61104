package org.plenary.office;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbered lists of letters that are bound into one file: those of each letter begin anew instead of going on where
/// the letter before ended. This holds of lists that a paragraph itself belongs to, as Word writes them for its list
/// buttons, and of those it belongs to by its style.
final class BoundLists {

    private static final Pattern USED = Pattern.compile("<w:numId w:val=\"(\\d+)\"/>");

    private static final Pattern LIST = Pattern.compile(
            "<w:num\\b[^>]*\\bw:numId=\"(\\d+)\"[^>]*>\\s*<w:abstractNumId w:val=\"(\\d+)\"/>", Pattern.DOTALL);

    private static final Pattern SHAPE = Pattern.compile(
            "<w:abstractNum\\b[^>]*\\bw:abstractNumId=\"(\\d+)\"[^>]*>(.*?)</w:abstractNum>", Pattern.DOTALL);

    private static final Pattern LEVEL =
            Pattern.compile("<w:lvl\\b[^>]*\\bw:ilvl=\"(\\d+)\"[^>]*>\\s*<w:start w:val=\"(\\d+)\"/>", Pattern.DOTALL);

    /// A shape that is that of a list style, and the shape that the list style has.
    private static final Pattern ELSEWHERE = Pattern.compile("<w:numStyleLink w:val=\"([^\"]+)\"/>");

    private static final Pattern LIST_STYLE = Pattern.compile("<w:styleLink w:val=\"([^\"]+)\"/>");

    private static final Pattern STYLED = Pattern.compile("<w:pPr>(<w:pStyle w:val=\"([^\"]+)\"/>.*?)</w:pPr>", Pattern.DOTALL);

    /// The order of elements is fixed: what may stand before the number of a paragraph, and what must stand behind its
    /// indentation.
    private static final Pattern BEFORE_NUMBER =
            Pattern.compile("^(?:<w:(?:pStyle|keepNext|keepLines|pageBreakBefore|framePr|widowControl)\\b[^>]*/>)*");

    private static final Pattern BEHIND_INDENT = Pattern.compile(
            "<w:(?:contextualSpacing|mirrorIndents|suppressOverlap|jc|textDirection|textAlignment|textboxTightWrap|outlineLvl"
                    + "|divId|cnfStyle|rPr|sectPr|pPrChange)\\b|$");

    /// So far are the numbers of the lists of two letters apart.
    private static final int APART = 1000;

    private final Map<String, String> shapeOf = new HashMap<>();
    private final Map<String, String> restarts = new HashMap<>();
    private final NumberedStyles styles;
    private final StringBuilder more = new StringBuilder();

    /// @param numbering the lists of the first letter, `word/numbering.xml`; empty where there are none
    /// @param written its styles, `word/styles.xml`
    BoundLists(String numbering, String written) {
        styles = new NumberedStyles(written, numbering);
        LIST.matcher(numbering).results().forEach(list -> shapeOf.put(list.group(1), list.group(2)));
        Map<String, String> ofListStyles = new HashMap<>();
        SHAPE.matcher(numbering).results().forEach(shape -> {
            restarts.put(shape.group(1), restart(shape.group(2)));
            found(LIST_STYLE, shape.group(2)).ifPresent(name -> ofListStyles.put(name, restart(shape.group(2))));
        });
        SHAPE.matcher(numbering).results().forEach(shape -> found(ELSEWHERE, shape.group(2))
                .map(ofListStyles::get)
                .ifPresent(restart -> restarts.put(shape.group(1), restart)));
    }

    private static Optional<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(found -> found.group(1));
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
        String said = saying(body);
        Set<String> used = new LinkedHashSet<>();
        USED.matcher(said).results().map(found -> found.group(1)).filter(shapeOf::containsKey).forEach(used::add);
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
        return USED.matcher(said).replaceAll(found -> used.contains(found.group(1))
                ? "<w:numId w:val=\"" + number(found.group(1), letters) + "\"/>"
                : Matcher.quoteReplacement(found.group()));
    }

    /// Paragraphs that are numbered by their style say themselves what list they belong to.
    private String saying(String body) {
        return shapeOf.isEmpty()
                ? body
                : STYLED.matcher(body).replaceAll(paragraph -> Matcher.quoteReplacement(
                        styles.of(paragraph.group(2))
                                .filter(numbered -> shapeOf.containsKey(numbered.list()))
                                .map(numbered -> "<w:pPr>" + saying(paragraph.group(1), numbered) + "</w:pPr>")
                                .orElseGet(paragraph::group)));
    }

    private static String saying(String properties, NumberedStyles.Numbered numbered) {
        if (properties.contains("<w:numId ")) {
            return properties;
        }
        String list = "<w:numId w:val=\"" + numbered.list() + "\"/>";
        if (properties.contains("<w:numPr>")) {
            // The paragraph names its level only.
            return properties.replace("</w:numPr>", list + "</w:numPr>");
        }
        String number = "<w:numPr><w:ilvl w:val=\"" + numbered.level() + "\"/>" + list + "</w:numPr>";
        int at = end(BEFORE_NUMBER, properties);
        String whole = properties.substring(0, at) + number + properties.substring(at);
        if (numbered.indent().isEmpty() || whole.contains("<w:ind ")) {
            return whole;
        }
        // A number that a paragraph has itself would bring the indentation of the list along.
        return BEHIND_INDENT.matcher(whole).replaceFirst(Matcher.quoteReplacement(numbered.indent()) + "$0");
    }

    private static int end(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.end() : 0;
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
