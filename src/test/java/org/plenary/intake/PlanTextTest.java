package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.office.Dialect;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;

class PlanTextTest {

    @Test
    void whatIsSetAsideComesBackAsItWas() {
        var somebody = new ParticipantId(new UUID(1, 2));
        var mapping = new Mapping(
                Map.of(
                        0, new ColumnUse(Target.Special.NAME, Precedence.BLANKS, Evidence.OFFICER),
                        1, new ColumnUse(new Target.Additional("+ \"Visa\""), Precedence.FILE, Evidence.NOTHING),
                        2, new ColumnUse(new Target.Of(ParticipantField.EMAIL), Precedence.WORKSPACE, Evidence.PRESET)),
                "Indico");
        var choice = new ImportChoice(
                Set.of(3),
                Map.of(4, Decision.NEW, 5, new Decision.Same(somebody)),
                Decision.SKIP,
                Set.of(somebody));
        var values = ValueChoices.NONE
                .with(4, DateOrder.MONTH_FIRST)
                .with(Note.Kind.GARBLED, Remedy.LEAVE)
                .with(7, Note.Kind.LIKELY_PARTS, Remedy.TAKE);
        var plan = new ImportPlan(
                Optional.of(new Dialect(Charset.forName("windows-1251"), ';')),
                Pointing.NONE
                        .with(new Pointing.At(1, 9), Pointed.BAND)
                        .hidden(Pointing.HiddenRows.LEFT_OUT)
                        .sheets(Set.of(1, 3)),
                mapping,
                Corrections.NONE.with(7, 2, "=a@b.org\u0000"),
                values,
                choice);
        assertThat(PlanText.read(PlanText.text(plan))).isEqualTo(plan);
    }
}
