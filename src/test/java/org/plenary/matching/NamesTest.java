package org.plenary.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.registry.Honorifics;

class NamesTest {

    private final Names names = new Names(Honorifics.shipped(), new NameBook());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            Mr. John SMITH               | Mr.        | John          | SMITH            | ''
            H.E. Ms. Awa Ndiaye DIOP     | H.E. Ms.   | Awa Ndiaye    | DIOP             | ''
            S.E. M. Ibrahima SOW-TOURÉ   | S.E. M.    | Ibrahima      | SOW-TOURÉ        | ''
            M. Jean DUPONT               | M.         | Jean          | DUPONT           | ''
            Mme Claire de LA TOUR        | Mme        | Claire        | de LA TOUR       | ''
            Sra. Yesenia QUISPE ARROYO   | Sra.       | Yesenia       | QUISPE ARROYO    | ''
            Dr. Jan van der BERG         | Dr.        | Jan           | van der BERG     | ''
            Г-жа Анна ИВАНОВА            | Г-жа       | Анна          | ИВАНОВА          | ''
            Ronald McDONALD              | ''         | Ronald        | McDONALD         | ''
            Aminata N’DIAYE              | ''         | Aminata       | N’DIAYE          | ''
            J. P. MARTIN                 | ''         | J. P.         | MARTIN           | ''
            SMITH, John                  | ''         | John          | SMITH            | ''
            Mr. van der Berg, Jan        | Mr.        | Jan           | van der Berg     | ''
            DA SILVA SANTOS, João        | ''         | João          | DA SILVA SANTOS  | ''
            Dª María PÉREZ               | Dª         | María         | PÉREZ            | ''
            WANG Xiaoming                | ''         | Xiaoming      | WANG             | WANG Xiaoming
            """)
    void aNameIsSplitWhereItsWritingTellsTheParts(
            String text, String honorific, String given, String family, String asWritten) {
        NameProposal proposal = names.propose(text);
        assertThat(proposal.confidence()).isEqualTo(NameProposal.Confidence.CERTAIN);
        assertThat(List.of(proposal.honorific(), proposal.given(), proposal.family()))
                .containsExactly(honorific, given, family);
        assertThat(proposal.isWhole() ? "" : proposal.asWritten()).isEqualTo(asWritten);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            John Smith                   | ''         | John Smith
            JOHN SMITH                   | ''         | JOHN SMITH
            Ms. Nour                     | Ms.        | Nour
            María PÉREZ García           | ''         | María PÉREZ García
            John Smith, PhD              | ''         | John Smith, PhD
            M. A. Rahman                 | ''         | M. A. Rahman
            Eng Sokha                    | ''         | Eng Sokha
            السيدة فاطمة الزهراء         | السيدة     | فاطمة الزهراء
            李明先生                      | 先生       | 李明
            """)
    void noOtherNameIsDividedForCertain(String text, String honorific, String whole) {
        NameProposal proposal = names.propose(text);
        assertThat(proposal.confidence()).isNotEqualTo(NameProposal.Confidence.CERTAIN);
        assertThat(proposal.honorific()).isEqualTo(honorific);
        assertThat(proposal.asWritten()).isEqualTo(whole);
    }

    @Test
    void aTranscriptionInBracketsIsKeptApart() {
        NameProposal proposal = names.propose("王小明 (WANG Xiaoming)");
        assertThat(proposal.asWritten()).isEqualTo("王小明");
        assertThat(proposal.latin()).isEqualTo("WANG Xiaoming");
    }

    @Test
    void aJobTitleIsNoHonorific() {
        assertThat(names.isHonorific("Director General")).isFalse();
    }

    @Test
    void severalHonorificsTogetherAreOne() {
        assertThat(names.isHonorific("H.E. Mr.")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HE Paul Williams|HE|Paul|Williams", "King, Jr., Martin Luther||Martin Luther|King", "Smith Jr., John||John|Smith",
        "Мамедов Эльчин Рафик оглы||Эльчин Рафик оглы|Мамедов", "Mlle Aurélie Martin|Mlle|Aurélie|Martin"
    })
    void theWritingOfOtherCulturesIsKnown(String text, String honorific, String given, String family) {
        NameProposal proposal = names.propose(text);
        assertThat(proposal.honorific()).isEqualTo(honorific == null ? "" : honorific);
        assertThat(proposal.given()).isEqualTo(given);
        assertThat(proposal.family()).isEqualTo(family);
    }

    @Test
    void aChineseFamilyNameIsNoExcellency() {
        assertThat(names.propose("HE Xiaoming").honorific()).isEmpty();
    }
}
