package org.plenary.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.credentials.Conference.original;
import static org.plenary.procedure.Cop1.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.office.StrictWord;
import org.plenary.registry.State;
import org.plenary.words.Phrasebook;

class CredentialsReportTest {

    private static final LocalDate DAY = LocalDate.of(1997, 12, 9);

    @TempDir
    private Path folder;

    private static CredentialDraft ofKyoto(State state, String office) {
        return original(state.id().value().toString(), "Head of " + state.iso3())
                .with(CredentialField.OFFICE, office)
                .with(CredentialField.SIGNED, "1997-11-10")
                .with(CredentialField.RECEIVED, "1997-11-28");
    }

    private static String competent(State state) {
        return state.kind() == org.plenary.registry.StateKind.REIO ? "REGIONAL_AUTHORITY" : "FOREIGN_MINISTER";
    }

    /// 155 Parties take part: 145 with formal credentials, six with copies, four with nothing.
    private static void fill(Conference kyoto) {
        List<State> states = kyoto.book.states().all().subList(0, 155);
        List<CredentialId> originals = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            State state = states.get(i);
            kyoto.register(state.iso3(), "Head", "of " + state.iso3(), "REGISTERED");
            if (i < 145) {
                originals.add(kyoto.enter(ofKyoto(state, competent(state))));
            } else if (i < 151) {
                kyoto.enter(ofKyoto(state, "EMBASSY").with(CredentialField.MEDIUM, "FAX"));
            }
        }
        done(kyoto.credentials.findInOrder(kyoto.meeting, originals, DAY));
    }

    private static CredentialsReport report(Conference of, Language language, LocalDate day) {
        return of.reports.report(of.meeting, ReportParticulars.usual(of.meeting).on(day), language);
    }

    private static String text(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var xml = new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return xml.replaceAll("</w:p>", "\n").replaceAll("<[^>]+>", "");
        }
    }

    private Path written(CredentialsReport report, Conference of, CredentialsPaper.Annex annex) {
        Path file = folder.resolve(report.language().code() + ".docx");
        assertThat(CredentialsPaper.write(report, of.book, annex, file)).isInstanceOf(Checked.Ok.class);
        assertThat(StrictWord.faults(file)).isEmpty();
        return file;
    }

    @Test
    void theReportOfKyotoIsRebuiltFromItsInstruments() throws IOException {
        try (Conference kyoto = Conference.kyoto(folder)) {
            fill(kyoto);
            CredentialsReport report = report(kyoto, Language.ENGLISH, DAY);
            assertThat(report.takingPart()).isEqualTo(155);
            assertThat(report.list(ReportCategory.IN_ORDER)).hasSize(145);
            String text = text(written(report, kyoto, CredentialsPaper.Annex.NONE));
            assertThat(text)
                    .contains("On 9 December 1997, the Bureau met to examine")
                    .contains("following 145 Parties")
                    .contains("following six Parties")
                    .contains("following four Parties")
                    .contains("Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina");
        }
    }

    /// Paragraph by paragraph as it was published (FCCC/CP/1997, report of the Bureau, 9 December 1997).
    @Test
    void theReportOfKyotoReadsAsItWasPublished() throws IOException {
        try (Conference kyoto = Conference.kyoto(folder)) {
            kyoto.register("Chad", "Awa", "Deby", "REGISTERED");
            String text = text(written(report(kyoto, Language.ENGLISH, DAY), kyoto, CredentialsPaper.Annex.NONE));
            assertThat(text)
                    .containsSubsequence(
                            "Introduction",
                            "In accordance with rule 19 of the draft rules of procedure being applied, the credentials of "
                                    + "representatives and the names of alternate representatives and advisers",
                            "if possible not later than 24 hours after the opening of the session",
                            "Any later change in the composition of a delegation",
                            "issued either by the Head of State or Government or by the Minister for Foreign Affairs or, in "
                                    + "the case of a regional economic integration organization, by the competent authority",
                            "Rule 20 of the draft rules of procedure being applied provides that the Bureau is to examine the "
                                    + "credentials and submit its report to the Conference of the Parties",
                            "The present report is submitted to the Conference of the Parties in the light of the foregoing.",
                            "Credentials of representatives of Parties",
                            "On 9 December 1997, the Bureau met to examine the credentials submitted by Parties to the "
                                    + "Convention.",
                            "The Bureau had before it a memorandum by the secretariat dated 9 December 1997 on the status of "
                                    + "the credentials of representatives participating in the session. The information in the "
                                    + "memorandum is reflected below.",
                            "Recommendation of the Bureau",
                            "Draft decision");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aBodyThatHoldsSessionsIsNotSaidToHoldMeetings(Language language) throws IOException {
        try (Conference kyoto = Conference.kyoto(folder)) {
            kyoto.register("Chad", "Awa", "Deby", "REGISTERED");
            assertThat(text(written(report(kyoto, language, DAY), kyoto, CredentialsPaper.Annex.NONE)))
                    .doesNotContain("the meeting", "la réunion", "la reunión", "совещани", "Совещани", "الاجتماع", "与会")
                    .doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportIsWrittenInEveryLanguage(Language language) throws IOException {
        try (Conference cop1 = Conference.cop1(folder)) {
            cop1.register("Chad", "Awa", "Deby", "REGISTERED");
            cop1.enter(original("Chad", "Awa Deby").with(CredentialField.MEDIUM, "SCAN"));
            CredentialsReport report = report(cop1, language, Conference.LAST);
            String chad = cop1.credentials
                    .ledger(cop1.meeting, Conference.LAST, language)
                    .of(org.plenary.registry.StateId.shipped("TCD"))
                    .orElseThrow()
                    .name();
            assertThat(text(written(report, cop1, CredentialsPaper.Annex.NONE))).contains(chad);
        }
    }

    @Test
    void inChineseTheListsKeepTheEnglishOrder() {
        try (Conference cop1 = Conference.cop1(folder)) {
            for (String state : List.of("China", "Afghanistan", "Switzerland", "Bolivia", "Austria")) {
                cop1.register(state, "Awa", "Deby of " + state, "REGISTERED");
            }
            assertThat(report(cop1, Language.CHINESE, Conference.LAST).list(ReportCategory.NOTHING))
                    .extracting(PartyLine::name)
                    .containsExactly("阿富汗", "奥地利", "多民族玻利维亚国", "中国", "瑞士");
            ReportParticulars own =
                    ReportParticulars.usual(cop1.meeting).listedIn(ListOrder.OF_THE_LANGUAGE);
            assertThat(cop1.reports
                            .report(cop1.meeting, own, Language.CHINESE)
                            .list(ReportCategory.NOTHING))
                    .extracting(PartyLine::name)
                    .containsExactly("阿富汗", "奥地利", "多民族玻利维亚国", "瑞士", "中国");
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        try (Conference cop1 = Conference.cop1(folder)) {
            cop1.register("Chad", "Awa", "Deby", "REGISTERED");
            CredentialsReport report = report(cop1, Language.ENGLISH, Conference.LAST);
            byte[] first = Files.readAllBytes(written(report, cop1, CredentialsPaper.Annex.NONE));
            assertThat(Files.readAllBytes(written(report, cop1, CredentialsPaper.Annex.NONE))).isEqualTo(first);
        }
    }

    @Test
    void aPartyThatIsOnlyNominatedDoesNotTakePart() {
        try (Conference cop1 = Conference.cop1(folder)) {
            cop1.register("Chad", "Awa", "Deby", "NOMINATED");
            assertThat(report(cop1, Language.ENGLISH, Conference.LAST).takingPart()).isZero();
        }
    }

    @Test
    void anObserverStateStandsInNoList() {
        try (Conference cop1 = Conference.cop1(folder)) {
            cop1.register("Argentina", "Jorge", "Borges", "REGISTERED");
            assertThat(report(cop1, Language.ENGLISH, Conference.LAST).takingPart()).isZero();
        }
    }

    @Test
    void aLaterVersionTellsWhatHasChanged() throws IOException {
        try (Conference cop1 = Conference.cop1(folder)) {
            cop1.register("Chad", "Awa", "Deby", "REGISTERED");
            done(cop1.reports.keep(cop1.meeting.id(), report(cop1, Language.ENGLISH, Conference.LAST)));
            cop1.enter(original("Chad", "Awa Deby").with(CredentialField.MEDIUM, "SCAN"));
            CredentialsReport later = report(cop1, Language.ENGLISH, Conference.LAST);
            assertThat(later.changes()).hasSize(1);
            assertThat(text(written(later, cop1, CredentialsPaper.Annex.CHANGES)))
                    .contains("Changes since version 1")
                    .contains("Chad: nothing received → copies only");
        }
    }

    @Test
    void theNextReportBeginsWithTheParticularsOfTheLast() {
        try (Conference cop1 = Conference.cop1(folder)) {
            ReportParticulars particulars =
                    ReportParticulars.usual(cop1.meeting).symbol("UNEP/MC/COP.1/27").agenda("Item 2 (c)", "Credentials");
            done(cop1.reports.keep(
                    cop1.meeting.id(), cop1.reports.report(cop1.meeting, particulars, Language.ENGLISH)));
            assertThat(cop1.reports.next(cop1.meeting)).isEqualTo(particulars);
        }
    }

    @Test
    void theWorkingSheetHasARowForEachParty() {
        try (Conference cop1 = Conference.cop1(folder)) {
            Ledger ledger = cop1.ledger(Conference.LAST);
            assertThat(WorkingSheet.write(
                            ledger,
                            ledger.lines(),
                            new Phrasebook(Language.ENGLISH),
                            folder.resolve("sheet.xlsx"),
                            Progress.none()))
                    .isInstanceOfSatisfying(
                            Checked.Ok.class,
                            ok -> assertThat(((org.plenary.office.Written) ok.value()).rows()).isEqualTo(70));
        }
    }
}
