package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

@UsesToolkit
class FilterBarTest {

    private FilterBar bar;
    private Button report;
    private Button add;
    private Hand hand;

    @BeforeEach
    void show() throws Exception {
        bar = Hand.make(() -> new FilterBar(new Phrasebook(Language.ENGLISH), "Name"));
        report = Hand.make(() -> new Button("Write the report…"));
        add = Hand.make(() -> new Button("Enter credentials"));
        hand = Hand.showing(() -> {
            bar.count(new SimpleStringProperty("1,050 people"));
            bar.actions(report, add);
            return (Parent) bar.node();
        });
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
    }

    private void narrow(double width) throws Exception {
        hand.act(() -> ((javafx.scene.layout.Region) bar.node()).setMaxWidth(width));
    }

    private double top(Node node) throws Exception {
        return hand.ask(() -> node.localToScene(node.getLayoutBounds()).getMinY());
    }

    @Test
    void theButtonsStandBesideTheSearch() throws Exception {
        assertThat(top(add)).isEqualTo(top(bar.searchField()));
    }

    @Test
    void whereThereIsNoRoomTheyStandBelow() throws Exception {
        narrow(560);
        assertThat(top(add)).isGreaterThan(top(bar.searchField()) + 20);
        assertThat(top(report)).isEqualTo(top(add));
    }

    @Test
    void whereThereIsHardlyAnyEachHasALine() throws Exception {
        narrow(300);
        assertThat(top(add)).isGreaterThan(top(report) + 20);
    }

    @Test
    void theWayBackLetsEverythingThrough() throws Exception {
        hand.act(() -> {
            bar.search().set("zzz");
            bar.filters().add(new Filter("status", new Choice("NEW", "New")));
        });
        Button back = hand.ask(() -> Hand.all(bar.nothing()).stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());
        hand.act(back::fire);
        assertThat(bar.search().get()).isEmpty();
        assertThat(bar.filters()).isEqualTo(List.of());
    }

    @Test
    void itSaysWhetherAnythingIsSearchedFor() throws Exception {
        hand.act(() -> bar.search().set("zzz"));
        assertThat(bar.narrowed().get()).isTrue();
    }
}
