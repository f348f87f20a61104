package org.plenary.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.base.DateRange;

class OverlapTest {

    private static final Meeting AFRICA = Drafts.meeting(1, "2017-07-11", "2017-07-13", Optional.empty());
    private static final Meeting CEE = Drafts.meeting(2, "2017-07-12", "2017-07-13", Optional.empty());

    @Test
    void twoConsultationsOnTheSameDaysAreFoundWithTheirDays() {
        assertThat(Overlap.among(List.of(CEE, AFRICA)))
                .containsExactly(new Overlap(
                        AFRICA, CEE, new DateRange(LocalDate.of(2017, 7, 12), LocalDate.of(2017, 7, 13))));
    }

    @Test
    void oneAfterTheOtherIsNoOverlap() {
        Meeting after = Drafts.meeting(3, "2017-07-14", "2017-07-15", Optional.empty());
        assertThat(Overlap.among(List.of(AFRICA, after))).isEmpty();
    }

    @Test
    void aMeetingWithinItsParentIsNoOverlap() {
        Meeting bureau = Drafts.meeting(3, "2017-07-12", "2017-07-12", Optional.of(AFRICA.id()));
        assertThat(Overlap.among(List.of(AFRICA, bureau))).isEmpty();
    }

    @Test
    void eachOfTheTwoKnowsTheOther() {
        Overlap overlap = Overlap.among(List.of(AFRICA, CEE)).getFirst();
        assertThat(overlap.otherThan(CEE.id())).contains(AFRICA);
        assertThat(overlap.otherThan(AFRICA.id())).contains(CEE);
    }
}
