package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.plenary.intake.Stranger.Answer;
import org.plenary.intake.Stranger.Grade;

/// What a stranger has labelled. Before anything was mended, 95.2 % of the spellings of States were right, 84.9 % of the
/// names, 88.7 % of the pairs, 90.5 % of the headings and 36 files of 44; of the halves by which nothing had been mended
/// yet, 97.8, 93.5, 87.7 and 94.5 % and 18 of 22 after the first round. The control sets have never been mended by. Of the second sets, written by another stranger after that,
/// 94.1, 92.0, 87.2 and 92.7 % were right before their odd lines were opened, and eight pairs of namesakes in one
/// delegation were taken for one without a question. Of the third sets, by yet another stranger, 95.5, 96.8, 90.7 and 96.2 %
/// were right before their odd lines were opened, and every pair of one person was found.
class StrangerTest {

    private static final Stranger STRANGER = new Stranger();
    private static final Predicate<Answer> IS_SAME = answer -> answer.line().cell(8).equals("same");

    private static double right(List<Answer> some) {
        return (double) some.stream().filter(answer -> answer.grade().isRight()).count() / some.size();
    }

    private static double right(List<Answer> all, Predicate<Answer> which) {
        return right(all.stream().filter(which).toList());
    }

    private static List<Answer> silentlyWrong(List<Answer> all) {
        return all.stream().filter(answer -> answer.grade() == Grade.SILENTLY_WRONG).toList();
    }

    @Test
    void spellingsOfStatesAreRightOrProposedFirst() {
        List<Answer> states = STRANGER.states("states");
        assertThat(silentlyWrong(states)).isEmpty();
        assertThat(right(states)).isGreaterThanOrEqualTo(0.985);
    }

    @Test
    void spellingsByWhichNothingWasMendedAreUnderstoodToo() {
        List<Answer> states = STRANGER.states("control-states");
        assertThat(silentlyWrong(states)).isEmpty();
        assertThat(right(states)).isGreaterThanOrEqualTo(0.96);
    }

    @Test
    void spellingsOfAnotherStrangerAreUnderstoodToo() {
        List<Answer> states = STRANGER.states("second-states");
        assertThat(silentlyWrong(states)).isEmpty();
        assertThat(right(states)).isGreaterThanOrEqualTo(0.95);
    }

