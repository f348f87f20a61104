package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.junit.jupiter.api.Test;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.office.TemplateFinding.Trouble;

class WordTemplateTest {

    private static final TemplateTags TAGS =
            new TemplateTags(Set.of("delegation", "date"), Map.of("members", Set.of("name", "number")));

    private static WordTemplate read(byte[] file) {
        return ((Checked.Ok<WordTemplate>) WordTemplate.read(file, TAGS)).value();
    }

    private static TemplateFinding only(byte[] file) {
        List<TemplateFinding> findings = read(file).findings();
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static String made(byte[] file, Map<String, Object> values) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(read(file).make(values)));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    @Test
    void aTagBecomesItsValue() throws IOException {
        assertThat(made(TestDocx.of("To {{delegation}}"), Map.of("delegation", "Kenya"))).contains("To Kenya");
    }

    @Test
    void aTagThatWordHasSplitIntoRunsBecomesItsValue() throws IOException {
        byte[] file = TestDocx.body("<w:p><w:r><w:t>To {{dele</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>gat</w:t></w:r>"
                + "<w:proofErr w:type=\"spellStart\"/><w:r><w:t>ion}}</w:t></w:r></w:p>");
        assertThat(made(file, Map.of("delegation", "Kenya"))).contains("To Kenya");
    }

    @Test
    void aRowOfATableIsRepeatedForEachEntry() throws IOException {
        byte[] file = TestDocx.body("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>"
                + "{{members}}[number] [name]</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>");
        var members = List.of(Map.of("number", "1", "name", "Ana"), Map.of("number", "2", "name", "Ben"));
        assertThat(made(file, Map.of("members", members))).contains("1 Ana").contains("2 Ben");
    }

    @Test
    void aBlockIsRepeatedForEachEntry() throws IOException {
        byte[] file = TestDocx.of("{{?members}}", "{{name}}", "{{/members}}");
        var members = List.of(Map.of("number", "1", "name", "Ana"), Map.of("number", "2", "name", "Ben"));
        assertThat(made(file, Map.of("members", members))).contains("Ana").contains("Ben");
    }

    @Test
    void anUnknownTagIsNamedWithItsParagraphAndWhatWasMeant() {
        TemplateFinding found = only(TestDocx.of("First", "", "To {{delegatoin}}"));
        assertThat(found.trouble()).isEqualTo(Trouble.UNKNOWN_TAG);
        assertThat(found.place().paragraph()).isEqualTo(2);
        assertThat(found.meant()).isEqualTo("{{delegation}}");
    }

    @Test
    void aTagInATableIsNamedWithItsRow() {
        TemplateFinding found = only(TestDocx.body("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>"
                + "<w:tr><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>{{who}}</w:t></w:r></w:p></w:tc></w:tr>"
                + "</w:tbl><w:p/>"));
        assertThat(found.place().table()).isEqualTo(1);
        assertThat(found.place().row()).isEqualTo(2);
    }

    @Test
    void aTagThatIsNotClosedIsNamed() {
        assertThat(only(TestDocx.of("To {{delegation and so on")).trouble()).isEqualTo(Trouble.BROKEN_TAG);
    }

    @Test
    void aTagWithASpaceInsideIsNamed() {
        assertThat(only(TestDocx.of("{{ delegation }}")).trouble()).isEqualTo(Trouble.BROKEN_TAG);
    }

    @Test
    void aTagForAPictureIsNamed() {
        assertThat(only(TestDocx.of("{{@logo}}")).trouble()).isEqualTo(Trouble.FOREIGN_TAG);
    }

    @Test
    void aBlockThatStaysOpenIsNamed() {
        assertThat(only(TestDocx.of("{{?members}}", "{{name}}")).trouble()).isEqualTo(Trouble.OPEN_BLOCK);
    }

    @Test
    void aTrackedChangeIsNamedWithItsParagraph() {
        TemplateFinding found = only(TestDocx.body("<w:p><w:r><w:t>One</w:t></w:r></w:p><w:p><w:ins w:id=\"1\""
                + " w:author=\"x\"><w:r><w:t>Two</w:t></w:r></w:ins></w:p>"));
        assertThat(found.trouble()).isEqualTo(Trouble.TRACKED_CHANGE);
        assertThat(found.place().paragraph()).isEqualTo(2);
    }

