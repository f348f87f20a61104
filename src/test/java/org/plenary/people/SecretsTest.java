package org.plenary.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.store.Desk;
import org.plenary.store.QuickVault;
import org.plenary.store.Vault;
import org.plenary.store.Workspace;

class SecretsTest {

    private static final PersonId ANA = new PersonId(new UUID(1, 1));
    private static final String NUMBER = "P1234567";

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Vault vault;
    private Secrets secrets;

    @BeforeEach
    void openTheVault() {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        vault = QuickVault.of(workspace, Duration.ofMinutes(5));
        assertThat(vault.set("a long passphrase")).isInstanceOf(Outcome.Done.class);
        secrets = new Secrets(workspace, vault);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whatIsSavedIsReadAgain() {
        save(SecretField.PASSPORT_NUMBER, NUMBER);
        assertThat(shown(SecretField.PASSPORT_NUMBER)).isEqualTo(NUMBER);
    }

    @Test
    void aPersonOfWhomNothingIsKnownHasBlankValues() {
        assertThat(shown(SecretField.MEDICAL_NEEDS)).isEmpty();
    }

    @Test
    void theTableHoldsCiphertextOnly() {
        save(SecretField.PASSPORT_NUMBER, NUMBER);
        assertThat(column("passport_number")).isNotEmpty().doesNotContain(NUMBER);
    }

    @Test
    void theLogHoldsCiphertextOnly() {
        save(SecretField.PASSPORT_NUMBER, NUMBER);
        save(SecretField.PASSPORT_NUMBER, "Q7654321");
        assertThat(log()).isNotEmpty().allSatisfy(patch -> assertThat(patch).doesNotContain(NUMBER, "Q7654321"));
    }

    @Test
    void nothingIsReadWhileTheVaultIsLocked() {
        save(SecretField.PASSPORT_NUMBER, NUMBER);
        vault.lock();
        assertThat(secrets.read(ANA)).isEqualTo(Checked.faulty("", new Rule.Locked()));
    }

    @Test
    void nothingIsSavedWhileTheVaultIsLocked() {
        vault.lock();
        assertThat(secrets.save(ANA, draft(SecretField.PASSPORT_NUMBER, NUMBER)))
                .isEqualTo(Outcome.refused(new Rule.Locked()));
    }

    @Test
    void aValueThatStaysIsNotSealedAnew() {
        save(SecretField.PASSPORT_NUMBER, NUMBER);
        String before = column("passport_number");
        var both = Map.of(SecretField.PASSPORT_NUMBER, NUMBER, SecretField.ACCESS_NEEDS, "Wheelchair");
        done(secrets.save(ANA, new SecretDraft(both)));
        assertThat(column("passport_number")).isEqualTo(before);
    }

    @Test
    void aFieldThatIsNotOfferedStays() {
        save(SecretField.PASSPORT_NUMBER, NUMBER);
        save(SecretField.ACCESS_NEEDS, "Wheelchair");
        assertThat(shown(SecretField.PASSPORT_NUMBER)).isEqualTo(NUMBER);
    }

    @Test
    void aBlankEmptiesAValue() {
        save(SecretField.PASSPORT_NUMBER, NUMBER);
        save(SecretField.PASSPORT_NUMBER, " ");
        assertThat(column("passport_number")).isEmpty();
    }

    @Test
    void nothingToSayMakesNoRow() {
        save(SecretField.PASSPORT_NUMBER, "");
        assertThat(log()).isEmpty();
    }

    @Test
    void aDateIsKeptAsIso() {
        save(SecretField.BIRTH_DATE, "24 September 1970");
        assertThat(shown(SecretField.BIRTH_DATE)).isEqualTo("1970-09-24");
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        var outcome = secrets.save(ANA, draft(SecretField.PASSPORT_EXPIRY, "31.9.2020"));
        assertThat(((Outcome.Refused<SecretValues>) outcome).faults())
                .containsExactly(new Fault("PASSPORT_EXPIRY", new Rule.NotADate("31.9.2020")));
    }

    @Test
    void undoBringsTheEarlierCiphertextBack() {
        save(SecretField.PASSPORT_NUMBER, NUMBER);
        save(SecretField.PASSPORT_NUMBER, "Q7654321");
        assertThat(workspace.undo()).isInstanceOf(Outcome.Done.class);
        assertThat(shown(SecretField.PASSPORT_NUMBER)).isEqualTo(NUMBER);
    }

    @Test
    void whatWasUndoneAltogetherIsNotShown() {
        save(SecretField.PASSPORT_NUMBER, NUMBER);
        assertThat(workspace.undo()).isInstanceOf(Outcome.Done.class);
        assertThat(shown(SecretField.PASSPORT_NUMBER)).isEmpty();
    }

    @Test
    void whatWasUndoneAltogetherDoesNotComeBackWithALaterValue() {
        save(SecretField.PASSPORT_NUMBER, NUMBER);
        assertThat(workspace.undo()).isInstanceOf(Outcome.Done.class);
        save(SecretField.ACCESS_NEEDS, "Wheelchair");
        assertThat(shown(SecretField.PASSPORT_NUMBER)).isEmpty();
        assertThat(shown(SecretField.ACCESS_NEEDS)).isEqualTo("Wheelchair");
    }

    @Test
    void valuesDoNotPrint() {
        assertThat(save(SecretField.PASSPORT_NUMBER, NUMBER).toString()).doesNotContain(NUMBER);
        assertThat(draft(SecretField.PASSPORT_NUMBER, NUMBER).toString()).doesNotContain(NUMBER);
    }

    private SecretValues save(SecretField field, String text) {
        return done(secrets.save(ANA, draft(field, text)));
    }

    private String shown(SecretField field) {
        return ((Checked.Ok<SecretValues>) secrets.read(ANA)).value().of(field).reveal();
    }

    private String column(String name) {
        return workspace.read(reader ->
                reader.first("SELECT * FROM person_secret", row -> row.text(name)).orElseThrow());
    }

    private List<String> log() {
        return workspace.read(reader ->
                reader.list("SELECT patch FROM op WHERE tbl = 'person_secret'", row -> row.text("patch")));
    }

    private static SecretDraft draft(SecretField field, String text) {
        return new SecretDraft(Map.of(field, text));
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}
