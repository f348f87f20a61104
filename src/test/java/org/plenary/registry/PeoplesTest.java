package org.plenary.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the people of States are called, in the forms that languages give these words.
class PeoplesTest {

    private static final States STATES = States.shipped();

    private static List<String> proposed(String text) {
        return switch (STATES.read(text)) {
            case Reading.Exact<State>(var state, var _) -> List.of("= " + state.iso3());
            case Reading.Likely<State>(var proposals) ->
                proposals.stream().map(one -> one.value().iso3()).toList();
            case Reading.None<State> _ -> List.of();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tunisienne|TUN", "tunisiennes|TUN", "Sénégalaises|SEN", "Mexicanas|MEX", "japonesas|JPN", "Alemanes|DEU",
        "Ecuatoriana|ECU", "iraquíes|IRQ", "letona|LVA", "Kenyans|KEN", "Frenchwomen|FRA", "Nigériane|NGA", "Nigérienne|NER",
        "российская|RUS", "украинцев|UKR", "россиянка|RUS", "канадка|CAN", "австрийка|AUT", "китайцы|CHN", "нигерийская|NGA", "нигерские|NER",
        "مصريون|EGY", "الفرنسية|FRA", "ألماني|DEU", "سعودي|SAU", "صينية|CHN", "أمريكية|USA", "نيجيري|NGA", "نيجري|NER",
        "法国人|FRA", "日本籍|JPN", "韩国公民|KOR", "德國人|DEU"
    })
    void everyFormOfAWordLeadsToItsState(String text, String iso3) {
        assertThat(proposed(text)).startsWith(iso3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nationality: Kenyan|KEN", "citizen of Peru|PER", "French national|FRA", "de nationalité malienne|MLI",
        "nacionalidad chilena|CHL", "гражданка Российской Федерации|RUS", "国籍：巴西|BRA", "الجنسية: لبناني|LBN"
    })
    void whatSaysThatItIsANationalityIsLeftAside(String text, String iso3) {
        assertThat(proposed(text)).startsWith(iso3);
    }

    @Test
    void ofWhatTwoAreCalledBothAreAskedAbout() {
        assertThat(proposed("Congolaises")).containsExactly("COG", "COD");
        assertThat(proposed("Korean")).containsExactly("KOR", "PRK");
        assertThat(proposed("dominicana")).containsExactly("DOM");
    }

    @Test
    void noWordForPeopleIsTakenWithoutAQuestion() {
        assertThat(STATES.read("Kenyans")).isInstanceOf(Reading.Likely.class);
    }

    @ParameterizedTest
    @CsvSource({"🇫🇷,FRA", "🇰🇪 ,KEN", "🇬🇧,GBR"})
    void aFlagIsAsGoodAsTheCode(String flag, String iso3) {
        assertThat(proposed(flag)).containsExactly("= " + iso3);
    }

    @Test
    void anArabicNameIsKnownAsItIsTyped() {
        assertThat(proposed("السعوديه")).containsExactly("= SAU");
        assertThat(proposed("المملكه العربیه السعودیه")).containsExactly("= SAU");
    }
}