    /// `Congo` is what the United Nations call one of the two, so that it is taken for that one.
    @Test
    void spellingsOfAThirdStrangerAreUnderstoodToo() {
        List<Answer> states = STRANGER.states("third-states");
        assertThat(silentlyWrong(states)).extracting(answer -> answer.line().cell(0)).containsExactlyInAnyOrder("Congo", "Конго", "الكونغو");
        assertThat(right(states)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void whatUnicodeCallsTheStatesInSixLanguagesIsUnderstood() {
        List<Answer> states = STRANGER.namesOfUnicode();
        assertThat(silentlyWrong(states)).isEmpty();
        assertThat(right(states)).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void namesAreDividedRightly() {
        List<Answer> names = STRANGER.names("names");
        assertThat(silentlyWrong(names)).isEmpty();
        assertThat(right(names)).isGreaterThanOrEqualTo(0.96);
        assertThat(right(STRANGER.names("control-names"))).isGreaterThanOrEqualTo(0.93);
        List<Answer> second = STRANGER.names("second-names");
        assertThat(silentlyWrong(second)).isEmpty();
        assertThat(right(second)).isGreaterThanOrEqualTo(0.95);
        List<Answer> third = STRANGER.names("third-names");
        assertThat(silentlyWrong(third)).isEmpty();
        assertThat(right(third)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void nineteenOfTwentyTimesTheSamePersonIsProposed() {
        assertThat(right(STRANGER.pairs("pairs"), IS_SAME)).isGreaterThanOrEqualTo(0.95);
        assertThat(right(STRANGER.pairs("control-pairs"), IS_SAME)).isGreaterThanOrEqualTo(0.95);
        assertThat(right(STRANGER.pairs("second-pairs"), IS_SAME)).isGreaterThanOrEqualTo(0.97);
        assertThat(right(STRANGER.pairs("third-pairs"), IS_SAME)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void otherPeopleAreRarelyProposed() {
        assertThat(right(STRANGER.pairs("pairs"), IS_SAME.negate())).isGreaterThanOrEqualTo(0.95);
        assertThat(right(STRANGER.pairs("control-pairs"), IS_SAME.negate())).isGreaterThanOrEqualTo(0.95);
    }

    /// Half of the false ones are namesakes in one delegation, who can only be asked about.
    @Test
    void ofTheSecondSetTooOtherPeopleAreRarelyProposed() {
        assertThat(right(STRANGER.pairs("second-pairs"), IS_SAME.negate())).isGreaterThanOrEqualTo(0.92);
    }

    /// Without those who bear one name in one delegation, of whom nobody can know whether they are one.
    @Test
    void ofTheThirdSetOtherPeopleAreRarelyProposed() {
        Predicate<Answer> areNamesakes = answer -> answer.line().kind().equals("namesake-same-state");
        assertThat(right(STRANGER.pairs("third-pairs"), IS_SAME.or(areNamesakes).negate())).isGreaterThanOrEqualTo(0.93);
    }

    /// Of the fourth set 91.4 % of those who are one were proposed before anything was mended by it, 13.5 % of the others, and
    /// of these six were taken for one without a question: people who have changed office and function at once, wives under
    /// their husbands' names, names turned round.
    @Test
    void ofTheFourthSetTooTheSameAreProposedAndOthersRarely() {
        List<Answer> pairs = STRANGER.pairs("fourth-pairs");
        assertThat(right(pairs, IS_SAME)).isGreaterThanOrEqualTo(0.95);
        assertThat(right(pairs, answer -> answer.line().cell(8).equals("different"))).isGreaterThanOrEqualTo(0.95);
    }

    /// Where nothing is known of the one but a common name, and nothing speaks against it, a list is believed.
    @Test
    void ofTheFourthSetOnlyThoseAreTakenForOneAgainstWhomNothingSpeaks() {
        assertThat(silentlyWrong(STRANGER.pairs("fourth-pairs")))
                .extracting(answer -> answer.line().cell(8) + " " + answer.line().cell(0))
                .containsExactlyInAnyOrder("ask Nguyen Thi Lan", "ask LI Ming");
    }

    @Test
    void spellingsAndNamesOfAFourthStrangerAreUnderstoodToo() {
        List<Answer> states = STRANGER.states("fourth-states");
        assertThat(silentlyWrong(states)).isEmpty();
        assertThat(right(states)).isGreaterThanOrEqualTo(0.99);
        List<Answer> names = STRANGER.names("fourth-names");
        assertThat(silentlyWrong(names)).isEmpty();
        assertThat(right(names)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void nobodyIsTakenForSomebodyElseWithoutAQuestion() {
        assertThat(silentlyWrong(STRANGER.pairs("pairs"))).isEmpty();
        assertThat(silentlyWrong(STRANGER.pairs("control-pairs"))).isEmpty();
        assertThat(silentlyWrong(STRANGER.pairs("second-pairs"))).isEmpty();
        assertThat(silentlyWrong(STRANGER.pairs("third-pairs"))).isEmpty();
    }

    @Test
    void headingsAreUnderstoodByThemselves() {
        assertThat(right(STRANGER.headings("headings"))).isGreaterThanOrEqualTo(0.98);
        assertThat(right(STRANGER.headings("second-headings"))).isGreaterThanOrEqualTo(0.96);
        assertThat(right(STRANGER.headings("third-headings"))).isGreaterThanOrEqualTo(0.97);
        assertThat(right(STRANGER.headings("fourth-headings"))).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void wholeFilesAreReadRightly() {
        var files = new StrangerFiles();
        assertThat(StrangerFiles.all().entrySet().stream()
                        .map(entry -> files.read(entry.getKey(), entry.getValue()))
                        .filter(outcome -> !outcome.isRight()))
                .extracting(StrangerFiles.Outcome::file)
                .isEmpty();
    }

    /// 61 of 77 files before anything was mended by them. What remains are telephone numbers that stood as numbers in the
    /// file: nobody knows whether a `+` was lost.
    @Test
    void wholeFilesOfTheThirdStrangerAreReadRightly() throws URISyntaxException {
        Path folder = Path.of(StrangerTest.class.getResource("/stranger/third").toURI());
        assertThat(new ThirdFiles(folder).all().stream().filter(outcome -> !outcome.isRight()))
                .extracting(ThirdFiles.Outcome::file)
                .containsExactly("50_phone_numbers.xlsx");
    }
}
