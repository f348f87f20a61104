package org.plenary.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MÜLLER           | muller
            Strauß           | strauss
            Đorđević         | dordevic
            Łukasz Øverland  | lukasz overland
            İstanbul         | istanbul
            Œuvre            | oeuvre
            Ｔｏｋｙｏ       | tokyo
            Côte d’Ivoire    | cote divoire
            Côte d'Ivoire    | cote divoire
            Jean-Pierre      | jean pierre
            ﬁnal             | final
            Nguyễn Thị Hồng  | nguyen thi hong
            Фёдор            | федор
            Алексей          | алексеи
            أَحْمَد          | احمد
            مـحـمد           | محمد
            ٢٠١٧             | 2017
            中华人民共和国   | 中华人民共和国
            한국             | 한국
            Αθήνα            | αθηνα
            ①                | 1
            """)
    void whatLooksAlikeIsAlike(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(Folding.fold(folded)).isEqualTo(normal(folded));
    }

    @Test
    void whatIsBetweenTheWordsIsOneSpace() {
        assertThat(Folding.fold("  H.E. --  Ms.\t(Dr.) ")).isEqualTo("h e ms dr");
    }

    @Test
    void marksApartFromTheirLettersFallAwayToo() {
        assertThat(Folding.fold("Mu\u0308ller")).isEqualTo("muller");
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        String text = "Đorđević Ｔｏｋｙｏ Алексей أَحْمَد Nguyễn ①";
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }

    @Test
    void nothingFoldsToNothing() {
        assertThat(Folding.fold(" -’ ")).isEmpty();
    }

    @Test
    void halfASurrogatePairDoesNotStopIt() {
        assertThat(Folding.fold("a\ud800b")).isEqualTo("ab");
    }

    private static String normal(String korean) {
        return java.text.Normalizer.normalize(korean, java.text.Normalizer.Form.NFKD);
    }
}
