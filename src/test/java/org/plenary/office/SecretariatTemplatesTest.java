package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.office.OfficeDocx.p;
import static org.plenary.office.OfficeDocx.r;
import static org.plenary.office.OfficeDocx.textBox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.base.Checked;
import org.plenary.office.TemplateFinding.Part;
import org.plenary.office.TemplateFinding.Trouble;

/// Letters as secretariats make them in Word. What is made lies in `target/templates` to be looked at.
class SecretariatTemplatesTest {

    private static final TemplateTags TAGS = new TemplateTags(
            Set.of("delegation", "date", "addressee", "reference", "secretariat_email", "signatory"),
            Map.of("members", Set.of("name", "number", "capacity")));

    private static final Map<String, Object> VALUES = Map.of(
            "delegation", "Kenya",
            "date", "2 May 2025",
            "addressee", "Ministry of Foreign Affairs\nNairobi",
            "reference", "MC/COP6/2025/59",
            "secretariat_email", "registration@minamata.example",
            "signatory", "Helena Lindqvist",
            "members", List.of(
                    Map.of("number", "1", "name", "Ms. Amina OKAFOR", "capacity", "Head of delegation"),
                    Map.of("number", "2", "name", "Mr. Ben <& Co.> OKORO", "capacity", "Adviser")));

    private static WordTemplate read(byte[] file) {
        return ((Checked.Ok<WordTemplate>) WordTemplate.read(file, TAGS)).value();
    }

    /// The letter, which has no tag left in any part.
    private static TemplatePackage made(String name, byte[] file) throws IOException {
        WordTemplate template = read(file);
        assertThat(template.findings()).isEmpty();
        byte[] letter = template.make(VALUES);
        Path folder = Files.createDirectories(Path.of("target/templates"));
        Files.write(folder.resolve(name + ".docx"), letter);
        TemplatePackage parts = TemplatePackage.read(letter);
        for (String part : parts.names()) {
            assertThat(parts.text(part)).as(part).doesNotContain("{{", "}}", "%7B%7B");
        }
        return parts;
    }

    /// What is read in a part.
    private static String said(TemplatePackage letter, String part) {
        return letter.text(part).replaceAll("</w:p>", "\n").replaceAll("<w:br/>", "\n").replaceAll("<[^>]+>", "");
    }

    private static List<String> troubles(byte[] file) {
        return read(file).findings().stream()
                .map(found -> found.trouble() + " " + found.place().part() + " " + found.place().paragraph())
                .collect(Collectors.toList());
    }

    @Test
    void aLetterheadWithAnEmblemAndCountedPages() throws IOException {
        var docx = new OfficeDocx();
        docx.header("first", "<w:p>" + docx.picture("header_first.xml") + r(" Secretariat of the Minamata Convention") + "</w:p>"
                + p("Reference: {{reference}}"));
        docx.header("default", p("{{reference}} – {{delegation}}"));
        docx.footer("default", "<w:p>" + r("{{secretariat_email}} · Page ") + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
                + r(" of ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> NUMPAGES </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("1") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        TemplatePackage letter = made("letterhead", docx.section("<w:titlePg/>").body(p("{{date}}") + p("{{addressee}}")
                + p("Dear colleagues of {{delegation}},") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + p("{{signatory}}")));
        assertThat(said(letter, "word/header_first.xml")).contains("Reference: MC/COP6/2025/59");
        assertThat(said(letter, "word/header_default.xml")).contains("MC/COP6/2025/59 – Kenya");
        assertThat(letter.text("word/footer_default.xml")).contains("NUMPAGES", "PAGE");
        assertThat(letter.part("word/media/emblem.png")).isNotEmpty();
        assertThat(said(letter, "word/document.xml")).contains("Ministry of Foreign Affairs\nNairobi");
    }

    @Test
    void anAddressInATextBox() throws IOException {
        String lines = p("{{addressee}}") + "<w:p>" + r("Ref. {{refe") + "<w:proofErr w:type=\"spellStart\"/>" + r("rence}}") + "</w:p>";
        TemplatePackage letter = made("textbox", new OfficeDocx().body("<w:p>" + textBox(lines) + r("Geneva, {{date}}") + "</w:p>"));
        assertThat(said(letter, "word/document.xml").split("Ref. MC/COP6/2025/59", -1)).hasSize(3);
        assertThat(said(letter, "word/document.xml")).contains("Geneva, 2 May 2025");
    }

