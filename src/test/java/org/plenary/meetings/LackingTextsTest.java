package org.plenary.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

class LackingTextsTest {

    private final LackingTexts texts = new LackingTexts(new Phrasebook(Language.ENGLISH));

    @Test
    void whatAPaperTakesFromAnotherLanguageIsNamed() {
        assertThat(texts.inPaper(Drafts.cop1(), Language.FRENCH))
                .contains("Not entered in French for COP-1: title, short title, session and city."
                        + " Papers and letters say it in another language.");
    }

    @Test
    void aLetterHasNoMasthead() {
        assertThat(texts.inLetter(Drafts.cop1(), Language.FRENCH))
                .contains("Not entered in French for COP-1: title, short title and city."
                        + " Papers and letters say it in another language.");
    }

    @Test
    void nothingIsSaidWhereEveryTextIsThere() {
        assertThat(texts.inPaper(Drafts.cop1(), Language.ENGLISH)).isEmpty();
    }

    @Test
    void whatWasEnteredInNoLanguageLacksNowhere() {
        assertThat(Drafts.cop1().lacking(Language.ARABIC)).doesNotContain(MeetingText.BODY);
    }
}
