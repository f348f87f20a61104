package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.people.ParticipantId;
import org.plenary.registry.Category;

/// What a decision about one row says of others.
class AlikeTest extends AtTheBench {

    private List<PreviewRow> rows(String csv) {
        return bench.preview(bench.csv(csv)).rows();
    }

    private static List<Integer> alike(List<PreviewRow> rows, Decision decision) {
        return Alike.rows(rows, rows.getFirst(), decision).stream().map(PreviewRow::number).toList();
    }

    @Test
    void aSpellingIsDecidedForThatSpellingOnly() {
        List<PreviewRow> rows = rows("Name,Country\nAna SILVA,Swizerland\nRui COSTA,Swizerland\nEva LIMA,Norwey\n");
        assertThat(alike(rows, Decision.SKIP)).containsExactly(2, 3);
    }

    @Test
    void unknownOrganizationsAreEnteredTogether() {
        List<PreviewRow> rows = rows("Name,Organization\nAna SILVA,Clean Rivers\nRui COSTA,Green Hills Trust\n");
        assertThat(alike(rows, new Decision.Entered(Category.NGO))).containsExactly(2, 3);
    }

    @Test
    void whatIsUnusualIsSaidOfOneOrganizationOnly() {
        List<PreviewRow> rows = rows("Name,Organization\nAna SILVA,Clean Rivers\nRui COSTA,Green Hills Trust\n");
        assertThat(alike(rows, new Decision.Entered(Category.IGO))).containsExactly(2);
    }

    @Test
    void whatIsNoStateIsNotEnteredTogetherWithOrganizations() {
        List<PreviewRow> rows = rows("Name,Organization\nAna SILVA,Clean Rivers\nRui COSTA,Kosovo\n");
        assertThat(alike(rows, new Decision.Entered(Category.NGO))).containsExactly(2);
    }

    @Test
    void aMeaningThatIsChosenIsInOtherRowsThePersonWhoIsThere() {
        ParticipantId rui = bench.register("Rui", "COSTA", "Switzerland", Map.of());
        List<PreviewRow> rows = rows("Name,Country\nAna SILVA,Swizerland\nRui COSTA,Swizerland\n");
        assertThat(Alike.decision(new Decision.Meant("Switzerland"), rows.getFirst(), rows.get(1)))
                .isEqualTo(new Decision.Same(rui));
    }

    @Test
    void whoIsOnlyLikeSomebodyOfThatDelegationStaysAQuestion() {
        bench.register("Katherine", "MILLER", "Switzerland", Map.of());
        List<PreviewRow> rows = rows("Name,Country\nAna SILVA,Swizerland\nCatherine MILLER,Swizerland\n");
        assertThat(Alike.decision(new Decision.Meant("Switzerland"), rows.getFirst(), rows.get(1)))
                .isEqualTo(Decision.SKIP);
    }
}
