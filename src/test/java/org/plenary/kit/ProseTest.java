package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@UsesToolkit
class ProseTest {

    private static final String ARABIC =
            "لا توجد شاشة هنا، فلا تُفتح أي نافذة؛ ويُنجَز العمل الرئيسي بدونها في COP-1 على هذا الحاسوب المحمول";

    @BeforeAll
    static void startTheToolkit() throws InterruptedException {
        Photographs.startToolkit();
    }

    @Test
    void arabicTakesAsManyLinesAsItNeedsWhateverTheWidth() throws InterruptedException {
        for (int width = 30; width < 600; width += 30) {
            Prose prose = shown(ARABIC, width);
            assertThat(prose.getText().replace('\n', ' ')).isEqualTo(ARABIC);
            assertThat(prose.getText().lines().count()).isGreaterThan(width < 300 ? 1 : 0);
        }
    }

    @Test
    void aPathThatIsLongerThanTheLineGoesOnInTheNext() throws InterruptedException {
        String path = "/home/ana/backups/sample-39a3620c/20261128-022606-524.plenary";
        Prose prose = shown("أُنشئت نسخة احتياطية: " + path, 200);
        assertThat(prose.getText().replace("\n", "")).endsWith(path);
        assertThat(prose.getText().lines().count()).isGreaterThan(2);
    }

    @Test
    void arabicOnOneLineStaysOnIt() throws InterruptedException {
        assertThat(shown(ARABIC, 2000).getText()).isEqualTo(ARABIC);
    }

    @Test
    void otherTextWrapsByItself() throws InterruptedException {
        Prose prose = shown("Nothing is changed until you have looked it over.", 120);
        assertThat(prose.isWrapText()).isTrue();
        assertThat(prose.getHeight()).isGreaterThan(2 * prose.getFont().getSize());
    }

    private static Prose shown(String text, double width) throws InterruptedException {
        return Photographs.onFx(() -> {
            var prose = new Prose(text);
            var box = new VBox(prose);
            var scene = new Scene(box, width, 600);
            scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            box.applyCss();
            box.layout();
            stage.hide();
            return prose;
        });
    }
}
