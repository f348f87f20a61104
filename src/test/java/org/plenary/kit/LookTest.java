package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.plenary.base.Language;

@UsesToolkit
class LookTest {

    private final Look look = new Look();

    @Test
    void aDressedSceneFollowsTheTheme() throws Exception {
        Scene scene = Hand.make(() -> dressed(look));
        Hand.make(() -> {
            look.theme().set(Look.Theme.DARK);
            return look;
        });
        assertThat(scene.getStylesheets()).anyMatch(sheet -> sheet.endsWith("/plenary-dark.css"));
        assertThat(scene.getRoot().getPseudoClassStates()).extracting(Object::toString).contains("dark");
    }

    @Test
    void aSceneThatNobodyUsesIsNotKept() throws Exception {
        var scene = new WeakReference<>(Hand.make(() -> dressed(look)));
        boolean gone = IntStream.range(0, 50).anyMatch(again -> {
            System.gc();
            return scene.refersTo(null);
        });
        assertThat(gone).isTrue();
        assertThat(look.dark()).isNotNull();
    }

    private static Scene dressed(Look look) {
        var scene = new Scene(new StackPane());
        look.dress(scene, Language.ENGLISH);
        return scene;
    }
}
