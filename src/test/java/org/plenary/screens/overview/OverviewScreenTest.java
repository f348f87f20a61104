package org.plenary.screens.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.Place.Narrowing;
import org.plenary.kit.Pressable;
import org.plenary.kit.UsesToolkit;

/// The overview of the sample's COP-1, three days before its opening, by keyboard.
@UsesToolkit
class OverviewScreenTest {

    @TempDir
    private static Path folder;

    private static Path sample;

    @TempDir
    private Path own;

    private OverviewHouse house;
    private OverviewScreen screen;
    private Hand hand;

    @BeforeAll
    static void start() throws Exception {
        Photographs.startToolkit();
        sample = OverviewHouse.write(folder);
    }

    @BeforeEach
    void open() throws Exception {
        house = OverviewHouse.open(sample, own, Instant.parse("2017-09-21T07:00:00Z"));
        var look = new Look();
        Stage stage = Hand.make(Stage::new);
        screen = Hand.make(() ->
                new OverviewScreen(house.desk(stage, look, Language.ENGLISH), house.about(house.cop1())));
        hand = Hand.of(() -> {
            stage.setScene(new Scene(new StackPane(screen.node()), 1064, 690));
            look.dress(stage.getScene(), Language.ENGLISH);
            screen.open(Place.of(OverviewScreen.ID));
            return stage;
        });
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
        house.close();
    }

    private Place pressed(String id) throws Exception {
        hand.act(() -> hand.find(id).requestFocus());
        hand.press(KeyCode.ENTER);
        return house.gone.getLast();
    }

    @Test
    void enterOnACategoryLeadsToThoseOfItWhoAreComing() throws Exception {
        assertThat(pressed("overview.standing.NGO").narrowed())
                .containsExactlyInAnyOrder(
                        new Narrowing("CATEGORY", "NGO"),
                        new Narrowing("STATUS", "NOMINATED"),
                        new Narrowing("STATUS", "ACCREDITED"),
                        new Narrowing("STATUS", "REGISTERED"));
    }

    @Test
    void theDayOfAnArrivalLeadsToThoseWhoArrive() throws Exception {
        assertThat(pressed("overview.arrival.2017-09-24").narrowed()).contains(new Narrowing("ARRIVES", "2017-09-24"));
    }

    @Test
    void aTaskLeadsToThePeopleItIsAbout() throws Exception {
        assertThat(pressed("overview.task.NoLetter").narrowed())
                .containsExactly(new Narrowing("gap.DELEGATION_LETTER", "DELEGATION_LETTER"));
    }

    @Test
    void theWholeChartIsOneSentenceForScreenReaders() throws Exception {
        Node bar = hand.find("overview.standing.PARTY");
        assertThat(bar.getParent().getAccessibleText()).startsWith("Participants by category: Parties 462, ");
    }

    @Test
    void everythingThatCanBePressedHasAName() throws Exception {
        List<Node> nameless = hand.ask(() -> Hand.all(screen.node()).stream()
                .filter(node -> node instanceof Pressable && String.valueOf(node.getAccessibleText()).isBlank())
                .toList());
        assertThat(nameless).isEmpty();
    }

    @Test
    void theKeyboardStaysWhereItWasWhenTheFiguresChange() throws Exception {
        hand.act(() -> hand.find("overview.status.REGISTERED").requestFocus());
        hand.act(() -> screen.model().reload());
        assertThat(hand.ask(() -> hand.stage().getScene().getFocusOwner().getId()))
                .isEqualTo("overview.status.REGISTERED");
    }

    @Test
    void whateverCanBePressedLeadsToAList() throws Exception {
        List<String> dead = new ArrayList<>();
        for (String id : pressables()) {
            int before = house.gone.size();
            hand.act(() -> ((Pressable) hand.find(id)).fire());
            // What was done opens below itself, and what opens there is pressed in its turn.
            if (!id.startsWith("overview.deed.") && house.gone.size() == before) {
                dead.add(id);
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void whatWasDoneLeadsToWhatItHasChanged() throws Exception {
        hand.act(() -> Hand.all(screen.node()).stream()
                .filter(node -> node instanceof Pressable && node.getId().startsWith("overview.deed."))
                .map(Pressable.class::cast)
                .forEach(Pressable::fire));
        List<String> single =
                pressables().stream().filter(id -> id.startsWith("overview.change.")).toList();
        assertThat(single).isNotEmpty();
        for (String id : single) {
            assertThat(pressed(id).screen()).isEqualTo("people");
        }
    }

    private List<String> pressables() throws Exception {
        return hand.ask(() -> Hand.all(screen.node()).stream()
                .filter(Pressable.class::isInstance)
                .map(Node::getId)
                .toList());
    }
}
