package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class CommandsTest {

    private static Command command(String id) {
        return Command.of(id, id, Feather.PLUS, () -> {});
    }

    @Test
    void twoCommandsWithTheSameKeyAreRefused() {
        assertThatThrownBy(() -> new Commands(
                        List.of(command("a").key("Shortcut+N"), command("b").key("Shortcut+N"))))
                .hasMessageContaining("a and b");
    }

    @Test
    void twoCommandsWithTheSameIdAreRefused() {
        assertThatThrownBy(() -> new Commands(List.of(command("a"), command("a")))).hasMessageContaining("a and a");
    }

    @Test
    void anImpossibleCommandDoesNothing() {
        var runs = new AtomicInteger();
        Command.of("a", "A", Feather.PLUS, runs::incrementAndGet)
                .enabledWhen(new SimpleBooleanProperty(false))
                .fire();
        assertThat(runs).hasValue(0);
    }

    @Test
    void anArrangementIsReadAsItWasWritten() {
        var arrangement = new Arrangement(
                List.of(new Arrangement.Shown("name", 220), new Arrangement.Shown("country", 120)),
                List.of(new Arrangement.Sort("country", Arrangement.Direction.DOWN)));
        assertThat(Arrangement.of(arrangement.text())).isEqualTo(arrangement);
    }

    @Test
    void aDamagedArrangementIsNone() {
        assertThat(Arrangement.of("name=;|x")).isEqualTo(Arrangement.NONE);
    }
}
