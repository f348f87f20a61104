package org.plenary.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

class RulesOfProcedureTest {

    @ParameterizedTest
    @CsvSource({"69, 23, 46", "70, 24, 47", "1, 1, 1", "155, 52, 104"})
    void aQuorumIsAtLeastTheFraction(int parties, int toOpen, int toDecide) {
        RulesOfProcedure rules = Procedures.shipped(Body.MINAMATA);
        assertThat(rules.fraction(Provision.QUORUM_TO_OPEN).of(parties)).isEqualTo(toOpen);
        assertThat(rules.fraction(Provision.QUORUM_TO_DECIDE).of(parties)).isEqualTo(toDecide);
    }

    @ParameterizedTest
    @EnumSource(Body.class)
    void everyBodyHasEveryRule(Body body) {
        assertThat(Procedures.shipped(body).all()).hasSize(Provision.values().length);
    }

    @ParameterizedTest
    @EnumSource(Body.class)
    void everyValueIsReadBackAsItWasWritten(Body body) {
        for (ProcedureRule rule : Procedures.shipped(body).all()) {
            assertThat(RuleText.read(rule.provision().shape(), RuleText.of(rule.value())))
                    .isEqualTo(Checked.ok(rule.value()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TERM, six weeks", "TERM, 6 WEEKS SOON", "FRACTION, 3/2", "FRACTION, 0/3", "TIME, 25:00", "COUNT, 200",
        "OFFICES, KING", "LANGUAGES, en de", "PERMISSION, MAYBE", "TERM, ''"
    })
    void whatIsNoValueIsRefused(Provision.Shape shape, String text) {
        assertThat(RuleText.read(shape, text)).isInstanceOf(Checked.Faulty.class);
    }

    @Test
    void aConfirmedRuleSaysWhereItWasRead() {
        ProcedureRule rule = Procedures.shipped(Body.MINAMATA).rule(Provision.OBSERVER_OBJECTION);
        assertThat(rule.sourcing()).isEqualTo(ProcedureRule.Sourcing.CONFIRMED);
        assertThat(rule.source()).contains("art. 23 (6)");
    }

    @Test
    void aDeadlineIsPutIntoWordsWithItsRule() {
        Deadline agenda = Reckoning.of(Cop1.MEETING, Procedures.shipped(Body.MINAMATA)).stream()
                .filter(one -> one.provision().filter(p -> p == Provision.AGENDA_AND_DOCUMENTS).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(new ProcedureTexts(new Phrasebook(Language.ENGLISH)).basis(agenda.basis()))
                .isEqualTo("6 weeks before the opening, 24 September 2017 (rule 11)");
    }
}
