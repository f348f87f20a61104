package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.nominations.FormBatch;
import org.plenary.nominations.NominationForms;
import org.plenary.office.StrictWord;
import org.plenary.people.Capacity;
import org.plenary.people.DelegationId;
import org.plenary.people.Dossier;
import org.plenary.people.Gender;
import org.plenary.people.Lexicon;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.registry.Honorifics;
import org.plenary.registry.ReferenceBook;
import org.plenary.words.Phrasebook;

/// A nomination form goes out, is filled in, and comes in again without anything being said about its columns.
class NominationFormTest extends AtTheBench {

    static Stream<Arguments> forms() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(FormBatch.Kind.values()).map(kind -> Arguments.of(language, kind)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aCorrectedAndANewPersonAreTakenIn(Language language, FormBatch.Kind kind) throws IOException {
        DelegationId delegation = registered("France");
        Path file = form(language, kind, delegation);
        FilledForm.fill(file, 2, List.of("", "", "", "", "", "Second Secretary", "", "", ""));
        FilledForm.fill(file, 3, answers(language, Capacity.ADVISER, "Odile", "Lefèvre"));
        assertThat(counts(file, language)).isEqualTo(new ImportCounts(1, 1, 1, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anEmptyFormOfAnOrganizationTakesItsFirstPerson(Language language, FormBatch.Kind kind) throws IOException {
        DelegationId delegation = emptied("WHO");
        Path file = form(language, kind, delegation);
        FilledForm.fill(file, 1, answers(language, Capacity.HEAD, "Odile", "Lefèvre"));
        bench.run(preview(file, language));
        Dossier dossier = bench.people().dossiers(bench.meeting()).stream()
                .filter(one -> one.participant().person().name().family().equalsIgnoreCase("Lefèvre"))
                .findFirst()
                .orElseThrow();
        assertThat(dossier.delegation().id()).isEqualTo(delegation);
        assertThat(dossier.participant().capacity()).isEqualTo(Capacity.HEAD);
        assertThat(dossier.participant().person().gender()).isEqualTo(Gender.FEMALE);
        assertThat(dossier.participant().person().name().honorific())
                .isEqualTo(Honorifics.shipped().in(language).getFirst());
        assertThat(dossier.participant().contact().telephone()).isEqualTo("+33 1 23 45 67 89");
    }

    @ParameterizedTest
    @EnumSource(FormBatch.Kind.class)
    void anEmptyFormThatComesBackIsSaidToBeEmpty(FormBatch.Kind kind) {
        Path file = form(Language.ENGLISH, kind, emptied("Namibia"));
        assertThat(bench.intake().preview(
                        file, Optional.empty(), bench.meeting(), Language.ENGLISH, Progress.none()))
                .isEqualTo(Checked.badFile(FileFault.EMPTY));
    }

    @ParameterizedTest
    @EnumSource(FormBatch.Kind.class)
    void whoWasSentTheLastTimeIsFilledIn(FormBatch.Kind kind) {
        bench.registerAtAnEarlierMeeting("Odile", "Lefèvre", "Namibia");
        Path file = form(Language.ENGLISH, kind, emptied("Namibia"));
        assertThat(counts(file, Language.ENGLISH)).isEqualTo(new ImportCounts(1, 0, 0, 0, 0));
    }

    @Test
    void whoIsReplacedInTheRowIsNotTakenForTheOther() throws IOException {
        DelegationId delegation = registered("France");
        Path file = form(Language.ENGLISH, FormBatch.Kind.EXCEL, delegation);
        FilledForm.fill(file, 2, answers(Language.ENGLISH, Capacity.ADVISER, "Marc", "Petit"));
        assertThat(counts(file, Language.ENGLISH)).isEqualTo(new ImportCounts(1, 0, 1, 0, 0));
    }

    @Test
    void eachDelegationGetsAFileForEachProgram() {
        registered("France");
        bench.register("Ana", "Silva", "Portugal", Map.of());
        var batch = new FormBatch(
                bench.meetings().find(bench.meeting()).orElseThrow().value(), Language.ENGLISH, Optional.empty(),
                Set.of(FormBatch.Kind.EXCEL, FormBatch.Kind.WORD));
        FormBatch.Result result = IntakeBench.ok(forms(bench).write(batch, folder.resolve("out"), Progress.none()));
        assertThat(result.files()).hasSize(4).allMatch(Files::isRegularFile);
    }

    @ParameterizedTest
    @EnumSource(FormBatch.Kind.class)
    void theSameFormGivesTheSameBytes(FormBatch.Kind kind) throws IOException {
        DelegationId delegation = registered("France");
        byte[] first = Files.readAllBytes(form(Language.ENGLISH, kind, delegation));
        assertThat(Files.readAllBytes(form(Language.ENGLISH, kind, delegation))).isEqualTo(first);
    }

    private static NominationForms forms(IntakeBench bench) {
        return new NominationForms(bench.people(), bench.meetings(), ReferenceBook::shipped);
    }

    private Path form(Language language, FormBatch.Kind kind, DelegationId delegation) {
        var meeting = bench.meetings().find(bench.meeting()).orElseThrow().value();
        var batch = new FormBatch(meeting, language, Optional.of(delegation), Set.of(kind));
        Path form = IntakeBench.ok(forms(bench).write(batch, folder.resolve("out"), Progress.none()))
                .files()
                .getFirst();
        if (kind == FormBatch.Kind.WORD) {
            assertThat(StrictWord.faults(form)).isEmpty();
        }
        return form;
    }

    private DelegationId registered(String sender) {
        ParticipantId head = bench.register("Jeanne", "Moreau-Dubois", sender, Map.of(
                ParticipantField.HONORIFIC, "H.E. Ms.",
                ParticipantField.GENDER, "FEMALE",
                ParticipantField.CAPACITY, "HEAD",
                ParticipantField.FUNCTION, "Ambassador",
                ParticipantField.DEPARTMENT, "Ministry of Ecology, Department of Chemicals",
                ParticipantField.TELEPHONE, "+33 1 40 00 00 00",
                ParticipantField.EMAIL, "jeanne@example.org"));
        bench.register("Paul", "Girard", sender, Map.of(
                ParticipantField.CAPACITY, "REPRESENTATIVE", ParticipantField.FUNCTION, "Third Secretary"));
        return bench.people().dossier(head).orElseThrow().delegation().id();
    }

    /// A delegation that is at the meeting without anybody in it.
    private DelegationId emptied(String sender) {
        ParticipantId only = bench.register("Nobody", "Atall", sender, Map.of());
        DelegationId delegation = bench.people().dossier(only).orElseThrow().delegation().id();
        bench.people().remove(Set.of(only));
        return delegation;
    }

    private static List<String> answers(Language language, Capacity capacity, String given, String family) {
        var phrasebook = new Phrasebook(language);
        return List.of(
                Honorifics.shipped().in(language).getFirst(),
                given,
                family,
                Lexicon.word(ParticipantField.GENDER, "FEMALE", phrasebook),
                Lexicon.word(ParticipantField.CAPACITY, capacity.name(), phrasebook),
                "Director of Chemicals",
                "Department of the Environment",
                "+33 1 23 45 67 89",
                "odile@example.org");
    }

    private Preview preview(Path file, Language language) {
        return IntakeBench.ok(
                bench.intake().preview(file, Optional.empty(), bench.meeting(), language, Progress.none()));
    }

    private ImportCounts counts(Path file, Language language) {
        Preview preview = preview(file, language);
        assertThat(preview.rows())
                .filteredOn(row -> row.verdict() instanceof Verdict.Refused || row.verdict() instanceof Verdict.Doubtful)
                .isEmpty();
        return preview.counts();
    }
}
