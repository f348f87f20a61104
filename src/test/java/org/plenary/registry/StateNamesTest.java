package org.plenary.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names as ministries write them.
class StateNamesTest {

    private static final States STATES = States.shipped();

    private static String found(String text) {
        return switch (STATES.find(text)) {
            case Match.Found<State>(State state) -> state.iso3();
            case Match.Several<State>(List<State> candidates) -> candidates.toString();
            case Match.NotFound<State>() -> "none";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Switzerland|CHE", "SWITZERLAND|CHE", "Suisse (la)|CHE", "la Suisse|CHE", "瑞士|CHE", "سويسرا|CHE", "che|CHE",
        "Korea, Republic of|KOR", "Korea (the Republic of)|KOR", "Rep. of Korea|KOR", "South Korea|KOR",
        "Corée, République de|KOR", "República de Corea|KOR", "KOREA (REPUBLIC OF)|KOR",
        "Korea, Democratic People's Republic of|PRK", "Korea, Dem. People’s Rep. of|PRK", "North Korea|PRK",
        "Iran, Islamic Republic of|IRN", "Iran (Islamic Republic of)|IRN", "Iran|IRN", "Islamic Republic of Iran|IRN",
        "République islamique d'Iran|IRN", "إيران (جمهورية - الإسلامية)|IRN", "جمهورية إيران الإسلامية|IRN",
        "Congo|COG", "Congo (the)|COG", "Congo, Republic of the|COG", "Republic of the Congo|COG", "刚果（布）|COG",
        "Congo, Democratic Republic of the|COD", "Congo (Democratic Republic of the)|COD", "DRC|COD", "D.R. Congo|COD",
        "République démocratique du Congo|COD", "Congo (République démocratique du)|COD", "Dem. Rep. of the Congo|COD",
        "Niger|NER", "Niger (the)|NER", "le Niger|NER", "Nigeria|NGA", "Nigéria|NGA",
        "Guinea|GIN", "Guinée|GIN", "Guinea-Bissau|GNB", "GUINÉE BISSAU|GNB", "Equatorial Guinea|GNQ",
        "Georgia|GEO", "Dominica|DMA", "Dominican Republic|DOM", "Dominican Rep.|DOM", "Dominique (la)|DMA",
        "Bahamas|BHS", "The Bahamas|BHS", "Bahamas (the)|BHS", "Bahamas, The|BHS", "Gambia (The)|GMB",
        "the Netherlands|NLD", "Netherlands (Kingdom of the)|NLD", "Kingdom of the Netherlands|NLD", "Holland|NLD",
        "UK|GBR", "U.K.|GBR", "United Kingdom|GBR", "USA|USA", "U.S.A.|USA", "Etats-Unis|USA", "EE. UU.|USA",
        "Etats-Unis d’Amérique|USA", "Russia|RUS", "Россия|RUS", "Ivory Coast|CIV", "Cote d'Ivoire|CIV",
        "CÔTE D’IVOIRE|CIV", "Burma|MMR", "Czech Republic|CZE", "Cape Verde|CPV", "Swaziland|SWZ", "Turkey|TUR",
        "TURKIYE|TUR", "Türkiye|TUR", "Macedonia, The former Yugoslav Republic of|MKD", "FYROM|MKD",
        "The former Yugoslav Republic of Macedonia|MKD", "Viet Nam|VNM", "Vietnam|VNM", "Lao PDR|LAO",
        "Lao People's Democratic Republic|LAO", "Moldova, Republic of|MDA", "Tanzania, United Republic of|TZA",
        "Palestine, State of|PSE", "Micronesia, Federated States of|FSM", "Venezuela, Bolivarian Republic of|VEN",
        "Bolivia, Plurinational State of|BOL", "St. Lucia|LCA", "St Kitts & Nevis|KNA", "Trinidad & Tobago|TTO",
        "Antigua & Barbuda|ATG", "Bosnia-Herzegovina|BIH", "EU|EUR-UNION", "Union européenne|EUR-UNION",
        "  Sao  Tome  and  Principe |STP", "São Tomé and Príncipe|STP", "Federal Republic of Germany|DEU",
        "Syrian Arab Republic|SYR", "Papua New Guinea|PNG", "Папуа - Новая Гвинея|PNG", "756|CHE"
    })
    void aStateIsFoundUnderEveryNameThatIsItsOwn(String text, String iso3) {
        assertThat(found(text)).isEqualTo(iso3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-", "(the)", "Republic", "Democratic Republic of", "Northern Ireland", "Nigeri",
        "Switzerlandd", "Ministry of Environment", "North", "Saint", "Atlantis"})
    void nothingIsGuessed(String text) {
        assertThat(found(text)).isEqualTo("none");
    }

    @Test
    void aNameThatTwoStatesBearIsNotDecided() {
        assertThat(found("Korea")).isEqualTo("[KOR, PRK]");
    }

    @Test
    void onlyKoreaLeadsToMoreThanOneState() {
        assertThat(STATES.ambiguousNames()).containsExactlyInAnyOrder("korea", "coree", "corea");
    }

    @Test
    void everyStateIsFoundUnderAllItsNames() {
        assertThat(STATES.all())
                .allSatisfy(state -> assertThat(state.names().all())
                        .allSatisfy(name -> assertThat(STATES.find(name.text())).isEqualTo(new Match.Found<>(state))));
    }
}
