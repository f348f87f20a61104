package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {

    @TempDir
    private Path folder;

    private boolean isRight(LabelledEncodings.Labelled one) throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), one.bytes());
        return FileKind.of(file) == FileKind.TEXT
                && new String(one.bytes(), Encoding.of(file)).equals(one.text());
    }

    /// @return those that are read wrongly
    private List<String> wrong(List<LabelledEncodings.Labelled> asked) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (LabelledEncodings.Labelled one : asked) {
            if (!isRight(one)) {
                wrong.add(one.language() + " in " + one.encoding() + " as " + found(one));
            }
        }
        return wrong;
    }

    private String found(LabelledEncodings.Labelled one) throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), one.bytes());
        try {
            return Encoding.of(file).name();
        } catch (Unusable e) {
            return e.fault().name();
        }
    }

    private static List<LabelledEncodings.Labelled> ofRows(String kind) {
        return LabelledEncodings.all().stream()
                .filter(one -> one.language().endsWith("(one row)") == kind.equals("one"))
                .toList();
    }

    @Test
    void aListOfSomeRowsIsReadInItsEncoding() throws IOException {
        assertThat(wrong(ofRows("several"))).isEmpty();
    }

    @Test
    void aSingleRowIsNearlyAlwaysToo() throws IOException {
        List<LabelledEncodings.Labelled> asked = ofRows("one");
        assertThat(wrong(asked)).hasSizeLessThanOrEqualTo(asked.size() / 20);
    }

    @Test
    void aTextThatWasCutWithinACharacterIsStillUtf8() throws IOException {
        byte[] whole = "Name\nJosé\nZoë\nMüller\nÑandú\nÉmile\nÁngel\nÍñigo\nÜnal\nÖz\nÅsa é".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("list.csv"), java.util.Arrays.copyOf(whole, whole.length - 1));
        assertThat(Encoding.of(file)).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void everyEncodingOfferedIsThere() {
        assertThat(Encoding.all()).extracting(Charset::name).contains("x-MacRoman", "IBM437", "IBM866", "KOI8-R");
    }
}
