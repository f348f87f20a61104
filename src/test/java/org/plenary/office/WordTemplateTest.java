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
                .isEqualTo(Checked.badFile(FileFault.UNKNOWN_KIND));
    }

    @Test
    void aLineBreakInAValueBreaksTheLine() throws IOException {
        assertThat(made(TestDocx.of("{{delegation}}"), Map.of("delegation", "One\nTwo"))).contains("One\nTwo");
    }
}
