package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.base.Language;

@UsesToolkit
class PlainScrollSkinTest {

    @BeforeAll
    static void startTheToolkit() throws InterruptedException {
        Photographs.startToolkit();
    }

    @Test
    void thePanesOfTheProgramKeepNoPictures() throws InterruptedException {
        assertThat(parts(true)).isNotEmpty().noneMatch(Node::isCache);
    }

    /// Where this fails, JavaFX has come to the same, and the skin is not needed any more.
    @Test
    void javaFxWouldKeepThem() throws InterruptedException {
        assertThat(parts(false)).anyMatch(Node::isCache);
    }

    private static List<Node> parts(boolean isDressed) throws InterruptedException {
        return Photographs.onFx(() -> {
            var pane = new ScrollPane(new Label("Nairobi"));
            var scene = new Scene(pane, 200, 100);
            if (isDressed) {
                new Look().dress(scene, Language.ENGLISH);
            }
            pane.applyCss();
            pane.layout();
            return Hand.all(pane);
        });
    }
}
