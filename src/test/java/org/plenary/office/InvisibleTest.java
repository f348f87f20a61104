package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "An\u200Ba", "\uFEFFAna", "An\u00ADa", "\u202AAna\u202C", "Ana\u200F", "A\u0000na", "Ana\u2069", "An\u200Ca", "\u200DAna",
        "An\u0085a"
    })
    void whatNobodySeesIsRemoved(String text) {
        assertThat(Invisible.removed(text)).isEqualTo("Ana");
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200Cخواهم", "क\u094D\u200Dष", "👩🏽\u200D🚀", "a\nb", "a\u00A0b", "e\u0301", "葛\uDB40\uDD00"})
    void whatAScriptNeedsStays(String text) {
        assertThat(Invisible.removed(text)).isEqualTo(text);
    }

    @Test
    void theBlankThatIsLeftAtAnEndGoesToo() {
        assertThat(Invisible.removed("Ana \u200E")).isEqualTo("Ana");
    }
}
