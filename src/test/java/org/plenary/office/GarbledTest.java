package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GarbledTest {

    @ParameterizedTest
    @CsvSource({
        "José Núñez, windows-1252", "José Núñez, ISO-8859-1", "Иванова Анна, windows-1251", "Иванова Анна, windows-1252",
        "محمد العلي, windows-1256", "محمد العلي, windows-1252", "Łukasz Żak, windows-1250", "Ñandú, x-MacRoman",
        "Émile Zoë, IBM437", "Señora Peña, IBM850", "张伟, windows-1252", "김민준, windows-1252", "Nguyễn Văn Đức, windows-1252"
    })
    void utf8ReadInAnotherEncodingIsRepaired(String text, Charset mistaken) {
        String garbled = new String(text.getBytes(StandardCharsets.UTF_8), mistaken);
        if (!garbled.contains("\uFFFD")) {
            assertThat(Garbled.repaired(garbled)).contains(text);
        }
    }

    @Test
    void whatWasGarbledTwiceIsRepairedTwice() {
        assertThat(Garbled.repaired("JosÃƒÂ©")).contains("José");
    }

    @Test
    void cyrillicReadAsWesternIsRepaired() {
        assertThat(Garbled.repaired("Èâàíîâ Ñåðãåé")).contains("Иванов Сергей");
    }

    @ParameterizedTest
    @CsvSource({"Caf&eacute;, Café", "O&#39;Neill, O'Neill", "R&amp;D, R&D", "A_x000D_B, A B"})
    void escapesOfOtherProgramsAreRead(String text, String read) {
        assertThat(Garbled.repaired(text)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "José Núñez", "MÜLLER", "ÉTÉ", "“ÉTÉ”", "L’Été", "Straße", "Łukasz", "Иванов", "محمد", "张伟", "김민준",
        "São Tomé", "ÇA VA", "ÀÉ", "Þórður", "Ásgeir", "Å", "Ünal ÖZTÜRK", "Nuñez®", "AT&T", "a&b;", "Đặng Văn Ấn",
        "Ærø Søby", "Žižek", "ΑΛΕΞΑΝΔΡΟΣ", "½", "n° 3", "Ýmir", "İstanbul", "Ó Súilleabháin"
    })
    void whatPeopleWriteStaysAsItIs(String text) {
        assertThat(Garbled.repaired(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"M\uFFFDller", "???? ???"})
    void lostLettersAreTold(String text) {
        assertThat(Garbled.isLost(text)).isTrue();
    }

    @Test
    void aSpanishNameIsNotGarbled() {
        assertThat(Garbled.repaired("Íñigo")).isEmpty();
    }
}
