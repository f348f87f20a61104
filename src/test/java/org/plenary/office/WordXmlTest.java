package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordXmlTest {

    @Test
    void plainTextStaysTheSameObject() {
        String text = "Žofie & Co <1>";
        assertThat(WordXml.clean(text)).isSameAs(text);
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(WordXml.clean("a\u0000b\u0008c\u001Bd\uFFFEe")).isEqualTo("abcde");
    }

    @Test
    void halfASurrogatePairIsLeftOut() {
        assertThat(WordXml.clean("a\uD83Db\uDE00c")).isEqualTo("abc");
    }

    @Test
    void aWholeSurrogatePairStays() {
        assertThat(WordXml.clean("\t𠮷")).isEqualTo(" 𠮷");
    }

    @Test
    void lineEndsBecomeSpaces() {
        assertThat(WordXml.clean("a\r\nb\tc")).isEqualTo("a b c");
    }
}
