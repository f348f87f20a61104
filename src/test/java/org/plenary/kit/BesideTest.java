package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.layout.Region;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@UsesToolkit
class BesideTest {

    private final Region first = sized(100, 40);
    private final Region second = sized(100, 60);
    private final Beside both = new Beside(first, second, 0.25);

    @BeforeAll
    static void startToolkit() throws Exception {
        Photographs.startToolkit();
    }

    @Test
    void eachHasItsShareWhereThatIsEnoughForBoth() {
        lay(500);
        assertThat(first.getWidth()).isEqualTo(122.5, near());
        assertThat(second.getLayoutX()).isEqualTo(132.5, near());
        assertThat(second.getLayoutY()).isZero();
    }

    @Test
    void theFirstStandsAboveTheSecondWhereItsShareIsTooSmall() {
        lay(400);
        assertThat(first.getWidth()).isEqualTo(400);
        assertThat(second.getLayoutX()).isZero();
        assertThat(second.getLayoutY()).isEqualTo(50);
    }

    @Test
    void theHeightIsThatOfTheHigherOneOrOfBoth() {
        both.setHgap(10);
        both.setVgap(10);
        assertThat(both.prefHeight(500)).isEqualTo(60);
        assertThat(both.prefHeight(400)).isEqualTo(110);
    }

    private void lay(double width) {
        both.setHgap(10);
        both.setVgap(10);
        both.resize(width, both.prefHeight(width));
        both.layout();
    }

    private static Offset<Double> near() {
        return within(1.0);
    }

    private static Region sized(double least, double high) {
        var region = new Region();
        region.setMinWidth(least);
        region.setPrefHeight(high);
        return region;
    }
}
