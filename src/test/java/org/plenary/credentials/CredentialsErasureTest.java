package org.plenary.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.credentials.Conference.original;
import static org.plenary.procedure.Cop1.done;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantId;

/// Whoever is erased is gone from the instruments too.
class CredentialsErasureTest {

    @TempDir
    private Path folder;

    private Conference cop1;
    private Dossier awa;

    @BeforeEach
    void open() {
        cop1 = Conference.cop1(folder);
        ParticipantId id = cop1.register("Chad", "Awa", "Deby", "REGISTERED");
        cop1.register("Chad", "Idriss", "Ngarta", "REGISTERED");
        cop1.register("Benin", "Paul", "Sossa", "REGISTERED");
        awa = cop1.people.dossier(id).orElseThrow();
    }

    @AfterEach
    void close() {
        cop1.close();
    }

    private void erase() {
        done(cop1.people.erase(awa.participant().person().id()));
    }

    private Credential read(CredentialId id) {
        return cop1.credentials.find(id).orElseThrow().value();
    }

    private long traces(String name) {
        return cop1.workspace.read(reader -> reader.list(
                        """
                        SELECT 1 AS one FROM op WHERE patch LIKE '%' || ?1 || '%'
                        UNION ALL SELECT 1 FROM credential_person WHERE name LIKE '%' || ?1 || '%'
                        UNION ALL SELECT 1 FROM credential WHERE signatory LIKE '%' || ?1 || '%'
                        """,
                        row -> true,
                        name)
                .size());
    }

    @Test
    void nobodyErasedIsStillNamed() {
        CredentialId id = cop1.enter(original("Chad", "H.E. Ms. Awa DEBY", "Idriss Ngarta"));
        erase();
        assertThat(read(id).persons()).extracting(Named::name).containsExactly("Idriss Ngarta");
        assertThat(traces("DEBY")).isZero();
    }

    @Test
    void whoWasNamedBeforeBeingRegisteredIsReachedByName() {
        cop1.enter(original("Benin", "Koffi Adjovi"));
        ParticipantId late = cop1.register("Benin", "Koffi", "Adjovi", "REGISTERED");
        done(cop1.people.erase(
                cop1.people.dossier(late).orElseThrow().participant().person().id()));
        assertThat(traces("Adjovi")).isZero();
    }

    @Test
    void aSignatoryWhoIsErasedIsBlankedAndTheInstrumentStays() {
        CredentialId id = cop1.enter(original("Chad", "Idriss Ngarta")
                .with(CredentialField.SIGNATORY, "Mme Awa Deby")
                .with(CredentialField.REFERENCE, "N-17"));
        erase();
        assertThat(read(id).signature().name()).isEmpty();
        assertThat(read(id).reference()).isEqualTo("N-17");
        assertThat(traces("Deby")).isZero();
    }

    @Test
    void aNamesakeOfAnotherStateIsLeftAlone() {
        CredentialId id = cop1.enter(original("Benin", "Awa Deby").with(CredentialField.SIGNATORY, "Awa Deby"));
        erase();
        assertThat(read(id).persons()).hasSize(1);
        assertThat(read(id).signature().name()).isEqualTo("Awa Deby");
    }

    @Test
    void somebodyWhoseNameHasMoreWordsIsLeftAlone() {
        CredentialId id =
                cop1.enter(original("Chad", "Idriss Ngarta").with(CredentialField.SIGNATORY, "Awa Deby Outman"));
        erase();
        assertThat(read(id).signature().name()).isEqualTo("Awa Deby Outman");
    }

    @Test
    void whatWasErasedCannotBeBroughtBack() {
        CredentialId id = cop1.enter(original("Chad", "Idriss Ngarta").with(CredentialField.SIGNATORY, "Awa Deby"));
        var shown = cop1.credentials.find(id).orElseThrow();
        done(cop1.credentials.amend(
                shown, CredentialDraft.of(shown.value()).with(CredentialField.SIGNATORY, "Moussa Faki"), Conference.LAST));
        erase();
        assertThat(read(id).signature().name()).isEqualTo("Moussa Faki");
        assertThat(traces("Deby")).isZero();
    }

    @Test
    void whoeverAnEarlierWordingNamedIsGoneFromTheLog() {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby", "Idriss Ngarta"));
        done(cop1.credentials.amend(
                cop1.credentials.find(id).orElseThrow(), original("Chad", "Idriss Ngarta"), Conference.LAST));
        erase();
        assertThat(read(id).persons()).extracting(Named::name).containsExactly("Idriss Ngarta");
        assertThat(traces("Deby")).isZero();
    }
}
