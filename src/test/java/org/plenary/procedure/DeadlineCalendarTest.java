package org.plenary.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

class DeadlineCalendarTest {

    private static final Instant CHANGED = Instant.parse("2017-07-07T09:30:00Z");

    @TempDir
    private Path folder;

    private List<String> lines(Language language) throws IOException {
        return lines(language, CHANGED);
    }

    private List<String> lines(Language language, Instant changed) throws IOException {
        Path file = folder.resolve(language.code() + ".ics");
        List<Deadline> deadlines = Reckoning.of(Cop1.MEETING, Procedures.shipped(Body.MINAMATA));
        assertThat(DeadlineCalendar.write(Cop1.MEETING, deadlines, changed, new Phrasebook(language), file))
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
    void aMomentHasNoEndThatIsItsBeginning() throws IOException {
        assertThat(lines(Language.ENGLISH)).noneMatch(line -> line.startsWith("DTEND:"));
    }

    @Test
    void noLineHasMoreBytesThanTheStandardAllows() throws IOException {
        assertThat(lines(Language.ARABIC))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void whatWasFoldedReadsAsItWas() throws IOException {
        String unfolded = String.join("\n", lines(Language.CHINESE)).replace("\n ", "");
        assertThat(unfolded).contains(new Phrasebook(Language.CHINESE)
                .of(ProcedureWords.class)
                .provision(Body.MINAMATA, Provision.AGENDA_AND_DOCUMENTS));
    }

    @Test
    void aLaterChangeHasALargerNumber() throws IOException {
        assertThat(number(lines(Language.ENGLISH, CHANGED.plusSeconds(3600))))
                .isEqualTo(number(lines(Language.ENGLISH)) + 60);
    }

    private static int number(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .map(line -> Integer.valueOf(line.substring("SEQUENCE:".length())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachRemindsAWeekAndADayBefore() throws IOException {
        assertThat(lines(Language.FRENCH)).filteredOn(line -> line.endsWith(":-P6DT15H")).hasSize(9);
        assertThat(lines(Language.FRENCH)).filteredOn(line -> line.matches(".*:-P(7D|1W)")).hasSize(1);
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