    @Test
    void aFileWithAPasswordIsSaidSo() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var ole = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(ole)) {
                out.write(TestDocx.of("{{date}}"));
            }
            ole.writeFilesystem(bytes);
        }
        assertThat(WordTemplate.read(bytes.toByteArray(), TAGS)).isEqualTo(Checked.badFile(FileFault.ENCRYPTED));
    }

    @Test
    void aFileThatIsNoWordDocumentIsSaidSo() {
        assertThat(WordTemplate.read("hello".getBytes(java.nio.charset.StandardCharsets.UTF_8), TAGS))
                .isEqualTo(Checked.badFile(FileFault.NOT_WORD));
    }

    @Test
    void aLineBreakInAValueBreaksTheLine() throws IOException {
        assertThat(made(TestDocx.of("{{delegation}}"), Map.of("delegation", "One\nTwo"))).contains("One\nTwo");
    }

    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /// One part of the letter that is made.
    private static String part(byte[] file, String name, Map<String, Object> values) throws IOException {
        return TemplatePackage.read(read(file).make(values)).text(name);
    }

    @Test
    void aTagInAHeaderAFooterOrAFootnoteBecomesItsValue() throws IOException {
        byte[] file = TestDocx.with(paragraph("Body"), KIND + "document.main+xml", List.of(
                new TestDocx.More("word/header3.xml", KIND + "header+xml", "<w:hdr XMLNS>" + paragraph("{{date}}") + "</w:hdr>"),
                new TestDocx.More("word/foot.xml", KIND + "footer+xml", "<w:ftr XMLNS>" + paragraph("{{date}}") + "</w:ftr>"),
                new TestDocx.More("word/footnotes.xml", KIND + "footnotes+xml", "<w:footnotes XMLNS><w:footnote w:id=\"1\">"
                        + paragraph("{{date}}") + "</w:footnote></w:footnotes>")));
        for (String name : List.of("word/header3.xml", "word/foot.xml", "word/footnotes.xml")) {
            assertThat(part(file, name, Map.of("date", "2 May 2025"))).contains("2 May 2025").doesNotContain("{{");
        }
    }

    @Test
    void aTagInATextBoxBecomesItsValueForOldProgramsToo() throws IOException {
        String box = "<w:txbxContent>" + paragraph("To {{delegation}}") + "</w:txbxContent>";
        byte[] file = TestDocx.body("<w:p><w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r></w:p>");
        assertThat(part(file, "word/document.xml", Map.of("delegation", "Kenya")).split("To Kenya", -1)).hasSize(3);
    }

    @Test
    void aContentControlThatWouldShowAPropertyAgainShowsTheValue() throws IOException {
        byte[] file = TestDocx.body("<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/title\"/><w:text/></w:sdtPr><w:sdtContent>"
                + paragraph("{{delegation}}") + "</w:sdtContent></w:sdt>");
        assertThat(part(file, "word/document.xml", Map.of("delegation", "Kenya")))
                .contains("Kenya")
                .doesNotContain("dataBinding");
    }

    @Test
    void aTagInThePropertiesBecomesItsValueForFieldsThatRepeatThem() throws IOException {
        byte[] file = TestDocx.with(paragraph("Body"), KIND + "document.main+xml", List.of(
                new TestDocx.More("docProps/core.xml", "application/xml", "<p><title>Invitation {{date}}</title></p>")));
        assertThat(part(file, "docProps/core.xml", Map.of("date", "2 May"))).contains("<title>Invitation 2 May</title>");
    }

    @Test
    void whatHasNoTagIsLeftAsItIs() throws IOException {
        String header = "<w:hdr xmlns:w=\"urn:w\"><w:p   w:rsidR=\"00AB\"/></w:hdr>";
        byte[] file = TestDocx.with(paragraph("{{date}}"), KIND + "document.main+xml", List.of(
                new TestDocx.More("word/header1.xml", KIND + "header+xml", header)));
        assertThat(part(file, "word/header1.xml", Map.of("date", "2 May"))).isEqualTo(header);
    }

    @Test
    void aTemplateOfWordMakesADocument() throws IOException {
        byte[] file = TestDocx.with(paragraph("{{date}}"), KIND + "template.main+xml", List.of());
        assertThat(part(file, "[Content_Types].xml", Map.of())).contains("document.main+xml").doesNotContain("template.main");
    }

    @Test
    void macrosDoNotGoIntoALetter() throws IOException {
        byte[] file = TestDocx.with(
                paragraph("{{date}}"), "application/vnd.ms-word.document.macroEnabled.main+xml", List.of(
                        new TestDocx.More("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", "macro")));
        assertThat(TemplatePackage.read(read(file).make(Map.of())).names()).doesNotContain("word/vbaProject.bin");
        assertThat(part(file, "[Content_Types].xml", Map.of())).doesNotContain("vba").contains("document.main+xml");
    }

    @Test
    void aFieldOfAMailMergeIsNamed() {
        TemplateFinding found = only(TestDocx.body("<w:p><w:r><w:instrText> MERGEFIELD Country \\* MERGEFORMAT</w:instrText>"
                + "</w:r><w:r><w:t>«Country»</w:t></w:r></w:p>"));
        assertThat(found.trouble()).isEqualTo(Trouble.MERGE_FIELD);
        assertThat(found.text()).isEqualTo("MERGEFIELD Country");
    }

    @Test
    void aBlockKnowsWhatTheLetterKnows() throws IOException {
        byte[] file = TestDocx.of("{{?members}}", "{{name}} of {{delegation}}", "{{/members}}");
        assertThat(made(file, Map.of("delegation", "Kenya", "members", List.of(Map.of("name", "Ana"))))).contains("Ana of Kenya");
    }

    @Test
    void anOldWordDocumentIsSaidSo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(new byte[] {1}), "WordDocument");
            ole.writeFilesystem(bytes);
        }
        assertThat(WordTemplate.read(bytes.toByteArray(), TAGS)).isEqualTo(Checked.badFile(FileFault.OLD_WORD));
    }

    @Test
    void lettersThatAreBoundKeepTheirOwnFootnotes() throws IOException {
        byte[] file = TestDocx.with(
                "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>", KIND + "document.main+xml", List.of(
                        new TestDocx.More("word/footnotes.xml", KIND + "footnotes+xml", "<w:footnotes XMLNS>"
                                + "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"1\">"
                                + paragraph("{{date}}") + "</w:footnote></w:footnotes>")));
        var bytes = new ByteArrayOutputStream();
        try (var binder = new LetterBinder()) {
            binder.add(read(file).make(Map.of("date", "2 May")));
            binder.add(read(file).make(Map.of("date", "3 June")));
            binder.writeTo(bytes);
        }
        TemplatePackage bound = TemplatePackage.read(bytes.toByteArray());
        assertThat(bound.text("word/footnotes.xml")).contains("2 May", "3 June").containsOnlyOnce("separator");
        assertThat(bound.text("word/document.xml")).contains("w:id=\"1\"", "w:id=\"1001\"");
    }

    @Test
    void aTemplateOfWordIsSavedAsADocument() throws IOException {
        byte[] file = TestDocx.with(paragraph("{{date}}"), KIND + "template.main+xml", List.of());
        assertThat(TemplatePackage.read(WordTemplate.asDocument(file)).isDocument()).isTrue();
    }

    @Test
    void aDocumentIsSavedAsItIs() {
        byte[] file = TestDocx.of("{{date}}");
        assertThat(WordTemplate.asDocument(file)).isSameAs(file);
    }

    @Test
    void lettersThatAreBoundCountTheirPagesFromOne() throws IOException {
        byte[] file = TestDocx.with(
                paragraph("{{date}}") + "<w:sectPr><w:pgSz w:w=\"1\"/><w:pgMar w:top=\"1\"/>"
                        + "<w:pgNumType w:fmt=\"decimal\"/></w:sectPr>",
                KIND + "document.main+xml", List.of());
        var bytes = new ByteArrayOutputStream();
        try (var binder = new LetterBinder()) {
            binder.add(read(file).make(Map.of()));
            binder.add(read(file).make(Map.of()));
            binder.writeTo(bytes);
        }
        String document = TemplatePackage.read(bytes.toByteArray()).text("word/document.xml");
        assertThat(document.split("<w:pgNumType w:start=\"1\" w:fmt=\"decimal\"/>", -1)).hasSize(3);
        assertThat(document.split("eachSect", -1)).hasSize(3);
    }
}
