package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

@UsesToolkit
class ScriptTest {

    private static final PseudoClass MARK = PseudoClass.getPseudoClass("right-to-left");

    @Test
    void anArabicNameIsMarked() throws Exception {
        assertThat(label("الأحمد, فاطمة").getPseudoClassStates()).contains(MARK);
    }

    @Test
    void aCyrillicNameIsNot() throws Exception {
        assertThat(label("Иванова, Мария").getPseudoClassStates()).doesNotContain(MARK);
    }

    @Test
    void theMarkGoesWithTheText() throws Exception {
        Label label = label("فاطمة");
        label.setText("Amina");
        assertThat(label.getPseudoClassStates()).doesNotContain(MARK);
    }

    private static Label label(String text) throws InterruptedException {
        return Hand.make(() -> {
            var label = new Label(text);
            Script.watch(label);
            return label;
        });
    }
}
