package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HybridClockTest {

    private final Bench.Clock laptop = new Bench.Clock("2017-09-24T08:00:00Z");
    private final HybridClock clock = new HybridClock(laptop, Bench.DEVICE);

    @Test
    void stampsOfOneMillisecondGrow() {
        assertThat(clock.tick()).isLessThan(clock.tick());
    }

    @Test
    void stampsGrowWhenTheLaptopIsSetBack() {
        Stamp before = clock.tick();
        laptop.move(Duration.ofDays(-400));
        assertThat(clock.tick()).isGreaterThan(before);
    }

    @Test
    void stampsFollowWhatWasSeenElsewhere() {
        Stamp elsewhere = Stamp.of(laptop.millis() + 60_000, 7, "ffffffff");
        clock.observe(elsewhere);
        assertThat(clock.tick()).isGreaterThan(elsewhere);
    }

    @Test
    void aStampOfTheSameMillisecondAndAHigherCounterIsFollowed() {
        clock.tick();
        Stamp elsewhere = Stamp.of(laptop.millis(), 900, "ffffffff");
        clock.observe(elsewhere);
        assertThat(clock.tick().counter()).isEqualTo(901);
    }

    @Test
    void aStampOfExactlyADayAheadIsBelieved() {
        assertThat(clock.observe(ahead(Duration.ofHours(24)))).isTrue();
    }

    @Test
    void aStampOfMoreThanADayAheadIsNotBelieved() {
        assertThat(clock.observe(ahead(Duration.ofHours(24).plusMillis(1)))).isFalse();
    }

    @Test
    void aStampThatIsNotBelievedChangesNothing() {
        clock.observe(ahead(Duration.ofDays(3650)));
        assertThat(clock.tick().millis()).isEqualTo(laptop.millis());
    }

    @Test
    void afterTheLastCounterComesTheNextMillisecond() {
        clock.observe(Stamp.of(laptop.millis(), 0xFFFFF, "ffffffff"));
        assertThat(clock.tick()).isEqualTo(Stamp.of(laptop.millis() + 1, 0, Bench.DEVICE));
    }

    @Test
    void aStampTellsItsTimeCounterAndDevice() {
        assertThat(Stamp.of(1_506_240_000_000L, 10, Bench.DEVICE).text()).isEqualTo("015eb2e67000-0000a-0123abcd");
    }

    @Test
    void aStampIsReadAsItWasMade() {
        var stamp = new Stamp("015eb2e67000-0000a-0123abcd");
        assertThat(Stamp.of(stamp.millis(), stamp.counter(), stamp.device())).isEqualTo(stamp);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "015eb2e67000-0000a-0123ABCD", "015eb2e6700-0000a-0123abcd", "015eb2e67000-0000a"})
    void whatHasAnotherShapeIsNoStamp(String text) {
        assertThatThrownBy(() -> new Stamp(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "laptop 1", "0123ABCD", "0123abcde"})
    void aDeviceHasEightHexadecimalDigits(String device) {
        assertThatThrownBy(() -> Desk.of("Ana", device)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLogGoesOnGrowingWhenTheLaptopIsSetBackBetweenTwoOpenings(@TempDir Path folder) {
        try (Workspace workspace = Bench.created(folder, Bench.desk(laptop))) {
            Bench.register(workspace, "Amadou");
        }
        laptop.move(Duration.ofDays(-30));
        try (Workspace workspace = Bench.opened(folder, Bench.desk(laptop))) {
            UUID id = Bench.register(workspace, "Aminata");
            assertThat(workspace.toUndo().orElseThrow().lastStamp()).isEqualTo(newest(workspace));
            assertThat(Bench.given(workspace, id)).isEqualTo("Aminata");
        }
    }

    private Stamp ahead(Duration ahead) {
        return Stamp.of(laptop.millis() + ahead.toMillis(), 0, "ffffffff");
    }

    private static String newest(Workspace workspace) {
        return workspace.read(
                reader -> reader.first("SELECT max(stamp) AS s FROM op", row -> row.text("s")).orElseThrow());
    }
}
