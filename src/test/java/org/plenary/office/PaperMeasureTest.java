package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.base.Language;

class PaperMeasureTest {

    private static final int COLUMN = PaperPage.columnWidth(2);
    private final PaperMeasure measure = new PaperMeasure(Language.ENGLISH);

    @Test
    void anEmptyTextIsOneLine() {
        assertThat(measure.lines(PaperStyle.DETAIL, "", COLUMN)).isEqualTo(1);
    }

    @Test
    void widthFollowsTheTablesOfTimes() {
        // A = 722, V = 722 and a space = 250 thousandths of 10 points
        assertThat(measure.width(PaperStyle.BODY, "A V")).isBetween(335, 345);
    }

    @Test
    void boldIsWider() {
        assertThat(measure.width(PaperStyle.PERSON, "minister"))
                .isGreaterThan(measure.width(PaperStyle.DETAIL, "minister"));
    }

    @Test
    void anIdeographIsOneEmWide() {
        assertThat(measure.width(PaperStyle.BODY, "汞")).isEqualTo(200);
    }

    @Test
    void aCombiningMarkTakesNoRoom() {
        assertThat(measure.width(PaperStyle.BODY, "q\u0301")).isEqualTo(measure.width(PaperStyle.BODY, "q"));
    }

    @Test
    void aLongTextBreaksAtSpaces() {
        assertThat(measure.lines(PaperStyle.DETAIL, "Ministry of Environment ".repeat(5), COLUMN)).isEqualTo(3);
    }

    @Test
    void aWordWiderThanTheColumnIsBroken() {
        assertThat(measure.lines(PaperStyle.DETAIL, "m".repeat(100), COLUMN)).isEqualTo(4);
    }

    @Test
    void ideographsBreakAnywhere() {
        assertThat(measure.lines(PaperStyle.DETAIL, "汞".repeat(60), COLUMN)).isEqualTo(3);
    }

    @Test
    void theHeightIsTheLinesAndTheSpaceAbove() {
        assertThat(measure.height(PaperStyle.PERSON, "Ms. Ana LÓPEZ", COLUMN)).isEqualTo(100 + 230);
    }

    @Test
    void arabicLinesAreHigher() {
        assertThat(PaperStyle.DETAIL.pitch(Language.ARABIC)).isGreaterThan(PaperStyle.DETAIL.pitch(Language.ENGLISH));
    }
}
