package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

@UsesToolkit
class PaletteTest {

    private final List<String> ran = new ArrayList<>();
    private Palette palette;
    private Hand hand;

    @BeforeEach
    void show() throws Exception {
        palette = Hand.make(() -> new Palette(new Phrasebook(Language.ENGLISH)));
        palette.addCommands(() -> List.of(command("Add person"), command("Export people"), command("Överblick")));
        hand = Hand.showing(() -> (Parent) palette.layer());
        hand.act(palette::show);
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
    }

    @Test
    void typingAndEnterRunsWhatMatches() throws Exception {
        hand.type("peo exp").press(KeyCode.ENTER);
        assertThat(ran).containsExactly("Export people");
    }

    @Test
    void accentsDoNotMatter() throws Exception {
        hand.type("over").press(KeyCode.ENTER);
        assertThat(ran).containsExactly("Överblick");
    }

    @Test
    void arrowsChooseAnotherEntry() throws Exception {
        hand.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(ran).containsExactly("Export people");
    }

    @Test
    void inALowWindowFewerLinesAreSeenAndAllCanBeReached() throws Exception {
        palette.addCommands(() -> IntStream.range(0, 20).mapToObj(i -> command("Line " + i)).toList());
        hand.act(() -> hand.stage().setHeight(400)).type("line");
        assertThat(lines()).hasSizeBetween(3, 7);
        for (int i = 0; i < 19; i++) {
            hand.press(KeyCode.DOWN);
        }
        assertThat(lines().getLast()).startsWith("Line 19");
        hand.press(KeyCode.ENTER);
        assertThat(ran).containsExactly("Line 19");
    }

    private List<String> lines() throws Exception {
        return hand.ask(() -> Hand.all(palette.layer()).stream()
                .filter(node -> node instanceof PaletteCell && node.isVisible())
                .map(Node::getAccessibleText)
                .toList());
    }

    @Test
    void whatWasTakenLatelyStandsFirst() throws Exception {
        hand.type("export").press(KeyCode.ENTER).act(palette::show).press(KeyCode.ENTER);
        assertThat(ran).containsExactly("Export people", "Export people");
    }

    @Test
    void whatBeginsWithWhatWasTypedStandsFirst() {
        assertThat(new Typed("add").rank("add person")).isEqualTo(Typed.BEGINS);
        assertThat(new Typed("per").rank("add person")).isEqualTo(Typed.WORDS);
        assertThat(new Typed("erso").rank("add person")).isEqualTo(Typed.CONTAINS);
        assertThat(new Typed("zz").rank("add person")).isEqualTo(Typed.NONE);
    }

    @Test
    void theBetterAnswerStandsBeforeTheEarlierSource() throws Exception {
        palette.addCommands(() -> List.of(command("Peoples of the world")));
        hand.type("people").press(KeyCode.ENTER);
        assertThat(ran).containsExactly("Peoples of the world");
    }

    @Test
    void whatIsBarredIsFoundAndCannotBeTaken() throws Exception {
        palette.addCommands(() -> List.of(command("Withdraw").barred("Open to read only.")));
        hand.type("withdraw").press(KeyCode.ENTER);
        assertThat(ran).isEmpty();
        assertThat(palette.isShown()).isTrue();
        assertThat(((Labeled) hand.find("palette.why")).getText()).isEqualTo("Open to read only.");
    }

    @Test
    void nothingIsExplainedWhereTheChosenEntryCanBeTaken() throws Exception {
        hand.type("add");
        assertThat(hand.find("palette.why").isVisible()).isFalse();
    }

    @Test
    void escapeLeaves() throws Exception {
        hand.press(KeyCode.ESCAPE);
        assertThat(palette.isShown()).isFalse();
    }

    private Command command(String words) {
        return Command.of(words, words, Feather.PLUS, () -> ran.add(words));
    }
}
