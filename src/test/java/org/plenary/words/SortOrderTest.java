package org.plenary.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.base.Language;

class SortOrderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | Afghanistan, Åland Islands, Albania, Costa Rica, Côte d'Ivoire, Croatia, Togo, Türkiye, Uganda
            FRENCH  | Égypte, El Salvador, Émirats arabes unis, Équateur, Érythrée, Espagne, Estonie, États-Unis
            SPANISH | Nicaragua, Níger, Nigeria, Noruega, Nueva Zelandia, Ñandú, Omán
            CHINESE | 阿富汗, 巴西, 中国, 瑞士
            RUSSIAN | Австрия, Ёмкость, Жизнь, Швейцария, Эстония, Япония
            ARABIC  | الاتحاد الروسي, إثيوبيا, أذربيجان, الأرجنتين, الأردن, ألبانيا, بلجيكا, تونس, سويسرا, مصر, الهند
            """)
    void theAlphabetIsThatOfTheLanguage(Language language, String sorted) {
        List<String> expected = language == Language.CHINESE
                ? List.of("阿富汗", "巴西", "瑞士", "中国")
                : List.of(sorted.split(", "));
        assertThat(sorted(language, expected)).isEqualTo(expected);
    }

    @Test
    void caseDoesNotPartTheSameWord() {
        assertThat(sorted(Language.ENGLISH, List.of("de Silva", "De Souza", "DIALLO")))
                .containsExactly("de Silva", "De Souza", "DIALLO");
    }

    @Test
    void keysSortAsTheTextsDo() {
        var order = new SortOrder(Language.FRENCH);
        List<String> words = List.of("cote", "côte", "coté", "côté", "Cote d'Azur");
        for (String a : words) {
            for (String b : words) {
                assertThat(Integer.signum(Arrays.compareUnsigned(order.key(a), order.key(b))))
                        .isEqualTo(Integer.signum(order.comparator().compare(a, b)));
            }
        }
    }

    private static List<String> sorted(Language language, List<String> texts) {
        var mixed = new java.util.ArrayList<>(texts);
        Collections.reverse(mixed);
        mixed.sort(new SortOrder(language).comparator());
        return mixed;
    }
}
