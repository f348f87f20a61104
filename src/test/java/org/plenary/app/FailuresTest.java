package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private final List<String> shown = new ArrayList<>();
    private final List<Runnable> closers = new ArrayList<>();
    private final Failures failures = new Failures(Runnable::run, (code, details, closed) -> {
        shown.add(code);
        closers.add(closed);
    });

    @Test
    void theCodeCanBeReadOverTheTelephone() {
        assertThat(Failures.code(failure("x"))).matches("[A-Z]\\d-[0-9A-F]{4}");
    }

    @Test
    void theSameFaultHasTheSameCode() {
        assertThat(Failures.code(failure("x"))).isEqualTo(Failures.code(failure("y")));
    }

    @Test
    void theMessageIsNotInTheDetails() {
        assertThat(Failures.details(failure("Amina Diallo"))).doesNotContain("Amina");
    }

    @Test
    void theSameFailureIsNotShownOverItself() {
        failures.accept(failure("x"));
        failures.accept(failure("x"));
        assertThat(shown).hasSize(1);
    }

    @Test
    void aFailureThatComesBackAfterItWasPutAwayIsShownAgain() {
        failures.accept(failure("x"));
        closers.getFirst().run();
        failures.accept(failure("x"));
        assertThat(shown).hasSize(2);
    }

    private static Throwable failure(String message) {
        return new IllegalStateException(message);
    }
}
