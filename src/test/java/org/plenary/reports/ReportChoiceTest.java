package org.plenary.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.people.ParticipantField;
import org.plenary.reports.ReportChoice.ConsentRule;
import org.plenary.reports.ReportChoice.Edition;

class ReportChoiceTest {

    @TempDir
    private static Path folder;

    private static Sample sample;

    @BeforeAll
    static void open() {
        sample = Sample.in(folder);
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @Test
    void whatIsRememberedComesBackAsItWas() {
        ReportChoice choice = ReportChoice.complete(sample.cop1(), Language.SPANISH)
                .withFields(List.of(ParticipantField.FAMILY, ParticipantField.GIVEN))
                .publishing(ConsentRule.HIDE_CONTACTS)
                .on(Sample.RWANDA_JOINS);
        assertThat(ReportChoice.of(choice.toMap(), sample.usual(Language.ENGLISH))).isEqualTo(choice);
    }

    @Test
    void nothingRememberedIsAsUsual() {
        ReportChoice usual = sample.usual(Language.ENGLISH);
        assertThat(ReportChoice.of(Map.of(), usual)).isEqualTo(usual);
    }

    @Test
    void whatCannotBeReadIsAsUsual() {
        ReportChoice usual = sample.usual(Language.ENGLISH);
        Map<String, String> odd = Map.of("asAt", "soon", "edition", "DRAFT", "language", "tlh", "numbering", "");
        assertThat(ReportChoice.of(odd, usual)).isEqualTo(usual);
    }

    @Test
    void anUnknownFieldIsPassedOver() {
        ReportChoice choice =
                ReportChoice.of(Map.of("fields", "EMAIL SHOE_SIZE RANK"), sample.usual(Language.ENGLISH));
        assertThat(choice.fields()).containsExactly(ParticipantField.EMAIL, ParticipantField.RANK);
    }

    @Test
    void aListIsProvisionalUnlessSaidOtherwise() {
        assertThat(sample.usual(Language.ENGLISH).head().edition()).isEqualTo(Edition.PROVISIONAL);
    }
}
