package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Progress;

class CsvWriterTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("out.csv");
    }

    private String written(Value... row) throws IOException {
        var columns = List.of(new Column("Name", Column.Kind.TEXT, 10));
        CsvWriter.write(file, new Table("T", columns, RowSource.of(List.of(List.of(row)))), Progress.none());
        return Files.readString(file);
    }

    @Test
    void theFileBeginsWithAByteOrderMark() throws IOException {
        assertThat(written(Value.text("Ada"))).startsWith("\uFEFFName\r\n");
    }

    @Test
    void recordsEndAsRfc4180Wants() throws IOException {
        assertThat(written(Value.text("Ada"))).endsWith("Ada\r\n");
    }

    @Test
    void quotesAreDoubledInQuotedFields() throws IOException {
        assertThat(written(Value.text("a\"b,c"))).endsWith("\"a\"\"b,c\"\r\n");
    }

    @Test
    void aNumberHasNoSeparators() throws IOException {
        assertThat(written(Value.whole(1_234_567))).endsWith("1234567\r\n");
    }

    @Test
    void halfASurrogatePairDoesNotSpoilTheFile() throws IOException {
        assertThat(written(Value.text("a\uD800"))).endsWith("a\uFFFD\r\n");
    }
}