    @Test
    void tagsThatWordHasTornApart() throws IOException {
        String torn = "<w:p>" + r("To ") + r("{") + "<w:proofErr w:type=\"gramStart\"/>" + r("{") + "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>"
                + "<w:bookmarkEnd w:id=\"0\"/>" + "<w:r><w:rPr><w:b/><w:lang w:val=\"en-GB\"/></w:rPr><w:t>dele</w:t></w:r><w:proofErr w:type=\"spellEnd\"/>"
                + "<w:smartTag w:uri=\"urn:x\" w:element=\"place\">" + r("gation") + "</w:smartTag>" + r("}") + "<w:lastRenderedPageBreak/>" + r("} on {{da")
                + "<w:hyperlink w:anchor=\"x\">" + r("te") + "</w:hyperlink>" + r("}}.") + "</w:p>";
        assertThat(said(made("torn", new OfficeDocx().body(torn)), "word/document.xml")).contains("To Kenya on 2 May 2025.");
    }

    @Test
    void membersInATableWithAHeadingRowAndATableInACell() throws IOException {
        String cell = "<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>";
        String table = "<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/><w:tblBorders><w:insideH w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"
                + "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>" + p("Delegation of {{delegation}}") + "</w:tc></w:tr>"
                + "<w:tr>" + cell + p("{{members}}[number]") + "</w:tc>" + cell + p("[name]") + "</w:tc>" + cell + p("[capacity]") + "</w:tc></w:tr>"
                + "<w:tr>" + cell + p("Noted by") + "</w:tc>" + cell + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr><w:tc>"
                + p("{{signatory}}, {{date}}") + "</w:tc></w:tr></w:tbl><w:p/></w:tc>" + cell + "<w:p/></w:tc></w:tr></w:tbl>" + p("After the table, {{date}}.");
        String text = said(made("table", new OfficeDocx().body(table)), "word/document.xml");
        assertThat(text).containsSubsequence(
                "Delegation of Kenya", "1", "Ms. Amina OKAFOR", "Head of delegation", "2", "Mr. Ben &lt;&amp; Co.", "Adviser", "Noted by",
                "Helena Lindqvist, 2 May 2025", "After the table, 2 May 2025.");
    }

    @Test
    void aTableForEachMemberAndABlockInACell() throws IOException {
        String each = p("{{?members}}") + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid><w:tr><w:tc>" + p("{{number}}. {{name}}")
                + "</w:tc></w:tr><w:tr><w:tc>" + p("{{capacity}} of {{delegation}}") + "</w:tc></w:tr></w:tbl>" + p("{{/members}}");
        String inCell = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid><w:tr><w:tc>" + p("{{?members}}") + p("– {{name}}")
                + p("{{/members}}") + "</w:tc></w:tr></w:tbl>";
        String text = said(made("blocks", new OfficeDocx().body(each + inCell + p("End"))), "word/document.xml");
        assertThat(text).containsSubsequence(
                "1. Ms. Amina OKAFOR", "Head of delegation of Kenya", "2. Mr. Ben", "Adviser of Kenya", "– Ms. Amina OKAFOR", "– Mr. Ben", "End");
    }

    @Test
    void contentControls() throws IOException {
        String controls = "<w:sdt><w:sdtPr><w:alias w:val=\"Addressee\"/><w:showingPlcHdr/><w:dataBinding w:xpath=\"/x\" w:storeItemID=\"{1}\"/><w:text w:multiLine=\"1\"/></w:sdtPr>"
                + "<w:sdtContent>" + p("{{addressee}}") + "</w:sdtContent></w:sdt>"
                + "<w:p>" + r("Date: ") + "<w:sdt><w:sdtPr><w:date><w:dateFormat w:val=\"d MMMM yyyy\"/></w:date></w:sdtPr><w:sdtContent>" + r("{{da") + r("te}}")
                + "</w:sdtContent></w:sdt></w:p>"
                + "<w:sdt><w:sdtPr><w15:repeatingSection/></w:sdtPr><w:sdtContent><w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>"
                + p("{{delegation}}") + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt>"
                + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid><w:tr><w:sdt><w:sdtPr/><w:sdtContent><w:tc>" + p("{{reference}}")
                + "</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl><w:p/>";
        String text = said(made("controls", new OfficeDocx().body(controls)), "word/document.xml");
        assertThat(text).contains("Ministry of Foreign Affairs", "Date: 2 May 2025", "Kenya", "MC/COP6/2025/59");
    }

