package org.plenary.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.base.Language;

class SuccessionTest {

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, First meeting, Second meeting",
        "ENGLISH, Tenth meeting of the Bureau, Eleventh meeting of the Bureau",
        "ENGLISH, the first meeting since INC-7, the second meeting since INC-7",
        "ENGLISH, COP-9, COP-10",
        "ENGLISH, Workshop of 2017, Workshop of 2017",
        "ENGLISH, Regional consultation, Regional consultation",
        "FRENCH, Première réunion, Deuxième réunion",
        "SPANISH, Primera reunión, Segunda reunión",
        "RUSSIAN, Первое совещание, Второе совещание",
        "RUSSIAN, Третья сессия, Четвертая сессия",
        "ARABIC, الاجتماع الأول, الاجتماع الثاني",
        "CHINESE, 第一次会议, 第二次会议",
        "CHINESE, 第十次会议, 第十一次会议"
    })
    void theSessionMovesOnByOne(Language language, String text, String next) {
        assertThat(Ordinals.next(language, text)).isEqualTo(next);
    }

    @Test
    void theSymbolMovesOn() {
        assertThat(next().symbolPrefix()).isEqualTo("UNEP/MC/COP.2");
    }

    @Test
    void theShortTitleMovesOn() {
        assertThat(next().shortTitle().only(Language.ENGLISH)).isEqualTo("COP-2");
    }

    @Test
    void theDatesAreLeftOpen() {
        assertThat(next().startsOn() + next().endsOn()).isEmpty();
    }

    @Test
    void itBelongsToNoOtherMeeting() {
        Meeting bureau = Drafts.meeting(2, "2017-07-03", "2017-07-04", Optional.of(new MeetingId(new UUID(1, 1))));
        assertThat(Succession.next(bureau).parent()).isEmpty();
    }

    private static MeetingDraft next() {
        return Succession.next(Drafts.cop1());
    }
}
