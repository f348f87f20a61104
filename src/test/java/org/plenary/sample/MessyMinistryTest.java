package org.plenary.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.registry.Match;
import org.plenary.registry.States;

class MessyMinistryTest {

    private static final int HEADING = 4;
    private static final MessyTable WORKBOOK = MessyMinistry.workbook();
    private static final List<List<String>> PEOPLE = WORKBOOK.rows().stream()
            .skip(HEADING + 1)
            .filter(row -> !row.isEmpty())
            .toList();

    @Test
    void everyCallGivesTheSameTables() {
        assertThat(MessyMinistry.workbook()).isEqualTo(WORKBOOK);
        assertThat(MessyMinistry.csv()).isEqualTo(MessyMinistry.csv());
    }

    @Test
    void theHeadingStandsBelowTitlesAndABlankRow() {
        assertThat(WORKBOOK.rows().get(HEADING - 1)).isEmpty();
        assertThat(WORKBOOK.rows().get(HEADING)).contains("Pays / País", "NOM et prénom(s)", "Courriel");
    }

    @Test
    void sixtyPeopleAreListed() {
        assertThat(PEOPLE).hasSize(60).hasSize(WORKBOOK.known() + WORKBOOK.fresh() + WORKBOOK.faulty());
    }

    @Test
    void tenAreKnownByTheirMail() {
        Set<String> known = FictionalPeople.ofCop1().stream()
                .flatMap(d -> d.people().stream())
                .map(p -> p.contact().email())
                .collect(Collectors.toSet());
        assertThat(PEOPLE).filteredOn(row -> known.contains(row.get(6))).hasSize(10);
    }

    @Test
    void nobodyNewBearsAKnownTelephoneNumberAndName() {
        Set<String> names = FictionalPeople.ofCop1().stream()
                .flatMap(d -> d.people().stream())
                .map(p -> p.name().honorific() + " " + p.name().full())
                .collect(Collectors.toSet());
        assertThat(PEOPLE).filteredOn(row -> names.contains(row.get(2))).hasSize(10);
    }

    @Test
    void everyStateButOneIsFoundAsItIsSpelt() {
        States states = States.shipped();
        assertThat(PEOPLE)
                .filteredOn(row -> !(states.find(row.get(1)) instanceof Match.Found<?>))
                .extracting(row -> row.get(1))
                .containsExactly("Sénégambie");
    }

    @Test
    void theCsvFitsIntoWindows1252() {
        assertThat(MessyMinistry.csv().rows())
                .allSatisfy(row -> assertThat(row)
                        .allMatch(cell -> Charset.forName("windows-1252").newEncoder().canEncode(cell)));
    }

    @Test
    void theCsvNeedsMoreThanAscii() {
        assertThat(MessyMinistry.csv().rows().toString()).contains("é");
    }
}