    @Test
    void changesThatWereTrackedAreNamedInEveryPart() {
        byte[] file = new OfficeDocx()
                .header("default", "<w:p><w:del w:id=\"3\" w:author=\"x\"><w:r><w:delText>old {{date}}</w:delText></w:r></w:del>" + r("{{reference}}") + "</w:p>")
                .body(p("{{delegation}}") + "<w:p>" + r("One ") + "<w:ins w:id=\"1\" w:author=\"x\">" + r("{{da") + "</w:ins>" + r("te}}") + "</w:p>"
                        + "<w:p><w:pPr><w:rPr><w:ins w:id=\"2\" w:author=\"x\"/></w:rPr></w:pPr></w:p>"
                        + "<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id=\"4\" w:author=\"x\"><w:rPr/></w:rPrChange></w:rPr><w:t>bold</w:t></w:r></w:p>"
                        + "<w:p><w:commentRangeStart w:id=\"0\"/>" + r("Why?") + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>");
        assertThat(troubles(file)).containsExactlyInAnyOrder(
                "TRACKED_CHANGE HEADER 1", "TRACKED_CHANGE BODY 2", "TRACKED_CHANGE BODY 3", "TRACKED_CHANGE BODY 3", "COMMENT BODY 4");
    }

    @Test
    void aLetterFromRightToLeft() throws IOException {
        String arabic = "<w:p><w:pPr><w:bidi/><w:jc w:val=\"left\"/></w:pPr><w:r><w:rPr><w:rtl/><w:lang w:bidi=\"ar-SA\"/></w:rPr><w:t xml:space=\"preserve\">إلى وفد {{</w:t></w:r>"
                + "<w:r><w:t>delegation</w:t></w:r><w:r><w:rPr><w:rtl/></w:rPr><w:t>}}، في {{date}}</w:t></w:r></w:p>";
        byte[] file = new OfficeDocx()
                .header("default", "<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>الرقم: {{reference}}</w:t></w:r></w:p>")
                .footnotes("<w:footnote w:id=\"1\"><w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>{{secretariat_email}}</w:t></w:r></w:p></w:footnote>")
                .section("<w:bidi/>")
                .body(arabic + "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>");
        TemplatePackage letter = made("arabic", file);
        assertThat(said(letter, "word/document.xml")).contains("إلى وفد Kenya، في 2 May 2025");
        assertThat(said(letter, "word/footnotes.xml")).contains("registration@minamata.example");
        assertThat(letter.text("word/document.xml")).contains("<w:bidi/>", "<w:rtl/>");
    }

    @Test
    void anAddressThatCanBeClicked() throws IOException {
        var docx = new OfficeDocx();
        String id = docx.relate("document.xml", "hyperlink", "mailto:%7B%7Bsecretariat_email%7D%7D?subject=%7B%7Breference%7D%7D");
        String field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> HYPERLINK \"mailto:{{secretariat_</w:instrText></w:r>"
                + "<w:r><w:instrText>email}}\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("{{secretariat_email}}")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        TemplatePackage letter = made("links", docx.body("<w:p><w:hyperlink r:id=\"" + id + "\">" + r("{{secretariat_email}}") + "</w:hyperlink></w:p>" + field));
        assertThat(letter.text("word/_rels/document.xml.rels"))
                .contains("mailto:registration@minamata.example?subject=MC/COP6/2025/59");
        assertThat(letter.text("word/document.xml")).contains("HYPERLINK \"mailto:registration@minamata.example</w:instrText>");
    }

    @Test
    void aValueThatIsAnAddressStaysOneAndAValueWithinOneDoesNotBreakIt() throws IOException {
        var docx = new OfficeDocx();
        String whole = docx.relate("document.xml", "hyperlink", "%7B%7Breference%7D%7D");
        String within = docx.relate("document.xml", "hyperlink", "https://un.example/?q=%7B%7Breference%7D%7D");
        WordTemplate template = read(docx.body("<w:p><w:hyperlink r:id=\"" + whole + "\">" + r("x") + "</w:hyperlink>"
                + "<w:hyperlink r:id=\"" + within + "\">" + r("y") + "</w:hyperlink></w:p>"));
        String relations = TemplatePackage.read(template.make(Map.of("reference", "https://forms.example/a?m=6&p=KE n#top")))
                .text("word/_rels/document.xml.rels");
        assertThat(relations)
                .contains("\"https://forms.example/a?m=6&amp;p=KE%20n#top\"")
                .contains("\"https://un.example/?q=https://forms.example/a%3Fm%3D6%26p%3DKE%20n%23top\"");
    }

    private static TemplatePackage bound(byte[] file, Map<String, Object> first, Map<String, Object> second) throws IOException {
        WordTemplate template = read(file);
        var bytes = new java.io.ByteArrayOutputStream();
        try (var binder = new LetterBinder()) {
            binder.add(template.make(first));
            binder.add(template.make(second));
            binder.writeTo(bytes);
        }
        Files.write(Files.createDirectories(Path.of("target/templates")).resolve("bound.docx"), bytes.toByteArray());
        return TemplatePackage.read(bytes.toByteArray());
    }

    @Test
    void lettersThatAreBoundBringTheirHeadersTheirLinksAndTheirLists() throws IOException {
        var docx = new OfficeDocx().header("default", p("{{reference}}"));
        docx.part("word/numbering.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml", "<w:numbering" + OfficeDocx.SPACES
                + "><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>");
        docx.relate("document.xml", "numbering", "numbering.xml");
        String id = docx.relate("document.xml", "hyperlink", "mailto:x@un.example?subject=%7B%7Breference%7D%7D");
        String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>" + r("Item of {{delegation}}") + "</w:p>";
        byte[] file = docx.body(item + item + "<w:p><w:hyperlink r:id=\"" + id + "\">" + r("Answer") + "</w:hyperlink></w:p>");
        TemplatePackage bound = bound(file, Map.of("delegation", "Kenya", "reference", "MC/1"), Map.of("delegation", "Chad", "reference", "MC/2"));
        assertThat(bound.addresses()).containsExactlyInAnyOrder("mailto:x@un.example?subject=MC/1", "mailto:x@un.example?subject=MC/2");
        assertThat(bound.text("word/header_default_2.xml")).contains("MC/2");
        assertThat(bound.text("word/numbering.xml")).contains("<w:num w:numId=\"1007\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>");
        assertThat(bound.text("word/document.xml").split("<w:numId w:val=\"1007\"/>", -1)).hasSize(3);
    }

    /// A template whose paragraphs are numbered by their styles alone, the second by one that rests on the first.
    private static OfficeDocx numberedByStyle() {
        String kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        var docx = new OfficeDocx();
        docx.part("word/numbering.xml", kind + "numbering+xml", "<w:numbering" + OfficeDocx.SPACES
                + "><w:abstractNum w:abstractNumId=\"3\"><w:multiLevelType w:val=\"multilevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Para\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/>"
                + "<w:pPr><w:ind w:left=\"900\" w:hanging=\"450\"/></w:pPr></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:pStyle w:val=\"SubPara\"/><w:lvlText w:val=\"(%2)\"/><w:lvlJc w:val=\"left\"/>"
                + "<w:pPr><w:ind w:left=\"1800\" w:hanging=\"450\"/></w:pPr></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>");
        docx.relate("document.xml", "numbering", "numbering.xml");
        docx.styles("<w:style w:type=\"paragraph\" w:styleId=\"Para\"><w:name w:val=\"Para\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr><w:ind w:left=\"600\" w:hanging=\"600\"/></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"SubPara\"><w:name w:val=\"SubPara\"/><w:basedOn w:val=\"Para\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Plain\"><w:name w:val=\"Plain\"/><w:basedOn w:val=\"Para\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:style>");
        return docx;
    }

    private static String styled(String style, String more, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + more + "</w:pPr>" + r(text) + "</w:p>";
    }

    @Test
    void paragraphsThatAreNumberedByTheirStyleBeginAnewInEachBoundLetter() throws IOException {
        byte[] file = numberedByStyle().body(styled("Para", "<w:keepNext/><w:jc w:val=\"both\"/>", "To {{delegation}}")
                + styled("SubPara", "", "first") + styled("Plain", "", "not numbered"));
        TemplatePackage bound = bound(file, Map.of("delegation", "Kenya"), Map.of("delegation", "Chad"));
        assertThat(bound.text("word/document.xml"))
                .contains("<w:pStyle w:val=\"Para\"/><w:keepNext/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1007\"/></w:numPr>"
                        + "<w:ind w:left=\"600\" w:hanging=\"600\"/><w:jc w:val=\"both\"/>")
                .contains("<w:pStyle w:val=\"SubPara\"/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1007\"/></w:numPr>")
                .contains("<w:pPr><w:pStyle w:val=\"Plain\"/></w:pPr>");
        assertThat(StrictWord.faults(Files.readAllBytes(Path.of("target/templates/bound.docx")))).isEmpty();
    }

    @Test
    void drawingsAndBookmarksOfBoundLettersAreTheirOwn() throws IOException {
        var docx = new OfficeDocx();
        byte[] file = docx.body("<w:p>" + docx.picture("document.xml") + "<w:bookmarkStart w:id=\"0\" w:name=\"deadline\"/>" + r("{{date}}")
                + "<w:bookmarkEnd w:id=\"0\"/><w:hyperlink w:anchor=\"deadline\">" + r("see") + "</w:hyperlink></w:p>");
        TemplatePackage bound = bound(file, Map.of("date", "2 May"), Map.of("date", "3 June"));
        assertThat(bound.text("word/document.xml")).contains("w:anchor=\"deadline\"", "w:anchor=\"deadline_2\"", "w:name=\"deadline_2\"");
        assertThat(StrictWord.faults(Files.readAllBytes(Path.of("target/templates/bound.docx")))).isEmpty();
    }

    @Test
    void aBodyUnderAnotherNameIsFoundByAll() throws IOException {
        byte[] usual = new OfficeDocx().header("default", p("{{reference}}")).body(p("To {{delegation}}"));
        TemplatePackage parts = TemplatePackage.read(usual);
        byte[] document = parts.part("word/document.xml");
        var other = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(other)) {
            for (String name : parts.names()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(name.replace("document.xml", "document2.xml")));
                zip.write(name.equals("word/document.xml") ? document : parts.text(name).replace("word/document.xml", "word/document2.xml").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        TemplatePackage bound = bound(other.toByteArray(), VALUES, Map.of("delegation", "Chad", "reference", "MC/2"));
        assertThat(said(bound, "word/document.xml")).contains("To Kenya", "To Chad");
        assertThat(bound.text("word/header_default_2.xml")).contains("MC/2");
    }

    @Test
    void whatNoLetterCanFillInIsNamed() {
        var docx = new OfficeDocx();
        docx.part("word/embedded.html", "text/html", "<html><body><p>Dear {{delegation}}</p></body></html>");
        String id = docx.relate("document.xml", "aFChunk", "embedded.html");
        assertThat(troubles(docx.body(p("{{date}}") + "<w:altChunk r:id=\"" + id + "\"/><w:p/>")))
                .containsExactly("UNREACHED BODY 0");
    }

    @Test
    void anUnknownTagInALinkOrInTheTitleOfTheDocumentIsNamed() {
        var docx = new OfficeDocx();
        docx.part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", "<p><title>To {{delegatoin}}</title></p>");
        String id = docx.relate("document.xml", "hyperlink", "mailto:%7B%7Bsecretariat_mail%7D%7D");
        assertThat(read(docx.body("<w:p><w:hyperlink r:id=\"" + id + "\">" + r("x") + "</w:hyperlink></w:p>")).findings())
                .extracting(TemplateFinding::meant)
                .containsExactlyInAnyOrder("{{delegation}}", "{{secretariat_email}}");
    }

    @Test
    void everyFaultOfATemplateIsNamedAtOnce() {
        byte[] file = new OfficeDocx()
                .header("default", p("{{referense}}"))
                .footer("default", p("{{secretariat_email}"))
                .body(p("Dear {{Delegation}},") + "<w:p>" + textBox(p("{{adressee}}")) + "</w:p>" + p("{{?members}}") + p("{{name}}") + p("{{@emblem}}"));
        WordTemplate template = read(file);
        assertThat(template.findings()).extracting(TemplateFinding::trouble).containsExactlyInAnyOrder(
                Trouble.UNKNOWN_TAG, Trouble.BROKEN_TAG, Trouble.UNKNOWN_TAG, Trouble.UNKNOWN_TAG, Trouble.OPEN_BLOCK, Trouble.FOREIGN_TAG);
        assertThat(template.findings())
                .filteredOn(found -> found.place().part() == Part.HEADER)
                .extracting(TemplateFinding::meant)
                .containsExactly("{{reference}}");
    }
}
