package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.office.Cell;
import org.plenary.matching.NameBook;
import org.plenary.matching.Names;
import org.plenary.office.SourceRow;
import org.plenary.people.ParticipantField;
import org.plenary.registry.Honorifics;
import org.plenary.registry.Organizations;

class RowReadingTest {

    private static final Choices CHOICES = new Choices();
    private static final SpokenLanguages LANGUAGES = new SpokenLanguages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GENDER   | f                  | FEMALE
            GENDER   | Hombre             | MALE
            GENDER   | 女                  | FEMALE
            CATEGORY | Parties            | STATE
            CATEGORY | ONG                | NGO
            CATEGORY | Intergovernmental organizations | IGO
            CAPACITY | Chef de délégation | HEAD
            CAPACITY | Advisor            | ADVISER
            CONSENT  | oui                | WITH_CONTACT_DETAILS
            STATUS   | Accredited         | ACCREDITED
            """)
    void aChoiceIsReadByItsWord(ParticipantField field, String word, String constant) {
        assertThat(CHOICES.constant(field, word)).contains(constant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Français                | fr
            français ; anglais      | fr en
            EN/FR                   | en fr
            inglés y español        | en es
            العربية، الفرنسية       | ar fr
            Klingon                 | Klingon
            """)
    void languagesAreReadByTheirNames(String text, String codes) {
        assertThat(LANGUAGES.read(text)).isEqualTo(codes);
    }

    @Test
    void telephonesOfSeveralColumnsAreKeptTogether() {
        var telephone = of(ParticipantField.TELEPHONE);
        var read = read(Map.of(0, telephone, 1, telephone), Cell.text("+41 22 1"), Cell.text("0079"));
        assertThat(read.draft().of(ParticipantField.TELEPHONE)).isEqualTo("+41 22 1; 0079");
    }

    @Test
    void aMinistryBesideACountryIsTheDepartment() {
        var read = read(sender(), Cell.text("Kenya"), Cell.text("Ministry of Environment"));
        assertThat(read.draft().of(ParticipantField.DELEGATION)).isEqualTo("Kenya");
        assertThat(read.draft().of(ParticipantField.DEPARTMENT)).isEqualTo("Ministry of Environment");
    }

    @Test
    void anOrganizationOfItsOwnRightBesideACountryIsTheDelegation() {
        var read = read(sender(), Cell.text("Kenya"), Cell.text("UNEP"));
        assertThat(read.draft().of(ParticipantField.DELEGATION)).isEqualTo("UNEP");
        assertThat(read.draft().of(ParticipantField.COUNTRY)).isEqualTo("Kenya");
    }

    @Test
    void anEmptyCellOffersNothing() {
        var read = read(Map.of(0, of(ParticipantField.CITY)), Cell.EMPTY);
        assertThat(read.draft().offers(ParticipantField.CITY)).isFalse();
    }

    @Test
    void partsOfANameInTheirOwnColumnsGoBeforeTheWholeName() {
        var read = read(
                Map.of(0, Target.Special.NAME, 1, of(ParticipantField.GIVEN), 2, of(ParticipantField.FAMILY)),
                Cell.text("SILVA Ana"), Cell.text("Ana Maria"), Cell.text("da Silva"));
        assertThat(read.draft().of(ParticipantField.FAMILY)).isEqualTo("da Silva");
        assertThat(read.draft().offers(ParticipantField.FULL_NAME)).isFalse();
    }

    private static Map<Integer, Target> sender() {
        return Map.of(0, Target.Special.STATE, 1, Target.Special.ORGANIZATION);
    }

    private static Target of(ParticipantField field) {
        return new Target.Of(field);
    }

    private static RowDraft read(Map<Integer, Target> targets, Cell... cells) {
        return new RowReading(
                        new Mapping(targets), CHOICES, new Names(Honorifics.shipped(), new NameBook()), LANGUAGES,
                        Organizations.shipped())
                .read(new SourceRow(2, List.of(cells)), new Notes(2, ValueChoices.NONE));
    }
}
