package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Language;
import org.plenary.matching.NameBook;
import org.plenary.matching.Names;
import org.plenary.people.ParticipantField;
import org.plenary.people.PeopleWords;
import org.plenary.registry.Honorifics;
import org.plenary.words.Phrasebook;

class HeadingsTest {

    private static final Headings HEADINGS = new Headings(new Choices(), new Names(Honorifics.shipped(), new NameBook()));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            N°;IGNORED
            #;IGNORED
            Pays / País;STATE
            Country;STATE
            国家;STATE
            الدولة;STATE
            NOM et prénom(s);NAME
            Nombre y apellidos;NAME
            ФИО;NAME
            姓名;NAME
            Surname;FAMILY
            Last name;FAMILY
            Apellido(s);FAMILY
            First name;GIVEN
            Fonction / Cargo;FUNCTION
            Job title;FUNCTION
            Position;FUNCTION
            Institution / Institución;ORGANIZATION
            Организация;ORGANIZATION
            单位;ORGANIZATION
            Tél.;TELEPHONE
            Courriel;EMAIL
            E-MAIL ADDRESS (work);EMAIL
            Arrivée;ARRIVES
            Salida;LEAVES
            Observaciones;NOTES
            Date of arrival (dd/mm/yyyy);ARRIVES
            Passport number;IGNORED
            Middle name;GIVEN
            Отчество;GIVEN
            Head of delegation / Alternate / Adviser;CAPACITY
            صفة المشارك في الوفد;CAPACITY
            Delegation of (country);STATE
            Apellido paterno;FAMILY
            Fecha de nacimiento;IGNORED
            """)
    void whatPeopleWriteIsUnderstood(String heading, String meant) {
        assertThat(HEADINGS.meaning(heading)).contains(target(meant));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void plenarysOwnWorkbookIsUnderstoodWithoutDoubt(Language language) {
        var words = new Phrasebook(language).of(PeopleWords.class);
        List<SourceColumn> columns = new ArrayList<>();
        for (ParticipantField field : ParticipantField.values()) {
            columns.add(new SourceColumn(columns.size(), words.field(field), List.of()));
        }
        columns.add(new SourceColumn(columns.size(), "ID", List.of("019f0000-0000-7000-8000-000000000001")));
        Mapping mapping = HEADINGS.map(columns);
        for (ParticipantField field : ParticipantField.values()) {
            assertThat(mapping.columns(new Target.Of(field)))
                    .as(field.name().toLowerCase(Locale.ROOT))
                    .hasSize(1);
        }
        assertThat(mapping.has(Target.Special.ID)).isTrue();
    }

    @Test
    void anUnknownHeadingIsNotGuessed() {
        assertThat(HEADINGS.meaning("T-shirt size")).isEmpty();
    }

    @Test
    void aCountryBesideADelegationIsWhereThePersonLives() {
        assertThat(map("Delegation", "Country").of(1)).isEqualTo(new Target.Of(ParticipantField.COUNTRY));
    }

    @Test
    void anOrganizationWithoutAnyStateIsTheDelegation() {
        assertThat(map("Name", "Organization").of(1)).isEqualTo(new Target.Of(ParticipantField.DELEGATION));
    }

    @Test
    void aNationalityBesideACountryIsNotTheState() {
        Mapping mapping = HEADINGS.map(List.of(
                new SourceColumn(0, "Nationality", List.of("French")), new SourceColumn(1, "Country", List.of("Chad"))));
        assertThat(mapping.of(0)).isEqualTo(new Target.Additional("Nationality"));
        assertThat(mapping.of(1)).isEqualTo(Target.Special.STATE);
    }

    @Test
    void aNationalityAloneIsTheState() {
        assertThat(map("Name", "Nationality").of(1)).isEqualTo(Target.Special.STATE);
    }

    @Test
    void namesWithoutHeadingsAreToldByTheGivenNames() {
        Mapping mapping = HEADINGS.map(List.of(
                new SourceColumn(0, "", List.of("SMITH", "LOPEZ")), new SourceColumn(1, "", List.of("John", "Maria"))));
        assertThat(mapping.of(0)).isEqualTo(new Target.Of(ParticipantField.FAMILY));
        assertThat(mapping.of(1)).isEqualTo(new Target.Of(ParticipantField.GIVEN));
    }

    @Test
    void nomBesidePrenomIsTheFamilyName() {
        assertThat(map("Nom", "Prénom").of(0)).isEqualTo(new Target.Of(ParticipantField.FAMILY));
    }

    @Test
    void nombreBesideApellidosIsTheGivenName() {
        assertThat(map("Nombre", "Apellidos").of(0)).isEqualTo(new Target.Of(ParticipantField.GIVEN));
    }

    @Test
    void aTitleAboveJobsIsTheFunction() {
        var column = new SourceColumn(0, "Title", List.of("Director", "Senior Adviser"));
        assertThat(HEADINGS.map(List.of(column)).of(0)).isEqualTo(new Target.Of(ParticipantField.FUNCTION));
    }

    @Test
    void aTitleAboveHonorificsIsTheHonorific() {
        var column = new SourceColumn(0, "Title", List.of("Mr.", "Ms.", "H.E. Mr."));
        assertThat(HEADINGS.map(List.of(column)).of(0)).isEqualTo(new Target.Of(ParticipantField.HONORIFIC));
    }

    @Test
    void aStatusOfSomebodyElsesMakingIsAnAdditionalField() {
        var column = new SourceColumn(0, "Status", List.of("paid", "unpaid"));
        assertThat(HEADINGS.map(List.of(column)).of(0)).isEqualTo(new Target.Additional("Status"));
    }

    @Test
    void somebodyElsesIdsAreAnAdditionalField() {
        var column = new SourceColumn(0, "ID", List.of("1", "2"));
        assertThat(HEADINGS.map(List.of(column)).of(0)).isEqualTo(new Target.Additional("ID"));
    }

    @ParameterizedTest
    @CsvSource({
        "What is your e-mail address?, EMAIL",
        "E-mail of participant, EMAIL",
        "Please indicate your date of arrival, ARRIVES",
        "Prénom du participant, GIVEN",
        "Apellidos del participante, FAMILY",
        "Должность участника, FUNCTION",
        "Position / Job title, FUNCTION"
    })
    void questionsOfAFormAreUnderstood(String heading, ParticipantField field) {
        assertThat(HEADINGS.meaning(heading)).contains(new Target.Of(field));
    }

    private static Mapping map(String... headings) {
        List<SourceColumn> columns = new ArrayList<>();
        for (String heading : headings) {
            columns.add(new SourceColumn(columns.size(), heading, List.of()));
        }
        return HEADINGS.map(columns);
    }

    private static Target target(String name) {
        return Optional.of(name)
                .filter(known -> List.of("IGNORED", "NAME", "STATE", "ORGANIZATION").contains(known))
                .<Target>map(Target.Special::valueOf)
                .orElseGet(() -> new Target.Of(ParticipantField.valueOf(name)));
    }
}
