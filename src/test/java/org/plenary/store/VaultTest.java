package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;

class VaultTest {

    private static final String PLACE = "person_secret/1/passport_number";
    private static final String PASSPORT = "X0PASSPORT9";

    private final Bench.Clock clock = new Bench.Clock("2017-09-24T08:00:00Z");

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Vault vault;

    @BeforeEach
    void create() {
        workspace = Bench.created(folder, Bench.desk(clock));
        vault = vault();
        Bench.done(vault.set("correct horse"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void withoutAPassphraseNothingIsSet() {
        Path other = folder.resolve("other.plenary");
        try (Workspace fresh = Bench.ok(Workspace.create(other, Bench.desk()))) {
            assertThat(new Vault(fresh, Duration.ofMinutes(5)).isSet()).isFalse();
        }
    }

    @Test
    void aVaultThatWasJustSetIsOpen() {
        assertThat(vault.isSet() && vault.isOpen()).isTrue();
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whoWritesCanSealWhileANewPassphraseWaitsForItsTurn() throws InterruptedException {
        var changing = new Thread(() -> Bench.done(vault.change("correct horse", "battery staple")));
        Outcome<String> outcome = workspace.change("people.protect", writer -> {
            changing.start();
            while (!isWaitingToWrite(changing)) {
                Thread.onSpinWait();
            }
            return writer.done(vault.seal(PASSPORT, PLACE));
        });
        assertThat(Bench.done(outcome)).isNotEmpty();
        changing.join();
        assertThat(vault.unlock("battery staple")).isEqualTo(Checked.ok(true));
    }

    private static boolean isWaitingToWrite(Thread thread) {
        return thread.getState() == Thread.State.WAITING
                && Stream.of(thread.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(Workspace.class.getName())
                                && frame.getMethodName().startsWith("change"));
    }

    @Test
    void aGuessCostsWhatRfc9106Recommends() {
        Path other = folder.resolve("other.plenary");
        try (Workspace fresh = Bench.ok(Workspace.create(other, Bench.desk()))) {
            Bench.done(new Vault(fresh, Duration.ofMinutes(5)).set("correct horse"));
            List<String> cost = fresh.read(reader -> reader.list(
                    "SELECT memory_kib || ' ' || passes || ' ' || lanes AS cost FROM vault", row -> row.text("cost")));
            assertThat(cost).containsExactly("65536 3 4");
        }
    }

    @Test
    void aBlankPassphraseIsRefused() {
        assertThat(Bench.why(vault().set(" "))).isEqualTo(new Rule.Missing());
    }

    @Test
    void aSecondFirstPassphraseIsRefused() {
        assertThat(Bench.why(vault.set("another"))).isInstanceOf(Rule.AlreadyThere.class);
    }

    @Test
    void whatIsSealedOpensAgain() {
        assertThat(vault.unseal(vault.seal(PASSPORT, PLACE), PLACE).reveal()).isEqualTo(PASSPORT);
    }

    @Test
    void aBlankStaysBlank() {
        assertThat(vault.unseal(vault.seal(" ", PLACE), PLACE).reveal()).isEmpty();
    }

    @Test
    void theSameValueIsSealedDifferentlyEachTime() {
        assertThat(vault.seal(PASSPORT, PLACE)).isNotEqualTo(vault.seal(PASSPORT, PLACE));
    }

    @Test
    void whatIsMovedElsewhereDoesNotOpen() {
        String sealed = vault.seal(PASSPORT, PLACE);
        assertThatThrownBy(() -> vault.unseal(sealed, "person_secret/2/passport_number"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasTamperedWithDoesNotOpen() {
        String sealed = vault.seal(PASSPORT, PLACE);
        char other = sealed.charAt(20) == 'A' ? 'B' : 'A';
        String tampered = sealed.substring(0, 20) + other + sealed.substring(21);
        assertThatThrownBy(() -> vault.unseal(tampered, PLACE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLockedVaultSealsNothing() {
        vault.lock();
        assertThatThrownBy(() -> vault.seal(PASSPORT, PLACE)).hasMessage("the vault is locked");
    }

    @Test
    void thePassphraseOpensItInAnotherSession() {
        String sealed = vault.seal(PASSPORT, PLACE);
        workspace.close();
        workspace = Bench.opened(folder, Bench.desk(clock));
        Vault later = vault();
        assertThat(later.isOpen()).isFalse();
        Bench.ok(later.unlock("correct horse"));
        assertThat(later.unseal(sealed, PLACE).reveal()).isEqualTo(PASSPORT);
    }

    @Test
    void anotherPassphraseDoesNotOpenIt() {
        vault.lock();
        assertThat(Bench.why(vault.unlock("Correct horse"))).isEqualTo(new Rule.WrongPassphrase());
        assertThat(vault.isOpen()).isFalse();
    }

    @Test
    void aPassphraseIsTheSameOnEveryKeyboard() {
        Bench.done(vault.change("correct horse", "Gen\u00e8ve"));
        assertThat(Bench.ok(vault.unlock("Gene\u0300ve"))).isTrue();
    }

    @Test
    void itLocksItselfAfterAWhileWithoutUse() {
        clock.move(Duration.ofMinutes(5).plusMillis(1));
        assertThat(vault.isOpen()).isFalse();
    }

    @Test
    void useKeepsItOpen() {
        clock.move(Duration.ofMinutes(4));
        vault.seal(PASSPORT, PLACE);
        clock.move(Duration.ofMinutes(4));
        assertThat(vault.isOpen()).isTrue();
    }

    @Test
    void lookingWhetherItIsOpenIsNoUse() {
        clock.move(Duration.ofMinutes(4));
        assertThat(vault.isOpen()).isTrue();
        clock.move(Duration.ofMinutes(4));
        assertThat(vault.isOpen()).isFalse();
    }

    @Test
    void afterAChangeTheOldPassphraseDoesNotOpenIt() {
        Bench.done(vault.change("correct horse", "battery staple"));
        assertThat(Bench.why(vault.unlock("correct horse"))).isEqualTo(new Rule.WrongPassphrase());
    }

    @Test
    void afterAChangeWhatWasSealedBeforeStillOpens() {
        String sealed = vault.seal(PASSPORT, PLACE);
        Bench.done(vault.change("correct horse", "battery staple"));
        vault.lock();
        Bench.ok(vault.unlock("battery staple"));
        assertThat(vault.unseal(sealed, PLACE).reveal()).isEqualTo(PASSPORT);
    }

    @Test
    void whoDoesNotKnowTheOldPassphraseDoesNotChangeIt() {
        assertThat(Bench.why(vault.change("guess", "mine"))).isEqualTo(new Rule.WrongPassphrase());
    }

    @Test
    void afterAChangeTheKeyWrappedWithTheOldPassphraseIsNowhereInTheFile() throws IOException {
        String wrapped = workspace.read(reader -> reader.first("SELECT wrapped FROM vault", row -> row.text("wrapped"))
                .orElseThrow());
        assertThat(Bench.anyFileHolds(folder, wrapped)).isTrue();
        Bench.done(vault.change("correct horse", "battery staple"));
        workspace.close();
        assertThat(Bench.anyFileHolds(folder, wrapped)).isFalse();
    }

    @Test
    void aPassphraseIsNotTakenBackByUndo() {
        assertThat(workspace.toUndo()).isEmpty();
    }

    @Test
    void theFileHoldsCiphertextOnly() throws IOException {
        UUID id = UUID.randomUUID();
        String place = "person_secret/" + id + "/passport_number";
        Bench.done(workspace.change("people.protect", writer -> {
            writer.insert("person_secret", id, new Values().text("passport_number", vault.seal(PASSPORT, place)));
            return writer.done(true);
        }));
        workspace.close();
        assertThat(List.of(
                        Bench.anyFileHolds(folder, PASSPORT),
                        Bench.anyFileHolds(folder, "correct horse"),
                        Bench.anyFileHolds(folder, id.toString())))
                .containsExactly(false, false, true);
    }

    private Vault vault() {
        return new Vault(workspace, Duration.ofMinutes(5), new Vault.Cost(64, 1, 1));
    }
}
