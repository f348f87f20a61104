package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 24, 1280, 776);
    private static final Rectangle2D BESIDE = new Rectangle2D(1280, 0, 1920, 1080);
    private static final Rectangle2D DESIGNED = new Rectangle2D(0, 0, 1280, 800);

    @Test
    void aFirstWindowIsNoLargerThanTheScreen() {
        assertThat(WindowPlace.of(Optional.empty(), DESIGNED, List.of(LAPTOP)))
                .contains(new Settings.Bounds(0, 24, 1280, 776));
    }

    @Test
    void onAScreenOfItsOwnSizeAFirstWindowLeavesRoomForItsTitleBar() {
        var screen = new Rectangle2D(0, 0, 1280, 800);
        assertThat(WindowPlace.of(Optional.empty(), DESIGNED, List.of(screen)))
                .contains(new Settings.Bounds(0, 0, 1280, 800));
    }

    @Test
    void aFirstWindowThatFitsStandsWhereTheSystemPutsIt() {
        assertThat(WindowPlace.of(Optional.empty(), DESIGNED, List.of(BESIDE))).isEmpty();
    }

    @Test
    void aWindowComesUpWhereItWasClosed() {
        var before = new Settings.Bounds(1400, 100, 1300, 850);
        assertThat(WindowPlace.of(Optional.of(before), DESIGNED, List.of(LAPTOP, BESIDE))).contains(before);
    }

    @Test
    void aWindowFromAScreenThatIsGoneComesUpOnTheOneThatIsThere() {
        var before = new Settings.Bounds(1400, 100, 1300, 850);
        assertThat(WindowPlace.of(Optional.of(before), DESIGNED, List.of(LAPTOP)))
                .contains(new Settings.Bounds(0, 24, 1280, 776));
    }

    @Test
    void aTitleBarAboveTheScreenIsBroughtBack() {
        var before = new Settings.Bounds(100, -8, 1000, 700);
        assertThat(WindowPlace.of(Optional.of(before), DESIGNED, List.of(LAPTOP)))
                .contains(new Settings.Bounds(0, 24, 1000, 700));
    }

    @Test
    void aWindowLargerThanTheScreenIsMadeToFit() {
        var before = new Settings.Bounds(59, 24, 1282, 827);
        assertThat(WindowPlace.of(Optional.of(before), DESIGNED, List.of(LAPTOP)))
                .contains(new Settings.Bounds(0, 24, 1280, 776));
    }

    @Test
    void aWindowMayHangOverTheEdge() {
        var before = new Settings.Bounds(900, 100, 1000, 700);
        assertThat(WindowPlace.of(Optional.of(before), DESIGNED, List.of(LAPTOP))).contains(before);
    }
}
