package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.registry.Honorifics;

class NameSplitTest {

    private final NameSplit names = new NameSplit(Honorifics.shipped());

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
            WANG Xiaoming                | ''         | Xiaoming      | WANG             | WANG Xiaoming
            """)
    void aNameIsSplitWhereItsWritingTellsTheParts(
            String text, String honorific, String given, String family, String asWritten) {
        assertThat(names.split(text)).isEqualTo(new NameSplit.Parts(honorific, given, family, asWritten, ""));
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
    void anyOtherNameStaysWhole(String text, String honorific, String whole) {
        assertThat(names.split(text)).isEqualTo(new NameSplit.Parts(honorific, "", "", whole, ""));
    }

    @Test
    void aTranscriptionInBracketsIsKeptApart() {
        assertThat(names.split("王小明 (WANG Xiaoming)"))
                .isEqualTo(new NameSplit.Parts("", "", "", "王小明", "WANG Xiaoming"));
    }

    @Test
    void aJobTitleIsNoHonorific() {
        assertThat(names.isHonorific("Director General")).isFalse();
    }

    @Test
    void severalHonorificsTogetherAreOne() {
        assertThat(names.isHonorific("H.E. Mr.")).isTrue();
    }
}
