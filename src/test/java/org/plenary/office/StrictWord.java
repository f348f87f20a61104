package org.plenary.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// Reads a Word file as strictly as Word does, where LibreOffice is lenient: the order of elements (ECMA-376 part 1,
/// annex A), relations that lead somewhere, parts whose type is known, numbers that no two things share, cells that end
/// with a paragraph, styles and lists that are there.
public final class StrictWord {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// In what order the children of an element stand, by its name.
    private static final Map<String, List<String>> ORDER = order(
            """
            pPr: pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs \
            suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd \
            snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment \
            textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange
            rPr: rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid \
            vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em \
            lang eastAsianLayout specVanish oMath
            tblPr: tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing \
            tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription
            tcPr: cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark
            trPr: cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden
            sectPr: headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType \
            pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings
            tbl: bookmarkStart bookmarkEnd tblPr tblGrid tr sdt
            lvl: start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr
            abstractNum: nsid multiLevelType tmpl name styleLink numStyleLink lvl
            num: abstractNumId lvlOverride
            lvlOverride: startOverride lvl
            numbering: numPicBullet abstractNum num numIdMacAtCleanup
            numPr: ilvl numId
            style: name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked \
            personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr
            styles: docDefaults latentStyles style
            docDefaults: rPrDefault pPrDefault
            pBdr: top left bottom right between bar
            tblBorders: top left start bottom right end insideH insideV
            tcBorders: top start left bottom end right insideH insideV tl2br tr2bl
            tcMar: top start left bottom end right
            tblCellMar: top start left bottom end right
            footnotePr: pos numFmt numStart numRestart footnote
            settings: writeProtection view zoom removePersonalInformation removeDateAndTime embedTrueTypeFonts \
            embedSystemFonts saveSubsetFonts mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader \
            bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors proofState attachedTemplate \
            linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions \
            documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation \
            consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle \
            defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets \
            drawingGridHorizontalSpacing drawingGridVerticalSpacing characterSpacingControl printTwoOnOne \
            strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema \
            updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids mathPr attachedSchema themeFontLang \
            clrSchemeMapping doNotIncludeSubdocsInStats shapeDefaults decimalSymbol listSeparator
            """);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final List<String> found = new ArrayList<>();

    private StrictWord() {}

    private static Map<String, List<String>> order(String text) {
        Map<String, List<String>> order = new HashMap<>();
        text.lines().forEach(line -> {
            String[] halves = line.split(": ", 2);
            order.put(halves[0], Arrays.asList(halves[1].strip().split("\\s+")));
        });
        return order;
    }

