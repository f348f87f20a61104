package org.plenary.screens.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Choice;
import org.plenary.kit.Filter;

class MeetingsModelTest {

    @TempDir
    private static Path folder;

    private static Office office;

    private MeetingsModel model;

    @BeforeAll
    static void open() {
        office = new Office(folder);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void read() {
        model = office.model(Language.ENGLISH);
        model.refresh();
    }

    @Test
    void theTwelveMeetingsOfTheSampleAreThere() {
        assertThat(model.lines()).hasSize(12);
    }

    @Test
    void theConsultationsOfAfricaAndOfCentralAndEasternEuropeArePointedOut() {
        assertThat(model.lines().stream().filter(line -> !line.overlaps().isEmpty()))
                .extracting(MeetingLine::name)
                .containsExactly("Consultation, Johannesburg", "Consultation, Brno");
    }

    @Test
    void peopleAreCounted() {
        assertThat(model.lines().getLast().people()).isEqualTo(1050);
    }

    @Test
    void aMeetingIsFoundByItsPlaceWithoutAccents() {
        model.narrow("sao paulo", List.of());
        assertThat(model.lines()).hasSize(1);
    }

    @Test
    void onlyTheYearThatIsChosenPasses() {
        model.narrow("", List.of(new Filter(MeetingsModel.YEAR, new Choice("2016", "2016"))));
        assertThat(model.lines()).extracting(MeetingLine::name).containsExactly("Bureau, Livingstone");
    }

    @Test
    void placesAreWrittenInTheLanguageOfTheInterface() {
        MeetingsModel french = office.model(Language.FRENCH);
        french.refresh();
        assertThat(french.lines().getLast().place()).isEqualTo("Genève, Suisse");
    }
}
