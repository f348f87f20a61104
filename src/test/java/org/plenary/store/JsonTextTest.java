package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "Zoé 王小明 😀", "a \"quoted\" word", "C:\\people", "\\", "\"", "two\nlines\r\n\tand more",
                "\u0000\u0001\u001F\u007F\u2028\u2029", "</script>'&", "\u202Bنص\u202C"
            })
    void whatIsWrittenIsReadAsItWas(String text) {
        assertThat(JsonParser.parseString(json(text)).getAsString()).isEqualTo(text);
    }

    @Test
    void aControlCharacterIsWrittenByItsNumber() {
        assertThat(json("\u001b")).isEqualTo("\"\\u001b\"");
    }

    private static String json(String text) {
        var out = new StringBuilder();
        JsonText.add(text, out);
        return out.toString();
    }
}
