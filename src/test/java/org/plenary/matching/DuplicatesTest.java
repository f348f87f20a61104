package org.plenary.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Hands;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.meetings.MeetingId;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.People;
import org.plenary.people.PersonId;
import org.plenary.people.SecretDraft;
import org.plenary.people.SecretField;
import org.plenary.people.SecretValues;
import org.plenary.people.Secrets;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Desk;
import org.plenary.store.QuickVault;
import org.plenary.store.Vault;
import org.plenary.store.Workspace;

class DuplicatesTest {

    private static final ReferenceBook BOOK = ReferenceBook.shipped();

    @TempDir
    private Path folder;

    private Workspace workspace;
    private People people;
    private Vault vault;
    private Secrets secrets;
    private Duplicates duplicates;
    private final MeetingId meeting = new MeetingId(new java.util.UUID(7, 7));
    private final MeetingId later = new MeetingId(new java.util.UUID(8, 8));

    @BeforeEach
    void open() {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        people = new People(workspace, () -> BOOK);
        vault = QuickVault.of(workspace, Duration.ofMinutes(5));
        secrets = new Secrets(workspace, vault);
        duplicates = new Duplicates(workspace, secrets, Hands.own());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void oneSpelledInTwoWaysIsFound() {
        register(meeting, "Yuliya", "ZHUKOVA", Map.of());
        register(later, "Julia", "JOUKOVA", Map.of());
        assertThat(duplicates.find(Progress.none())).hasSize(1);
    }

    @Test
    void twoPeopleAreNot() {
        register(meeting, "Yuliya", "ZHUKOVA", Map.of());
        register(meeting, "Oleg", "ZHUKOV", Map.of());
        assertThat(duplicates.find(Progress.none())).isEmpty();
    }

    @Test
    void whoWasDeclaredDifferentIsNotProposedAgain() {
        Dossier one = register(meeting, "Katherine", "HOLLIS", Map.of());
        Dossier other = register(meeting, "Catherine", "HOLLIS", Map.of());
        duplicates.declareDifferent(person(other), person(one));
        assertThat(duplicates.find(Progress.none())).isEmpty();
    }

    @Test
    void whoWasDeclaredDifferentIsListedWithWhoSaidSo() {
        Dossier one = register(meeting, "Katherine", "HOLLIS", Map.of());
        Dossier other = register(meeting, "Catherine", "HOLLIS", Map.of());
        duplicates.declareDifferent(person(other), person(one));
        assertThat(duplicates.parted()).singleElement().satisfies(two -> {
            assertThat(two.officer()).isEqualTo("Ana");
            assertThat(List.of(two.twins().one().id(), two.twins().other().id()))
                    .containsExactlyInAnyOrder(person(one), person(other));
            assertThat(two.twins().evidence()).isNotEmpty();
        });
    }

    @Test
    void whoMayBeTheSameAfterAllIsProposedAgain() {
        Dossier one = register(meeting, "Katherine", "HOLLIS", Map.of());
        Dossier other = register(meeting, "Catherine", "HOLLIS", Map.of());
        duplicates.declareDifferent(person(other), person(one));
        duplicates.reconsider(person(one), person(other));
        assertThat(duplicates.find(Progress.none())).hasSize(1);
        assertThat(duplicates.parted()).isEmpty();
    }

    @Test
    void oneUndoKeepsThemApartAgain() {
        Dossier one = register(meeting, "Katherine", "HOLLIS", Map.of());
        Dossier other = register(meeting, "Catherine", "HOLLIS", Map.of());
        duplicates.declareDifferent(person(other), person(one));
        duplicates.reconsider(person(one), person(other));
        workspace.undo();
        assertThat(duplicates.parted()).hasSize(1);
    }

    @Test
    void twoWhoAreNotAlikeCanBeKeptApartAndListed() {
        Dossier one = register(meeting, "Katherine", "HOLLIS", Map.of());
        Dossier other = register(meeting, "Oleg", "ZHUKOV", Map.of());
        duplicates.declareDifferent(person(one), person(other));
        assertThat(duplicates.parted()).singleElement().satisfies(two -> assertThat(two.twins().evidence()).isEmpty());
    }

    @Test
    void mergingMovesEveryParticipation() {
        Dossier one = register(meeting, "Katherine", "HOLLIS", Map.of());
        Dossier other = register(later, "Catherine", "HOLLIS", Map.of());
        duplicates.merge(person(one), person(other));
        assertThat(people.participations(person(one))).extracting(dossier -> dossier.participant().meeting())
                .containsExactlyInAnyOrder(meeting, later);
    }

    @Test
    void twoParticipationsInOneDelegationBecomeOneWithoutLoss() {
        Dossier one = register(meeting, "Katherine", "HOLLIS", Map.of());
        Dossier other = register(meeting, "Catherine", "HOLLIS", Map.of(ParticipantField.TELEPHONE, "+41 22"));
        duplicates.merge(person(one), person(other));
        assertThat(people.dossiers(meeting))
                .extracting(dossier -> dossier.participant().contact().telephone())
                .containsExactly("+41 22");
    }

    @Test
    void oneUndoTakesAMergeBack() {
        Dossier one = register(meeting, "Katherine", "HOLLIS", Map.of());
        Dossier other = register(meeting, "Catherine", "HOLLIS", Map.of(ParticipantField.TELEPHONE, "+41 22"));
        List<ParticipantDraft> before = people.dossiers(meeting).stream().map(Dossier::draft).toList();
        duplicates.merge(person(one), person(other));
        workspace.undo();
        assertThat(people.dossiers(meeting)).extracting(Dossier::draft).containsExactlyElementsOf(before);
    }

    @Test
    void protectedValuesGoWithTheMerge() {
        vault.set("a long passphrase");
        Dossier one = register(meeting, "Katherine", "HOLLIS", Map.of());
        Dossier other = register(later, "Catherine", "HOLLIS", Map.of());
        protect(other, "P1234567");
        duplicates.merge(person(one), person(other));
        assertThat(secrets.read(person(one)))
                .isInstanceOfSatisfying(Checked.Ok.class, ok -> assertThat(((SecretValues) ok.value())
                                .of(SecretField.PASSPORT_NUMBER)
                                .reveal())
                        .isEqualTo("P1234567"));
    }

    @Test
    void onePassportOfTwoNamesIsAQuestionWhileTheVaultIsOpen() {
        vault.set("a long passphrase");
        protect(register(meeting, "Katherine", "HOLLIS", Map.of()), "P 1234567");
        protect(register(later, "Kate", "MORGAN", Map.of()), "p1234567");
        assertThat(duplicates.find(Progress.none()).getFirst().evidence()).contains(new Evidence.SamePassport());
    }

    @Test
    void aPassportSaysNothingWhileTheVaultIsLocked() {
        vault.set("a long passphrase");
        protect(register(meeting, "Katherine", "HOLLIS", Map.of()), "P1234567");
        protect(register(later, "Kate", "MORGAN", Map.of()), "P1234567");
        vault.lock();
        assertThat(duplicates.find(Progress.none())).isEmpty();
    }

    @Test
    void protectedValuesThatDifferRefuseTheMerge() {
        vault.set("a long passphrase");
        Dossier one = register(meeting, "Katherine", "HOLLIS", Map.of());
        Dossier other = register(later, "Catherine", "HOLLIS", Map.of());
        protect(one, "P7654321");
        protect(other, "P1234567");
        assertThat(duplicates.merge(person(one), person(other))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void lockedValuesRefuseTheMerge() {
        vault.set("a long passphrase");
        Dossier one = register(meeting, "Katherine", "HOLLIS", Map.of());
        Dossier other = register(later, "Catherine", "HOLLIS", Map.of());
        protect(other, "P1234567");
        vault.lock();
        assertThat(duplicates.merge(person(one), person(other))).isEqualTo(Outcome.refused(new Rule.Locked()));
    }

    @Test
    void erasingThePersonErasesWhoWasAbsorbed() {
        Dossier one = register(meeting, "Katherine", "HOLLIS", Map.of());
        Dossier other = register(later, "Catherine", "HOLLIS", Map.of());
        duplicates.merge(person(one), person(other));
        people.erase(person(one));
        Optional<String> left = workspace.read(reader -> reader.first(
                        "SELECT given FROM person WHERE id = ?1", row -> row.optionalText("given"), person(other).value()))
                .flatMap(text -> text);
        assertThat(left).isEmpty();
    }

    private Dossier register(MeetingId at, String given, String family, Map<ParticipantField, String> more) {
        var texts = new java.util.EnumMap<ParticipantField, String>(ParticipantField.class);
        texts.put(ParticipantField.GIVEN, given);
        texts.put(ParticipantField.FAMILY, family);
        texts.put(ParticipantField.DELEGATION, "Canada");
        texts.putAll(more);
        Outcome<ParticipantId> outcome = people.register(at, new ParticipantDraft(texts));
        return people.dossier(((Outcome.Done<ParticipantId>) outcome).value()).orElseThrow();
    }

    private void protect(Dossier dossier, String passport) {
        secrets.save(person(dossier), new SecretDraft(Map.of(SecretField.PASSPORT_NUMBER, passport)));
    }

    private static PersonId person(Dossier dossier) {
        return dossier.participant().person().id();
    }
}
