package org.plenary.office;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How one part of a Word file belongs to another, or where a link in it leads (ECMA-376 part 2, relationships).
///
/// @param xml the element as it is written
/// @param type the last word of it: `header`, `footer`, `hyperlink`
/// @param target a part, or an address outside
record Relation(String xml, String id, String type, String target, Reach reach) {

    private static final Pattern ELEMENT = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");

    /// Whether the target lies in the file.
    enum Reach {
        INSIDE,
        OUTSIDE
    }

    /// All of one part, as its file of relationships says them.
    static List<Relation> of(String relationships) {
        return ELEMENT.matcher(relationships).results().map(found -> one(found.group())).toList();
    }

    private static Relation one(String xml) {
        String type = attribute(xml, "Type");
        return new Relation(
                xml,
                attribute(xml, "Id"),
                type.substring(type.lastIndexOf('/') + 1),
                attribute(xml, "Target"),
                attribute(xml, "TargetMode").equals("External") ? Reach.OUTSIDE : Reach.INSIDE);
    }

    private static String attribute(String xml, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(xml);
        return found.find() ? found.group(1) : "";
    }

    boolean isOutside() {
        return reach == Reach.OUTSIDE;
    }

    /// Whether it is of a header or a footer.
    boolean isFrame() {
        return !isOutside() && (type.equals("header") || type.equals("footer"));
    }

    /// The name of the part in the file, for a relation of the document.
    String part() {
        return target.startsWith("/") ? target.substring(1) : "word/" + target;
    }

    /// The element with another id and another target.
    String xml(String otherId, String otherTarget) {
        return xml.replace("\"" + id + "\"", "\"" + otherId + "\"").replace("\"" + target + "\"", "\"" + otherTarget + "\"");
    }
}
