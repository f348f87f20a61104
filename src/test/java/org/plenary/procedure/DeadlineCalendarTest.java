package org.plenary.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

class DeadlineCalendarTest {

    @TempDir
    private Path folder;

    private List<String> lines(Language language) throws IOException {
        Path file = folder.resolve(language.code() + ".ics");
        List<Deadline> deadlines = Reckoning.of(Cop1.MEETING, Procedures.shipped(Body.MINAMATA));
        assertThat(DeadlineCalendar.write(Cop1.MEETING, deadlines, new Phrasebook(language), file))
                .isInstanceOf(Checked.Ok.class);
        return Files.readAllLines(file);
    }

    @Test
    void aDayIsAWholeDay() throws IOException {
        assertThat(lines(Language.ENGLISH)).contains("DTSTART;VALUE=DATE:20170813");
    }

    @Test
    void anHourIsAMoment() throws IOException {
        assertThat(lines(Language.ENGLISH)).contains("DTSTART:20170925T080000Z");
    }

    @Test
    void everyDeadlineIsAnEntry() throws IOException {
        assertThat(lines(Language.ARABIC)).filteredOn("BEGIN:VEVENT"::equals).hasSize(10);
    }

    @Test
    void theSameDeadlinesGiveTheSameBytes() throws IOException {
        assertThat(lines(Language.FRENCH)).isEqualTo(lines(Language.FRENCH));
    }
}
