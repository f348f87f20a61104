package org.plenary.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void whatStandsInParenthesesIsTurnedRound() {
        assertThat(Spelling.asked("Korea (the Republic of)")).contains("republic of korea");
    }

    @Test
    void anAskedNameKeepsItsParenthesis() {
        assertThat(Spelling.asked("Congo (Democratic Republic of the)")).doesNotContain("congo");
    }

    @Test
    void aFiledNameIsFoundWithoutItsParenthesis() {
        assertThat(Spelling.filed("Iran (Islamic Republic of)")).contains("iran");
    }

    @Test
    void anArticleAloneFallsAway() {
        assertThat(Spelling.asked("Bahamas (the)")).contains("bahamas");
        assertThat(Spelling.asked("Bahamas, The")).contains("bahamas");
    }

    @Test
    void theArabicNameIsPutBetweenTheParts() {
        assertThat(Spelling.asked("إيران (جمهورية - الإسلامية)")).isEqualTo(
                Set.of(
                        "ايران جمهوريه الاسلاميه", "جمهوريه ايران الاسلاميه"));
    }

    @Test
    void shortenedWordsAreReadInFull() {
        assertThat(Spelling.asked("Dem. Rep. of St. X")).contains("democratic republic of saint x");
    }

    @Test
    void anEmptyTextAsksForNothing() {
        assertThat(Spelling.asked("  (the) ")).isEmpty();
    }
}
