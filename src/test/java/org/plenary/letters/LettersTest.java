package org.plenary.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.office.StrictWord;
import org.plenary.office.TemplateFinding.Trouble;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.SecretDraft;
import org.plenary.people.SecretField;
import org.plenary.procedure.Body;
import org.plenary.sample.SampleFile;
import org.plenary.words.Phrasebook;

class LettersTest {

    @TempDir
    private static Path shared;

    private static Path sample;

    @TempDir
    private Path folder;

    private PostRoom room;
    private Path out;

    @BeforeAll
    static void write() {
        sample = SampleFile.in(shared);
    }

    @BeforeEach
    void open() throws IOException {
        room = PostRoom.on(sample, folder);
        out = Files.createDirectory(folder.resolve("out"));
    }

    @AfterEach
    void close() {
        room.close();
    }

    private MailingDraft notes(int most) {
        List<Recipient> recipients = room.recipients(LetterKind.INVITATION_NOTE);
        return room.draft(LetterKind.INVITATION_NOTE, recipients.subList(0, most));
    }

    private Letters.Sent sent(MailingPlan plan, Production.Output... outputs) {
        return PostRoom.done(room.letters.send(plan, Set.of(outputs), out, Progress.none()));
    }

    private List<Letter> register() {
        return room.letters.register().letters(room.cop1.id());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theSampleHasItsInvitationsInTheRegister() {
        assertThat(register()).hasSizeGreaterThan(160).allMatch(letter -> letter.status() != Letter.Status.ISSUED);
    }

    @Test
    void numbersGoOnWithoutAGap() {
        int before = register().size();
        MailingPlan plan = room.plan(notes(3));
        assertThat(plan.letters())
                .extracting(MailingPlan.Planned::reference)
                .containsExactly(
                        "MC/COP1/2017/" + (before + 1), "MC/COP1/2017/" + (before + 2), "MC/COP1/2017/" + (before + 3));
    }

    @Test
    void planningTakesNoNumber() {
        room.plan(notes(3));
        assertThat(room.plan(notes(1)).first()).isEqualTo(register().size() + 1);
    }

    @Test
    void aPlanIsOutdatedOnceItsNumbersAreTaken() {
        MailingPlan late = room.plan(notes(1));
        sent(room.plan(notes(1)), Production.Output.EACH);
        assertThat(room.letters.send(late, Set.of(Production.Output.EACH), out, Progress.none()))
                .isEqualTo(Outcome.refused(new Rule.Outdated()));
    }

    @Test
    void aNumberWhoseIssueWasUndoneIsNeverGivenAgain() {
        int next = register().size() + 1;
        sent(room.plan(notes(1)));
        room.workspace.undo();
        assertThat(room.plan(notes(1)).first()).isEqualTo(next + 1);
        assertThat(register().getLast().status()).isEqualTo(Letter.Status.VOIDED);
    }

    @Test
    void filesAreNamedAfterNumberAndAddressee() throws IOException {
        int next = register().size() + 1;
        sent(room.plan(notes(1)), Production.Output.EACH, Production.Output.EMAILS);
        assertThat(files()).containsExactly(
                "MC-COP1-2017-" + next + " Afghanistan.docx", "MC-COP1-2017-" + next + " Afghanistan.eml");
    }

    @Test
    void aDraftMailIsUnsentAndCarriesTheLetter() throws IOException {
        sent(room.plan(notes(1)), Production.Output.EMAILS);
        String mail = Files.readString(out.resolve(files().getFirst()), StandardCharsets.US_ASCII);
        assertThat(mail).contains("X-Unsent: 1", "MIME-Version: 1.0", "wordprocessingml.document", ".docx");
    }

    @Test
    void cancellingLeavesNothing() throws IOException {
        int before = register().size();
        MailingPlan plan = room.plan(notes(3));
        var cancelled = new Progress() {
            @Override
            public void stage(String name) {}

            @Override
            public void done(long n, long of) {}

            @Override
            public void checkpoint() {
                throw new Cancelled();
            }
        };
        assertThatThrownBy(() -> room.letters.send(plan, Set.of(Production.Output.EACH), out, cancelled))
                .isInstanceOf(Progress.Cancelled.class);
        assertThat(register()).hasSize(before);
        assertThat(files()).isEmpty();
    }

    @Test
    void aBoundFileHoldsEveryLetterOfItsLanguage() throws IOException {
        MailingDraft draft = notes(12);
        sent(room.plan(draft), Production.Output.COMBINED);
        long languages = draft.recipients().stream().map(Recipient::language).distinct().count();
        assertThat(files()).hasSize((int) languages);
    }

    @Test
    void aLetterWithoutItsValuesIsNamedBeforeAnythingIsSent() {
        Recipient person = room.recipients(LetterKind.VISA_SUPPORT).getFirst();
        assertThat(room.hindrances(room.draft(LetterKind.VISA_SUPPORT, List.of(person))))
                .containsExactly(new Hindrance.Locked());
    }

    @Test
    void aVisaLetterForSomebodyWhoseNameNobodyHasTranscribedIsHindered() {
        PostRoom.done(room.vault.set("a long passphrase"));
        ParticipantId id = room.recipients(LetterKind.VISA_SUPPORT).getFirst().participant().orElseThrow();
        Dossier shown = room.people.dossier(id).orElseThrow();
        PostRoom.done(room.people.amend(shown, new ParticipantDraft(Map.of(
                ParticipantField.GIVEN, "Сергей", ParticipantField.FAMILY, "Иванов", ParticipantField.FULL_NAME, "",
                ParticipantField.LATIN_NAME, ""))));
        PostRoom.done(room.secrets.save(shown.participant().person().id(), new SecretDraft(Map.of(
                SecretField.PASSPORT_NUMBER, "X1234567", SecretField.PASSPORT_EXPIRY, "2020-03-31",
                SecretField.BIRTH_DATE, "1970-05-17", SecretField.PASSPORT_COUNTRY, "Kenya"))));
        Recipient person = room.recipients(LetterKind.VISA_SUPPORT).stream()
                .filter(one -> one.participant().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(room.hindrances(room.draft(LetterKind.VISA_SUPPORT, List.of(person))))
                .containsExactly(new Hindrance.NoLatinName(person));
    }

    @Test
    void aDeadlineThatIsMissingIsToldOnce() {
        MailingDraft draft = notes(5);
        var without = new MailingDraft(
                draft.meeting(), draft.kind(), draft.title(), draft.dated(), java.util.Optional.empty(), draft.signatory(),
                draft.office(), draft.initials(), draft.pattern(), Map.of(), draft.recipients(), draft.replaces());
        assertThat(room.hindrances(without))
                .containsExactly(new Hindrance.NoValue(Tag.DEADLINE, draft.recipients().getFirst()));
    }

    @Test
    void aDeadlineThatIsMissingIsAskedForInWordsAndNotAsATag() {
        var missing = new Hindrance.NoValue(Tag.DEADLINE, notes(1).recipients().getFirst());
        assertThat(new Hindrances(new Phrasebook(Language.ENGLISH)).of(missing))
                .isEqualTo("The letters name a deadline, and none is given. Go back and enter it.");
    }

    @Test
    void aVoidedLetterCannotBeSent() {
        sent(room.plan(notes(1)));
        LetterId letter = register().getLast().id();
        PostRoom.done(room.letters.register().voidLetter(letter, "wrong date"));
        var sending = new Register.Sending(Channel.POST, "", LocalDate.of(2017, 7, 11), "Ana", "");
        assertThat(room.letters.register().sent(List.of(letter), sending)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void voidingNeedsAReason() {
        sent(room.plan(notes(1)));
        assertThat(room.letters.register().voidLetter(register().getLast().id(), " "))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aCorrectionVoidsTheLetterThatItReplaces() {
        sent(room.plan(notes(1)));
        Letter wrong = register().getLast();
        MailingDraft draft = notes(1);
        var correction = new MailingDraft(
                draft.meeting(), draft.kind(), draft.title(), draft.dated(), draft.deadline(), draft.signatory(),
                draft.office(), draft.initials(), draft.pattern(), Map.of(), draft.recipients(),
                java.util.Optional.of(wrong.id()));
        sent(room.plan(correction));
        List<Letter> after = register();
        assertThat(after.getLast().replaces()).contains(wrong.id());
        assertThat(after.get(after.size() - 2).voidReason()).contains(after.getLast().reference());
    }

    @Test
    void aLetterCanBeMadeAgainUnderItsOwnNumber() throws IOException {
        sent(room.plan(notes(1)), Production.Output.EACH);
        byte[] first = Files.readAllBytes(out.resolve(files().getFirst()));
        Letter letter = register().getLast();
        if (!(room.letters.mailings().again(room.cop1.id(), List.of(letter)) instanceof Mailings.Planning.Ready(var plan))) {
            throw new AssertionError("hindered");
        }
        assertThat(texts(plan.file(plan.letters().getFirst()))).isEqualTo(texts(first));
    }

    private static String texts(byte[] docx) throws IOException {
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    @Test
    void anOwnTemplateIsUsed() throws IOException {
        Path file = Files.write(folder.resolve("own.docx"), ShippedTemplates.file(LetterKind.THANKS, Language.ENGLISH, Body.MINAMATA));
        TemplateId id = PostRoom.done(
                room.letters.stationery().bring(LetterKind.INVITATION_NOTE, Language.ENGLISH, "Own", file));
        MailingDraft draft = notes(1);
        var own = new MailingDraft(
                draft.meeting(), draft.kind(), draft.title(), draft.dated(), draft.deadline(), draft.signatory(),
                draft.office(), draft.initials(), draft.pattern(),
                Map.of(Language.ENGLISH, new TemplateRef.Own(id)), draft.recipients(), draft.replaces());
        MailingPlan plan = room.plan(own);
        assertThat(texts(plan.file(plan.letters().getFirst()))).contains("sincere gratitude");
    }

    @Test
    void aTemplateWithTroubleIsTakenInButSendsNothing() throws IOException {
        Path file = Files.write(folder.resolve("bad.docx"), org.plenary.office.TestDocx.of("{{delegatoin}}"));
        TemplateId id = PostRoom.done(
                room.letters.stationery().bring(LetterKind.INVITATION_NOTE, Language.ENGLISH, "Bad", file));
        MailingDraft draft = notes(1);
        var bad = new MailingDraft(
                draft.meeting(), draft.kind(), draft.title(), draft.dated(), draft.deadline(), draft.signatory(),
                draft.office(), draft.initials(), draft.pattern(),
                Map.of(Language.ENGLISH, new TemplateRef.Own(id)), draft.recipients(), draft.replaces());
        assertThat(room.hindrances(bad))
                .singleElement()
                .isInstanceOfSatisfying(Hindrance.BadTemplate.class, found ->
                        assertThat(found.finding().trouble()).isEqualTo(Trouble.UNKNOWN_TAG));
    }

    @Test
    void theFilesOfSeveralKindsComeTogether() throws IOException {
        sent(room.plan(notes(2)), EnumSet.allOf(Production.Output.class).toArray(Production.Output[]::new));
        assertThat(files()).anyMatch(name -> name.endsWith(".zip")).contains("Labels.docx", "Envelopes.docx");
        try (Stream<Path> all = Files.list(out)) {
            for (Path file : all.filter(one -> one.toString().endsWith(".docx")).toList()) {
                assertThat(StrictWord.faults(file)).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void aFolderThatIsMissingIsSaidSo() {
        assertThat(room.letters.send(room.plan(notes(1)), Set.of(Production.Output.EACH), out.resolve("no"), Progress.none()))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void thePatternNeedsThePlaceOfTheNumber() {
        assertThat(Numbering.of("MC/{year}", room.cop1, LocalDate.of(2017, 7, 10))).isInstanceOf(Checked.Faulty.class);
    }
}
