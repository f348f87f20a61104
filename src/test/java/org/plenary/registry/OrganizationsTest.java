package org.plenary.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.base.Language;

class OrganizationsTest {

    private static final Organizations ORGANIZATIONS = Organizations.shipped();
    private static final LocalDate COP1 = LocalDate.of(2017, 9, 24);

    private static Organization organization(String code) {
        return ORGANIZATIONS.byId(OrganizationId.shipped(code)).orElseThrow();
    }

    private static String found(String text) {
        return switch (ORGANIZATIONS.find(text)) {
            case Match.Found<Organization>(Organization found) -> found.code();
            case Match.Several<Organization>(List<Organization> candidates) -> candidates.toString();
            case Match.NotFound<Organization>() -> "none";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UNEP|UNEP", "pnue|UNEP", "PNUMA|UNEP", "ЮНЕП|UNEP", "联合国环境规划署|UNEP", "UN Environment|UNEP",
        "Programme des Nations Unies pour l’environnement|UNEP", "World Health Organization|WHO", "OMS|WHO",
        "The World Bank|WB", "Banque mondiale|WB", "Zero Mercury Working Group|ZMWG", "IISD|ENB", "OIT|ILO",
        "International Labour Office|ILO", "Ligue arabe|LAS", "جامعة الدول العربية|LAS",
        "Basel Convention Regional Centre for Central Europe (Slovakia)|BCRC-SLOVAKIA"
    })
    void anOrganizationIsFoundUnderItsNamesAndAcronyms(String text, String code) {
        assertThat(found(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "World", "UNE", "Basel Convention Regional Centre", "European Union"})
    void nothingIsGuessed(String text) {
        assertThat(found(text)).isEqualTo("none");
    }

    @Test
    void noNameLeadsToTwoOrganizations() {
        assertThat(ORGANIZATIONS.ambiguousNames()).isEmpty();
    }

    @Test
    void everyOrganizationHasAnEnglishName() {
        assertThat(ORGANIZATIONS.all())
                .allSatisfy(o -> assertThat(o.names().exactly(Language.ENGLISH, NameForm.SHORT, COP1))
                        .isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UN_BODY", "SPECIALIZED_AGENCY", "SECRETARIAT"})
    void theUnitedNationsSystemHasItsNamesInAllSixLanguages(OrganizationKind kind) {
        assertThat(ORGANIZATIONS.all()).filteredOn(o -> o.kind() == kind).isNotEmpty().allSatisfy(o -> {
            for (Language language : Language.values()) {
                assertThat(o.names().exactly(language, NameForm.SHORT, COP1)).isPresent();
            }
        });
    }

    @Test
    void everySeatIsInAShippedState() {
        States states = States.shipped();
        assertThat(ORGANIZATIONS.all())
                .allSatisfy(o -> assertThat(states.byCode(o.country())).isPresent());
    }

    @Test
    void theEnglishAcronymStandsInWhereALanguageHasNone() {
        assertThat(organization("IPEN").name(Language.RUSSIAN, NameForm.ACRONYM, COP1)).isEqualTo("IPEN");
        assertThat(organization("WHO").name(Language.FRENCH, NameForm.ACRONYM, COP1)).isEqualTo("OMS");
    }

    @Test
    void aChangeIsLaidOverAndLeftOutAgain() {
        var change = new OrganizationChange.Seated(OrganizationId.shipped("UNEP"), "Gigiri", "KEN", "unep.org");
        Organizations changed = ORGANIZATIONS.changedBy(List.of(change));
        assertThat(changed.byId(OrganizationId.shipped("UNEP")).orElseThrow().city()).isEqualTo("Gigiri");
        assertThat(changed.isChanged(OrganizationId.shipped("UNEP"))).isTrue();
        assertThat(changed.changedBy(List.of()).byId(OrganizationId.shipped("UNEP"))).contains(organization("UNEP"));
    }

    @Test
    void anAddedOrganizationIsFoundByItsAcronym() {
        var names = new Names(List.of(
                new DatedName(Language.ENGLISH, NameForm.SHORT, Period.ALWAYS, "Friends of Cinnabar"),
                new DatedName(Language.ENGLISH, NameForm.ACRONYM, Period.ALWAYS, "FOC")));
        var added = new Organization(
                OrganizationId.shipped("FOC"), "FOC", OrganizationKind.NGO, names, "Idrija", "SVN", "");
        Organizations more = ORGANIZATIONS.changedBy(List.of(new OrganizationChange.Added(added)));
        assertThat(more.find("foc")).isEqualTo(new Match.Found<>(added));
    }
}
