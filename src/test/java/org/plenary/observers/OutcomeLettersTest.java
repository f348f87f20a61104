package org.plenary.observers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.procedure.Cop1.done;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.letters.Answered;
import org.plenary.letters.Channel;
import org.plenary.letters.Letter;
import org.plenary.letters.LetterKind;
import org.plenary.letters.PostalAddress;
import org.plenary.letters.PostRoom;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.registry.OrganizationId;
import org.plenary.sample.SampleFile;

class OutcomeLettersTest {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 26);

    @TempDir
    private static Path shared;

    private static Path sample;

    @TempDir
    private Path folder;

    private PostRoom room;
    private Observers observers;
    private OutcomeLetters letters;

    @BeforeAll
    static void write() {
        sample = SampleFile.in(shared);
    }

    @BeforeEach
    void open() throws Exception {
        room = PostRoom.on(sample, folder);
        observers = new Observers(room.workspace, new Procedures(room.workspace), room.registry::book);
        var procedures = new Procedures(room.workspace);
        letters = new OutcomeLetters(
                observers, room.letters, new Deadlines(room.workspace, procedures), procedures, room.registry::book);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private List<Observers.Case> cases(ApplicationStatus status) {
        return observers.cases(room.cop1).stream()
                .filter(one -> one.application().status() == status)
                .toList();
    }

    private Observers.Case first(ApplicationStatus status) {
        return cases(status).getFirst();
    }

    private Answered write(List<Observers.Case> to) {
        var wish = new OutcomeLetters.Wish(
                room.cop1, DAY, Optional.of(DAY.plusDays(14)), Language.ENGLISH, LetterKind::name);
        return letters.write(wish, to, folder, Progress.none());
    }

    private List<Letter> written(List<Observers.Case> to) {
        if (write(to) instanceof Answered.Written(var all)) {
            return all;
        }
        throw new AssertionError("not written");
    }

    private String text(Letter letter) throws Exception {
        try (var files = Files.list(folder)) {
            Path file = files.filter(one -> one.getFileName().toString().contains(letter.reference().replace('/', '-')))
                    .findFirst()
                    .orElseThrow();
            try (var document = new XWPFDocument(Files.newInputStream(file));
                    var extractor = new XWPFWordExtractor(document)) {
                return extractor.getText();
            }
        }
    }

    private Letter one(Observers.Case of) {
        return written(List.of(of)).getFirst();
    }

    private void step(Observers.Case of, ApplicationStatus to, String reason) {
        done(observers.step(room.cop1, of.application().id(), to, DAY, reason));
    }

    @Test
    void aBodyThatDoesNotMeetTheCriteriaIsToldTheReason() throws Exception {
        assertThat(text(one(first(ApplicationStatus.DOES_NOT_MEET))))
                .contains("have not been found to be met", "Its activities do not concern matters covered by the Convention");
    }

    @Test
    void anAdmittedBodyIsToldTheDay() throws Exception {
        step(first(ApplicationStatus.BEFORE_THE_MEETING), ApplicationStatus.ADMITTED, "");
        assertThat(text(one(first(ApplicationStatus.ADMITTED)))).contains("was admitted as an observer", "26 September 2017");
    }

    @Test
    void aBodyToWhichPartiesObjectedIsToldSo() throws Exception {
        step(first(ApplicationStatus.BEFORE_THE_MEETING), ApplicationStatus.OBJECTED, "24 of 69 Parties present objected");
        assertThat(text(one(first(ApplicationStatus.OBJECTED)))).contains("24 of 69 Parties present objected");
    }

    @Test
    void theDocumentsThatAreWantedAreListed() throws Exception {
        Observers.Case open = first(ApplicationStatus.RECEIVED);
        done(observers.examine(
                open.application().id(),
                new Finding(Criterion.LEGAL_STATUS, Finding.Verdict.NOT_MET, "Ana", Optional.of(DAY), "statutes")));
        assertThat(text(one(first(ApplicationStatus.RECEIVED)))).contains("Legal status: statutes", "10 October 2017");
    }

    @Test
    void anApplicationThatNobodyHasExaminedCallsForNoLetter() {
        assertThat(OutcomeLetters.kind(first(ApplicationStatus.RECEIVED))).isEmpty();
    }

    @Test
    void aBodyWithoutADelegationIsWrittenTo() {
        Observers.Case invented = first(ApplicationStatus.DOES_NOT_MEET);
        assertThat(one(invented).addressee()).isEqualTo("Guild of Thermometer Makers");
    }

    @Test
    void theLetterIsInTheLanguageOfTheBody() throws Exception {
        OrganizationId body = first(ApplicationStatus.DOES_NOT_MEET).application().organization();
        done(room.letters.stationery().keep(
                body.value(), new PostalAddress("", "", "", "", Optional.of(Language.FRENCH), Optional.of(Channel.POST))));
        assertThat(text(one(first(ApplicationStatus.DOES_NOT_MEET)))).contains("J’ai le regret de vous informer");
    }

    @Test
    void allWhoHaveNotBeenToldAreToldAtOnceUnderFollowingNumbers() {
        List<Letter> all = written(OutcomeLetters.untold(observers.cases(room.cop1)));
        assertThat(all).extracting(Letter::kind)
                .contains(LetterKind.OBSERVER_ADMISSION, LetterKind.OBSERVER_DECLINED);
        List<Integer> serials = all.stream().map(Letter::serial).sorted().toList();
        assertThat(serials.getLast() - serials.getFirst()).isEqualTo(serials.size() - 1);
    }

    @Test
    void whoeverWasToldIsNotToldTwice() {
        written(OutcomeLetters.untold(observers.cases(room.cop1)));
        assertThat(OutcomeLetters.untold(observers.cases(room.cop1))).isEmpty();
    }

    @Test
    void aNewDecisionCallsForANewLetter() {
        written(OutcomeLetters.untold(observers.cases(room.cop1)));
        step(first(ApplicationStatus.BEFORE_THE_MEETING), ApplicationStatus.ADMITTED, "");
        assertThat(OutcomeLetters.untold(observers.cases(room.cop1))).hasSize(1);
    }

    @Test
    void nothingIsIssuedWhereOneLetterLacksSomething() {
        Observers.Case open = first(ApplicationStatus.DOES_NOT_MEET);
        ApplicationDraft draft = ApplicationDraft.of(open.application());
        done(observers.amend(
                open.shown(),
                new ApplicationDraft(
                        draft.organization(), draft.kind(), "", draft.description(), draft.legalStatus(),
                        draft.affiliation(), draft.activities(), draft.earlier(), draft.contact(), draft.note())));
        int before = room.letters.register().letters(room.cop1.id()).size();
        assertThat(write(OutcomeLetters.untold(observers.cases(room.cop1)))).isInstanceOf(Answered.Hindered.class);
        assertThat(room.letters.register().letters(room.cop1.id())).hasSize(before);
    }

    @Test
    void aLetterIsToBeAnsweredOnTheDeadlineOfTheMatterItNames() {
        assertThat(letters.answerBy(LetterKind.OBSERVER_ADMISSION, room.cop1, LocalDate.of(2017, 3, 1)))
                .contains(LocalDate.of(2017, 6, 23));
    }

    @Test
    void afterThatDeadlineItIsToBeAnsweredWithinTheTimeThatTheRulesLeave() {
        assertThat(letters.answerBy(LetterKind.OBSERVER_ADMISSION, room.cop1, LocalDate.of(2017, 8, 1)))
                .contains(LocalDate.of(2017, 8, 15));
    }

    @Test
    void anAnswerIsThereWhenTheMeetingOpens() {
        assertThat(letters.answerBy(LetterKind.OBSERVER_ADMISSION, room.cop1, LocalDate.of(2017, 9, 20)))
                .contains(LocalDate.of(2017, 9, 24));
    }

    @Test
    void aLetterThatAsksForNothingNamesNoDay() {
        assertThat(letters.answerBy(LetterKind.OBSERVER_DECLINED, room.cop1, DAY)).isEmpty();
    }
}
