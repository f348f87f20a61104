package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.people.ParticipantField;

class WhichSideWinsTest extends AtTheBench {

    private static final int TELEPHONE = 2;

    private void register(String telephone) {
        bench.register("Ana", "SILVA", "Portugal", Map.of(ParticipantField.TELEPHONE, telephone));
    }

    private Preview preview(Precedence precedence) {
        Source source = bench.source(bench.csv("Name,Country,Phone\nAna SILVA,Portugal,+351 2\n"));
        return bench.preview(source.mapped(source.mapping().with(TELEPHONE, precedence)));
    }

    private String telephone() {
        return bench.people().dossiers(bench.meeting()).getFirst().participant().contact().telephone();
    }

    @Test
    void theListWinsUnlessSomethingElseIsSaid() {
        register("+351 1");
        bench.run(preview(Precedence.FILE));
        assertThat(telephone()).isEqualTo("+351 2");
    }

    @Test
    void theWorkspaceKeepsItsOwnWhereItWins() {
        register("+351 1");
        bench.run(preview(Precedence.WORKSPACE));
        assertThat(telephone()).isEqualTo("+351 1");
    }

    @Test
    void onlyABlankIsFilledWhereBlanksAreFilled() {
        register("+351 1");
        bench.run(preview(Precedence.BLANKS));
        assertThat(telephone()).isEqualTo("+351 1");
    }

    @Test
    void aBlankIsFilled() {
        register("");
        bench.run(preview(Precedence.BLANKS));
        assertThat(telephone()).isEqualTo("+351 2");
    }

    @Test
    void aDifferenceInWhichTheWorkspaceWinsIsSaid() {
        register("+351 1");
        assertThat(preview(Precedence.WORKSPACE).rows().getFirst().verdict())
                .isInstanceOfSatisfying(Verdict.Unchanged.class, unchanged -> assertThat(unchanged.kept())
                        .isEqualTo(List.of(new FieldDifference(
                                ParticipantField.TELEPHONE, "+351 1", "+351 2", Difference.Outcome.KEPT))));
    }

    @Test
    void thePersonWhoIsTakenInADoubtKeepsWhatTheWorkspaceHas() {
        bench.register("Katherine", "MILLER", "Canada", Map.of(ParticipantField.TELEPHONE, "+1 1"));
        Source source = bench.source(bench.csv("Name,Country,Phone\nCatherine MILLER,Canada,+1 2\n"));
        bench.run(bench.preview(source.mapped(source.mapping().with(TELEPHONE, Precedence.WORKSPACE))), Decision.TAKE);
        assertThat(telephone()).isEqualTo("+1 1");
    }
}