    /// What Word would not take, or would take only after a repair; empty where there is nothing.
    public static List<String> faults(Path file) {
        try {
            return faults(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// The same of a file in memory.
    public static List<String> faults(byte[] file) {
        var strict = new StrictWord();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (strict.parts.put(entry.getName(), zip.readAllBytes()) != null) {
                    strict.found.add(entry.getName() + " is there twice");
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        strict.read();
        return strict.found;
    }

    private void read() {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        parts.forEach((name, bytes) -> {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                try {
                    documents.put(name, factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
                } catch (SAXException | IOException | ParserConfigurationException e) {
                    found.add(name + " is no XML: " + e.getMessage());
                }
            }
        });
        types();
        relations();
        documents.forEach((name, document) -> {
            if (name.startsWith("word/") && !name.endsWith(".rels")) {
                walk(document.getDocumentElement(), element -> element(name, element));
                unique(name, document);
            }
        });
        lists();
        styles();
        notes();
    }

    private void types() {
        Document types = documents.get("[Content_Types].xml");
        if (types == null) {
            found.add("no types");
            return;
        }
        Set<String> endings = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Element type : children(types.getDocumentElement())) {
            if (type.getLocalName().equals("Default")) {
                endings.add(type.getAttribute("Extension").toLowerCase(Locale.ROOT));
            } else if (!names.add(type.getAttribute("PartName").substring(1))) {
                found.add("two types of " + type.getAttribute("PartName"));
            }
        }
        names.stream().filter(name -> !parts.containsKey(name)).forEach(name -> found.add("a type of no part: " + name));
        parts.keySet().stream()
                .filter(name -> !name.equals("[Content_Types].xml") && !names.contains(name))
                .filter(name -> !endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)))
                .forEach(name -> found.add("no type of " + name));
    }

    private void relations() {
        documents.forEach((name, document) -> {
            if (name.endsWith(".rels")) {
                String owner = name.replace("_rels/", "").replaceFirst("\\.rels$", "");
                Set<String> ids = new HashSet<>();
                for (Element one : children(document.getDocumentElement())) {
                    if (!ids.add(one.getAttribute("Id"))) {
                        found.add(name + ": " + one.getAttribute("Id") + " is there twice");
                    }
                    boolean isOutside = one.getAttribute("TargetMode").equals("External");
                    if (!isOutside && !parts.containsKey(target(owner, one.getAttribute("Target")))) {
                        found.add(name + " leads to no part: " + one.getAttribute("Target"));
                    }
                }
                Optional.ofNullable(documents.get(owner))
                        .ifPresent(of -> walk(of.getDocumentElement(), element -> asked(owner, element, ids)));
            }
        });
    }

    private void asked(String owner, Element element, Set<String> ids) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (R.equals(attribute.getNamespaceURI()) && !ids.contains(attribute.getNodeValue())) {
                found.add(owner + ": no relation " + attribute.getNodeValue());
            }
        }
    }

    private static String target(String owner, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String folder = owner.contains("/") ? owner.substring(0, owner.lastIndexOf('/') + 1) : "";
        return Path.of("/" + folder).resolve(target).normalize().toString().substring(1);
    }

    private void element(String part, Element element) {
        if (!W.equals(element.getNamespaceURI())) {
            return;
        }
        List<Element> children = children(element);
        String name = element.getLocalName();
        Optional.ofNullable(ORDER.get(name)).ifPresent(order -> inOrder(part, name, order, children));
        switch (name) {
            case "p", "r", "tr", "tc" -> first(part, name + "Pr", children);
            case "tbl" -> needed(part, element, children, "tblPr", "tblGrid", "tr");
            case "body" -> last(part, "body", children, Set.of("sectPr"));
            case "footnote" -> {
                // The settings name the two that part notes from the text.
                if (part.endsWith("footnotes.xml")) {
                    last(part, name, children, Set.of("p"));
                }
            }
            case "hdr", "ftr", "txbxContent" -> last(part, name, children, Set.of("p"));
            case "t" -> blanks(part, element);
            default -> {}
        }
        if (name.equals("tc")) {
            last(part, "tc", children, Set.of("p"));
        }
    }

    private void inOrder(String part, String name, List<String> order, List<Element> children) {
        int at = -1;
        for (Element child : children) {
            int place = order.indexOf(child.getLocalName());
            // Headers and footers may change places with each other, and so may what a row says of itself.
            boolean isFree = name.equals("trPr") || child.getLocalName().endsWith("erReference");
            if (place < 0 || (place < at && !isFree)) {
                found.add(part + ": " + child.getLocalName() + " in " + name + " out of place");
            }
            at = Math.max(at, place);
        }
        boolean mayRepeat = Set.of("tbl", "sectPr", "styles", "numbering", "abstractNum", "num", "style", "footnotePr").contains(name);
        if (!mayRepeat && children.stream().map(Element::getLocalName).distinct().count() < children.size()) {
            found.add(part + ": something is twice in " + name);
        }
    }

    private void first(String part, String wanted, List<Element> children) {
        IntStream.range(1, children.size())
                .filter(i -> children.get(i).getLocalName().equals(wanted))
                .filter(i -> !children.get(i - 1).getLocalName().equals("tblPrEx"))
                .forEach(i -> found.add(part + ": " + wanted + " is not first"));
    }

    private void needed(String part, Element element, List<Element> children, String... wanted) {
        for (String one : wanted) {
            if (children.stream().noneMatch(child -> child.getLocalName().equals(one))) {
                found.add(part + ": no " + one + " in " + element.getLocalName());
            }
        }
    }

    private void last(String part, String name, List<Element> children, Set<String> wanted) {
        if (children.isEmpty() || !wanted.contains(children.getLast().getLocalName())) {
            found.add(part + ": " + name + " does not end with " + wanted);
        }
    }

    private void blanks(String part, Element text) {
        String said = text.getTextContent();
        boolean isKept = text.getAttributeNS("http://www.w3.org/XML/1998/namespace", "space").equals("preserve");
        if (!isKept && !said.equals(said.strip())) {
            found.add(part + ": blanks are lost in '" + said + "'");
        }
    }

    private void unique(String part, Document document) {
        Map<String, Set<String>> seen = new HashMap<>();
        walk(document.getDocumentElement(), element -> {
            switch (element.getLocalName()) {
                case "docPr" -> once(part, seen, "drawing", element.getAttribute("id"));
                case "bookmarkStart" -> {
                    once(part, seen, "bookmark", element.getAttributeNS(W, "id"));
                    once(part, seen, "bookmark's name", element.getAttributeNS(W, "name"));
                }
                case "style" -> once(part, seen, "style", element.getAttributeNS(W, "styleId"));
                case "num" -> once(part, seen, "list", element.getAttributeNS(W, "numId"));
                case "footnote" -> once(part, seen, "footnote", element.getAttributeNS(W, "id"));
                default -> {}
            }
        });
    }

    private void once(String part, Map<String, Set<String>> seen, String what, String id) {
        if (!seen.computeIfAbsent(what, one -> new HashSet<>()).add(id)) {
            found.add(part + ": two of the " + what + " " + id);
        }
    }

    /// What is listed is numbered by a list that is there.
    private void lists() {
        Set<String> known = attributes("word/numbering.xml", "num", "numId");
        Set<String> shapes = attributes("word/numbering.xml", "abstractNum", "abstractNumId");
        walkAll(element -> {
            String value = element.getAttributeNS(W, "val");
            if (element.getLocalName().equals("numId") && !value.equals("0") && !known.contains(value)) {
                found.add("no list " + value);
            } else if (element.getLocalName().equals("abstractNumId") && !shapes.contains(value)) {
                found.add("no shape of lists " + value);
            }
        });
    }

    private void styles() {
        Set<String> known = attributes("word/styles.xml", "style", "styleId");
        Set<String> asked = new TreeSet<>();
        walkAll(element -> {
            if (Set.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link").contains(element.getLocalName())) {
                asked.add(element.getAttributeNS(W, "val"));
            }
        });
        asked.stream().filter(style -> !known.contains(style)).forEach(style -> found.add("no style " + style));
    }

    private void notes() {
        Set<String> known = attributes("word/footnotes.xml", "footnote", "id");
        walkAll(element -> {
            if (element.getLocalName().equals("footnoteReference") && !known.contains(element.getAttributeNS(W, "id"))) {
                found.add("no footnote " + element.getAttributeNS(W, "id"));
            }
        });
    }

    private Set<String> attributes(String part, String name, String attribute) {
        Set<String> values = new HashSet<>();
        Optional.ofNullable(documents.get(part)).ifPresent(document -> walk(document.getDocumentElement(), element -> {
            if (element.getLocalName().equals(name)) {
                values.add(element.getAttributeNS(W, attribute));
            }
        }));
        return values;
    }

    private void walkAll(Consumer<Element> each) {
        documents.forEach((name, document) -> {
            if (name.startsWith("word/") && !name.endsWith(".rels")) {
                walk(document.getDocumentElement(), element -> {
                    if (W.equals(element.getNamespaceURI())) {
                        each.accept(element);
                    }
                });
            }
        });
    }

    private static void walk(Element element, Consumer<Element> each) {
        each.accept(element);
        children(element).forEach(child -> walk(child, each));
    }

    private static List<Element> children(Element element) {
        return Stream.iterate(element.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
