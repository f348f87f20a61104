package org.plenary.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The paragraph styles of a Word file by which a paragraph is numbered without saying so itself, as headings and the
/// paragraphs of official documents often are.
final class NumberedStyles {

    private static final Pattern STYLE = Pattern.compile(
            "<w:style\\b[^>]*\\bw:styleId=\"([^\"]+)\"[^>]*>(.*?)</w:style>", Pattern.DOTALL);

    private static final Pattern BASE = Pattern.compile("<w:basedOn w:val=\"([^\"]+)\"/>");

    private static final Pattern PROPERTIES = Pattern.compile("<w:pPr>(.*?)</w:pPr>", Pattern.DOTALL);

    private static final Pattern LIST = Pattern.compile("<w:numId w:val=\"(\\d+)\"/>");

    private static final Pattern LEVEL = Pattern.compile("<w:ilvl w:val=\"(\\d+)\"/>");

    private static final Pattern INDENT = Pattern.compile("<w:ind\\b[^>]*/>");

    private static final Pattern LEVEL_OF = Pattern.compile(
            "<w:lvl\\b[^>]*\\bw:ilvl=\"(\\d+)\"[^>]*>(?:(?!</w:lvl>).)*?<w:pStyle w:val=\"([^\"]+)\"/>", Pattern.DOTALL);

    /// Word lets a style rest on a few others, not on a hundred.
    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> levels = new HashMap<>();

    /// A style as it is written.
    private record Style(String base, String properties) {}

    /// How the paragraphs of a style are numbered.
    ///
    /// @param list the `w:numId`
    /// @param level the `w:ilvl`
    /// @param indent the `w:ind` by which the style overrules the list; empty where it leaves that to the list
    record Numbered(String list, String level, String indent) {}

    /// @param written `word/styles.xml`
    /// @param numbering `word/numbering.xml`
    NumberedStyles(String written, String numbering) {
        STYLE.matcher(written).results().forEach(style -> styles.put(
                style.group(1), new Style(first(BASE, style.group(2)), first(PROPERTIES, style.group(2)))));
        LEVEL_OF.matcher(numbering).results().forEach(level -> levels.putIfAbsent(level.group(2), level.group(1)));
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return !found.find() ? "" : found.groupCount() == 0 ? found.group() : found.group(1);
    }

    /// How a style numbers; empty where it does not, or where it takes back what another says.
    Optional<Numbered> of(String id) {
        Set<String> seen = new HashSet<>();
        String level = "";
        String indent = "";
        String at = id;
        while (styles.containsKey(at) && seen.add(at) && seen.size() < DEEPEST) {
            Style style = styles.get(at);
            // A level that the list ties to a style counts, whatever the style says.
            level = level.isEmpty() ? levels.getOrDefault(at, first(LEVEL, style.properties())) : level;
            indent = indent.isEmpty() ? first(INDENT, style.properties()) : indent;
            String list = first(LIST, style.properties());
            if (!list.isEmpty()) {
                return list.equals("0")
                        ? Optional.empty()
                        : Optional.of(new Numbered(list, level.isEmpty() ? "0" : level, indent));
            }
            at = style.base();
        }
        return Optional.empty();
    }
}
