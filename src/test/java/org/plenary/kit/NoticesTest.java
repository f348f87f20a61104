package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.effect.DropShadow;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

@UsesToolkit
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticesTest {

    private final List<Path> opened = new ArrayList<>();
    private Notices notices;
    private Hand hand;

    @BeforeAll
    void open() throws Exception {
        Notices made = Hand.make(() -> new Notices(new Phrasebook(Language.ENGLISH)));
        notices = made;
        hand = Hand.showing(() -> new StackPane(made.layer()));
    }

    @AfterAll
    void close() throws Exception {
        hand.close();
    }

    private Node shown() {
        return ((Region) notices.layer()).getChildrenUnmodifiable().getLast();
    }

    @Test
    void theShadowOfANoticeLetsThroughWhatIsPressedBelow() throws Exception {
        hand.act(() -> notices.tell("Saved"));
        boolean isInTheWay = hand.ask(() -> {
            Node notice = shown();
            notice.setEffect(new DropShadow(24, javafx.scene.paint.Color.BLACK));
            return notice.contains(10, notice.getLayoutBounds().getMaxY() + 8);
        });
        assertThat(isInTheWay).isFalse();
    }

    @Test
    void aFileThatWasWrittenIsOpenedOnlyWhereTheOfficerWantsIt() throws Exception {
        Path file = Path.of("pack.docx");
        hand.act(() -> notices.written(Checked.ok(file), opened::add));
        assertThat(opened).isEmpty();
        hand.act(() -> ((Button) shown().lookup(".button")).fire());
        assertThat(opened).containsExactly(file);
    }
}
