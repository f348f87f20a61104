package org.plenary.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.base.Language;
import org.plenary.people.PersonName;

class NameSpellingTest {

    private static final PersonName ARABIC = new PersonName("السيد", "خالد", "المصري", "", "Khaled AL-MASRI");

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, Khaled AL-MASRI",
        "RUSSIAN, Khaled AL-MASRI",
        "CHINESE, Khaled AL-MASRI",
        "ARABIC, السيد خالد المصري"
    })
    void aNameInAScriptThatReadersDoNotReadIsInLatinLetters(Language language, String written) {
        assertThat(NameSpelling.in(ARABIC, language).address()).isEqualTo(written);
    }

    @Test
    void anHonorificThatCanBeReadStays() {
        var name = new PersonName("Mr.", "王", "小明", "王小明", "WANG Xiaoming");
        assertThat(NameSpelling.in(name, Language.FRENCH).address()).isEqualTo("Mr. WANG Xiaoming");
    }

    @Test
    void aNameInLatinLettersStaysAsTheStateWritesIt() {
        var name = new PersonName("Sra.", "Núria", "Güell", "", "Nuria GUELL");
        assertThat(NameSpelling.in(name, Language.RUSSIAN).address()).isEqualTo("Sra. Núria Güell");
    }

    @Test
    void aPassportHasTheTranscription() {
        assertThat(NameSpelling.ofPassport(ARABIC)).contains("Khaled AL-MASRI");
    }

    @Test
    void aPassportNameIsNotKnownWhereNobodyHasTranscribedIt() {
        assertThat(NameSpelling.ofPassport(new PersonName("", "Сергей", "Иванов", "", ""))).isEmpty();
    }

    @Test
    void aNameInLatinLettersIsThatOfThePassport() {
        assertThat(NameSpelling.ofPassport(new PersonName("Ms.", "Awa", "N’Diaye", "", ""))).contains("Awa N’Diaye");
    }
}
