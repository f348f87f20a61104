package org.plenary.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.FileFault;
import org.plenary.base.Language;
import org.plenary.base.Rule;

class PhrasebookTest {

    private interface UnwrittenWords {
        String hello();
    }

    @Test
    void aMessageWithoutArgumentsIsSaidAsItStands() {
        assertThat(faults(Language.ENGLISH).missing()).isEqualTo("This is needed.");
    }

    @Test
    void argumentsStandInTheirPlaces() {
        assertThat(faults(Language.ENGLISH).noSuchStep("nominated", "registered"))
                .isEqualTo("There is no step from nominated to registered.");
    }

    @Test
    void anArgumentIsNotTakenForAPattern() {
        assertThat(faults(Language.ENGLISH).unknown("{times, plural, '}")).isEqualTo("“{times, plural, '}” is not known.");
    }

    @ParameterizedTest
    @CsvSource({"1, месте", "2, местах", "5, местах", "21, месте"})
    void russianCountsInItsOwnWay(int times, String ending) {
        assertThat(faults(Language.RUSSIAN).stillUsed(times)).endsWith(times + " " + ending + ".");
    }

    @Test
    void arabicCountsWithWesternDigits() {
        assertThat(faults(Language.ARABIC).stillUsed(11)).contains("11");
    }

    @Test
    void whatIsBlankIsLeftOutOfALineWithDots() {
        assertThat(new Phrasebook(Language.FRENCH).dotted("Ana LIMA", " ", "28 nov. 2026")).isEqualTo("Ana LIMA · 28 nov. 2026");
    }

    @Test
    void largeNumbersAreGroupedAsTheLanguageDoes() {
        assertThat(faults(Language.ENGLISH).tooLong(1000, 12345)).contains("1,000", "12,345");
    }

    @ParameterizedTest
    @EnumSource(FileFault.class)
    void everyFaultOfAFileHasASentenceOfItsOwn(FileFault fault) {
        for (Language language : Language.values()) {
            FaultWords words = faults(language);
            assertThat(new Sentences(new Phrasebook(language)).of(new Rule.BadFile(fault)))
                    .isEqualTo(words.badFile(fault))
                    .doesNotContain("{", fault.name());
        }
    }

    @ParameterizedTest
    @EnumSource(FileFault.class)
    void noFaultOfAFileFallsBackToTheGeneralSentence(FileFault fault) {
        assertThat(faults(Language.ENGLISH).badFile(fault)).isNotEqualTo("The file cannot be used.");
    }

    @Test
    void anInterfaceWithoutTextsSaysSo() {
        assertThatThrownBy(() -> new Phrasebook(Language.FRENCH).of(UnwrittenWords.class).hello())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("unwritten_fr.properties");
    }

    @Test
    void theSameInterfaceIsSpokenByTheSameSpeaker() {
        var phrasebook = new Phrasebook(Language.FRENCH);
        assertThat(phrasebook.of(FaultWords.class)).isSameAs(phrasebook.of(FaultWords.class));
    }

    @Test
    void frenchQuotesAreFrench() {
        assertThat(faults(Language.FRENCH).unknown("x")).isEqualTo("«\u00a0x\u00a0» est inconnu.");
    }

    private static FaultWords faults(Language language) {
        return new Phrasebook(language).of(FaultWords.class);
    }
}
