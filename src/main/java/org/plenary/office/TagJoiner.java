package org.plenary.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Puts each tag of a part of a Word document into one run, whatever runs Word has split it into, and replaces it there.
/// Nothing else of the part changes, so that layout, styles, fields and pictures stay as they are.
final class TagJoiner {

    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Set<String> SPACES = Set.of("tab", "br", "cr");

    private final Document document;
    private final UnaryOperator<String> replacing;

    /// @param replacing what stands in the place of a tag, whose name it is given; the tag itself to leave it
    private TagJoiner(Document document, UnaryOperator<String> replacing) {
        this.document = document;
        this.replacing = replacing;
    }

    /// The part with its tags replaced.
    static byte[] replace(byte[] part, UnaryOperator<String> replacing) {
        Document document = SafeXml.document(new ByteArrayInputStream(part));
        return new TagJoiner(document, replacing).replaceAll() ? bytes(document) : part;
    }

    /// A text of a paragraph, and where it begins in the paragraph.
    private record Piece(Element element, int from) {

        String text() {
            return element.getTextContent();
        }
    }

    private boolean replaceAll() {
        boolean isChanged = false;
        NodeList all = document.getElementsByTagNameNS("*", "p");
        List<Element> paragraphs = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && isText(element)) {
                paragraphs.add(element);
            }
        }
        for (Element paragraph : paragraphs) {
            isChanged |= paragraph(paragraph);
        }
        return isChanged;
    }

    private static boolean isText(Element element) {
        String uri = element.getNamespaceURI() == null ? "" : element.getNamespaceURI();
        return TemplateParagraphs.isText(uri);
    }

    private boolean paragraph(Element paragraph) {
        boolean isChanged = texts(paragraph, "t");
        // The instruction of a field, such as the address of a link, is torn into runs as well.
        return texts(paragraph, "instrText") || isChanged;
    }

    /// From its end to its beginning, so that what is still to be done does not move.
    ///
    /// @param kind the local name of the elements whose texts are one
    private boolean texts(Element paragraph, String kind) {
        List<Piece> pieces = new ArrayList<>();
        var whole = new StringBuilder();
        collect(paragraph, kind, pieces, whole);
        List<int[]> tags = new ArrayList<>();
        List<String> values = new ArrayList<>();
        Matcher tag = TAG.matcher(whole);
        while (tag.find()) {
            // Tags are asked for in their order: what a block repeats is not replaced.
            String value = replacing.apply(tag.group(1));
            tags.add(new int[] {tag.start(), tag.end()});
            values.add(value);
        }
        boolean isChanged = false;
        for (int i = tags.size() - 1; i >= 0; i--) {
            isChanged |= put(pieces, tags.get(i)[0], tags.get(i)[1], values.get(i));
        }
        if (!tags.isEmpty()) {
            isChanged |= unbind(paragraph);
        }
        return isChanged;
    }

    /// The texts of a paragraph, without those of paragraphs inside it, as in a text box.
    private static void collect(Node node, String kind, List<Piece> pieces, StringBuilder whole) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element element)) {
                continue;
            }
            String name = element.getLocalName();
            if (name.equals("p") && isText(element)) {
                continue;
            }
            if (name.equals(kind) && isText(element)) {
                pieces.add(new Piece(element, whole.length()));
                whole.append(element.getTextContent());
            } else if (SPACES.contains(name) && isText(element) && element.getAttributes().getLength() == 0) {
                whole.append(' ');
            } else {
                collect(element, kind, pieces, whole);
            }
        }
    }

    private static boolean put(List<Piece> pieces, int from, int to, String value) {
        boolean isFirst = true;
        boolean isChanged = false;
        for (Piece piece : pieces) {
            String text = piece.text();
            int begin = Math.max(from, piece.from()) - piece.from();
            int end = Math.min(to, piece.from() + originalLength(piece, text)) - piece.from();
            if (begin >= end || begin > text.length()) {
                continue;
            }
            int stop = Math.min(end, text.length());
            String now = text.substring(0, begin) + (isFirst ? value : "") + text.substring(stop);
            isFirst = false;
            if (!now.equals(text)) {
                piece.element().setTextContent(now);
                if (isWord(piece.element())) {
                    piece.element().setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
                }
                isChanged = true;
            }
        }
        return isChanged;
    }

    /// Later tags of the same text were replaced before; what stands before them has kept its place.
    private static int originalLength(Piece piece, String now) {
        Object length = piece.element().getUserData("length");
        if (length instanceof Integer known) {
            return known;
        }
        piece.element().setUserData("length", now.length(), null);
        return now.length();
    }

    private static boolean isWord(Element element) {
        return TemplateParagraphs.isWord(element.getNamespaceURI() == null ? "" : element.getNamespaceURI());
    }

    /// A content control that is bound to a property of the document shows that again when it is opened, and one for plain
    /// text may lose the breaks of lines.
    private static boolean unbind(Element paragraph) {
        Set<Element> gone = new HashSet<>();
        for (Node node = paragraph; node != null; node = node.getParentNode()) {
            if (node instanceof Element element && element.getLocalName().equals("sdt")) {
                bindings(element, gone);
            }
        }
        NodeList inside = paragraph.getElementsByTagNameNS("*", "sdt");
        for (int i = 0; i < inside.getLength(); i++) {
            bindings((Element) inside.item(i), gone);
        }
        gone.forEach(element -> element.getParentNode().removeChild(element));
        return !gone.isEmpty();
    }

    private static void bindings(Element control, Set<Element> found) {
        for (Node child = control.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element properties && properties.getLocalName().equals("sdtPr")) {
                for (Node one = properties.getFirstChild(); one != null; one = one.getNextSibling()) {
                    if (one instanceof Element element
                            && Set.of("dataBinding", "showingPlcHdr", "text").contains(element.getLocalName())) {
                        found.add(element);
                    }
                }
            }
        }
    }

    private static byte[] bytes(Document document) {
        var bytes = new ByteArrayOutputStream(1 << 14);
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            document.setXmlStandalone(true);
            transformer.transform(new DOMSource(document), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException("a document that was read can be written", e);
        }
        return bytes.toByteArray();
    }
}
