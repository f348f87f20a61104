package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.base.Language;
import org.plenary.office.WordText.Run;

class WordTextTest {

    @Test
    void aLatinTextIsOneRun() {
        assertThat(WordText.runs("Ms. Ana LÓPEZ", Language.SPANISH)).containsExactly(new Run("Ms. Ana LÓPEZ", false));
    }

    @Test
    void anArabicNameInEnglishIsARunOfItsOwn() {
        assertThat(WordText.runs("Mr. محمد الحسيني (Oman)", Language.ENGLISH))
                .containsExactly(new Run("Mr. ", false), new Run("محمد الحسيني", true), new Run(" (Oman)", false));
    }

    @Test
    void twoArabicNamesAroundALatinOneStayApart() {
        assertThat(WordText.runs("محمد and علي", Language.ENGLISH))
                .containsExactly(new Run("محمد", true), new Run(" and ", false), new Run("علي", true));
    }

    @Test
    void aTelephoneNumberInArabicIsHeldTogetherByAMark() {
        assertThat(WordText.runs("الهاتف: +41 22 917", Language.ARABIC))
                .containsExactly(new Run("الهاتف: ", true), new Run("\u200E+41 22 917", false));
    }

    @Test
    void anAddressInArabicNeedsNoMark() {
        assertThat(WordText.runs("البريد: ana@example.org", Language.ARABIC))
                .containsExactly(new Run("البريد: ", true), new Run("ana@example.org", false));
    }

    @Test
    void bracketsStayWithTheLatinTextInThem() {
        assertThat(WordText.runs("برنامج (UNEP) للبيئة", Language.ARABIC))
                .containsExactly(new Run("برنامج ", true), new Run("\u200E(UNEP)\u200E", false),
                        new Run(" للبيئة", true));
    }

    @Test
    void aDateInArabicStaysInItsText() {
        assertThat(WordText.runs("24-29 أيلول/سبتمبر 2017", Language.ARABIC))
                .containsExactly(new Run("24-29 أيلول/سبتمبر 2017", true));
    }

    @Test
    void noTextIsNoRun() {
        assertThat(WordText.runs("", Language.ARABIC)).isEmpty();
    }

    @Test
    void nothingIsLostBetweenTheRuns() {
        String text = "السيد Jean-Claude (1) محمد, +1 2 / x";
        String joined = WordText.runs(text, Language.ARABIC).stream().map(Run::text).reduce("", String::concat);
        assertThat(joined.replace("\u200E", "")).isEqualTo(text);
    }
}
