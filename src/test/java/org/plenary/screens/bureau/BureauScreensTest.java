package org.plenary.screens.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.bureau.BureauMeetings;
import org.plenary.bureau.ElectedBodies;
import org.plenary.bureau.Entry;
import org.plenary.bureau.Member;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Place;
import org.plenary.kit.ShownScreen;
import org.plenary.kit.UsesToolkit;
import org.plenary.letters.PostRoom;
import org.plenary.procedure.Procedures;
import org.plenary.registry.StateId;
import org.plenary.sample.SampleFile;

/// The Bureau and its meetings by keyboard.
@UsesToolkit
class BureauScreensTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 9, 20);

    @TempDir
    private static Path shared;

    private static Path sample;

    @TempDir
    private Path folder;

    private PostRoom room;
    private ElectedBodies bodies;
    private BureauMeetings papers;

    @BeforeAll
    static void write() {
        sample = SampleFile.in(shared);
    }

    @BeforeEach
    void open() throws Exception {
        room = PostRoom.on(sample, folder);
        bodies = new ElectedBodies(room.workspace, new Procedures(room.workspace), room.registry::book);
        papers = new BureauMeetings(room.workspace, () -> room.registry.book().states());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private ShownScreen<BureauScreen> bureau() throws Exception {
        return ShownScreen.of(Language.ENGLISH, Look.Theme.LIGHT, desk -> new BureauScreen(
                desk,
                new BureauScreen.About(
                        bodies, room.cop1, room.meetings::all, room.registry::book, name -> Optional.empty())));
    }

    private ShownScreen<SessionsScreen> sessions() throws Exception {
        return ShownScreen.of(Language.ENGLISH, Look.Theme.LIGHT, desk -> new SessionsScreen(
                desk,
                new SessionsScreen.About(
                        room.meetings, papers, bodies, room.registry::book, TODAY,
                        name -> Optional.of(folder.resolve(name)), file -> {})));
    }

    private static SeatLine line(ShownScreen<BureauScreen> shown, String name) {
        return shown.screen().model().all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void select(ShownScreen<BureauScreen> shown, SeatLine line) throws Exception {
        shown.hand().act(() -> {
            shown.screen().board().grid().select(line);
            shown.screen().board().grid().requestFocus();
        });
    }

    private Optional<Member> member(String name) {
        return bodies.members(bodies.bodies("minamata").getFirst().id()).stream()
                .map(one -> one.value())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    @Test
    void aSeatIsTakenOverWithinTheGroup() throws Exception {
        var shown = bureau();
        select(shown, line(shown, "Mr. Chanda Mwewa"));
        shown.hand().control(KeyCode.R).type("2017-09-01");
        shown.hand().act(() -> {
            shown.screen().form().set("name", "Ms. Aminata Sow");
            shown.screen().form().set("state", StateId.shipped("GAB").value().toString());
        });
        shown.hand().control(KeyCode.S);
        assertThat(member("Ms. Aminata Sow").flatMap(Member::starts)).contains(LocalDate.of(2017, 9, 1));
        assertThat(member("Mr. Chanda Mwewa").flatMap(Member::left)).contains(LocalDate.of(2017, 9, 1));
        shown.close();
    }

    @Test
    void aVacantSeatIsFilledFromTheComposition() throws Exception {
        var shown = bureau();
        select(shown, line(shown, "Mr. Chanda Mwewa"));
        shown.hand().press(KeyCode.F2).act(() -> shown.screen().form().set("left", "2017-09-01")).control(KeyCode.S);
        shown.hand().control(KeyCode.T).click("bureau.fill.AFRICA");
        shown.hand().act(() -> {
            shown.screen().form().set("name", "Ms. Aminata Sow");
            shown.screen().form().set("state", StateId.shipped("GAB").value().toString());
        });
        shown.hand().control(KeyCode.S);
        assertThat(member("Ms. Aminata Sow").flatMap(Member::replaces))
                .isEqualTo(member("Mr. Chanda Mwewa").map(Member::id));
        shown.close();
    }

    @Test
    void aStateOfAnotherGroupIsNotOffered() throws Exception {
        var shown = bureau();
        var model = shown.screen().model();
        var group = line(shown, "Mr. Chanda Mwewa").group().orElseThrow();
        assertThat(model.parties(group))
                .extracting(one -> one.key())
                .contains(StateId.shipped("GAB").value().toString())
                .doesNotContain(StateId.shipped("JPN").value().toString());
        shown.close();
    }

    @Test
    void aCandidateIsElectedFromTheClosureOfTheMeeting() throws Exception {
        var shown = bureau();
        SeatLine candidate = shown.screen().model().all().stream()
                .filter(one -> one.name().equals("Ms. Aïssatou Diaw"))
                .findFirst()
                .orElseThrow();
        select(shown, candidate);
        shown.hand().control(KeyCode.D);
        assertThat(member("Ms. Aïssatou Diaw").flatMap(Member::starts)).contains(room.cop1.days().to());
        shown.close();
    }

    @Test
    void theTermOfANewMemberIsProposed() throws Exception {
        var shown = bureau();
        shown.hand().control(KeyCode.N);
        assertThat(shown.hand().ask(() -> shown.screen().form().value("starts")))
                .isEqualTo(room.cop1.days().to().toString());
        shown.close();
    }

    @Test
    void aLineOfTheAgendaIsEnteredByKeyboard() throws Exception {
        var shown = sessions();
        shown.hand().control(KeyCode.N).type("Report on credentials").control(KeyCode.S);
        var last = shown.screen().model().meetings().getLast();
        assertThat(papers.entries(last.id(), Entry.Kind.AGENDA)).extracting(Entry::text).contains("Report on credentials");
        shown.close();
    }

    @Test
    void aLineIsMovedUpByKeyboard() throws Exception {
        var shown = sessions();
        SessionLine second = shown.screen().model().lines().stream()
                .filter(one -> one.entry().kind() == Entry.Kind.AGENDA && one.entry().position() == 2)
                .findFirst()
                .orElseThrow();
        shown.hand().act(() -> {
            shown.screen().board().grid().select(second);
            shown.screen().board().grid().requestFocus();
        });
        shown.hand().alt(KeyCode.UP);
        assertThat(shown.screen().model().line(second.entry().id()).orElseThrow().entry().position()).isEqualTo(1);
        shown.close();
    }

    @Test
    void anActionItemIsDoneToday() throws Exception {
        var shown = sessions();
        SessionLine open = shown.screen().model().lines().stream()
                .filter(one -> one.entry().kind() == Entry.Kind.ACTION && one.entry().done().isEmpty())
                .findFirst()
                .orElseThrow();
        shown.hand().act(() -> {
            shown.screen().board().grid().select(open);
            shown.screen().board().grid().requestFocus();
        });
        shown.hand().control(KeyCode.D);
        assertThat(shown.screen().model().line(open.entry().id()).orElseThrow().entry().done()).contains(TODAY);
        shown.close();
    }

    @Test
    void thePackIsWrittenFromItsParticulars() throws Exception {
        var shown = sessions();
        shown.run("sessions.pack");
        shown.hand().control(KeyCode.S);
        assertThat(folder.toFile().list()).anyMatch(name -> name.startsWith("Pack ") && name.endsWith(".docx"));
        shown.close();
    }

    @Test
    void whatIsUnsavedCanBeSavedOnTheWayOut() throws Exception {
        var shown = sessions();
        var left = new AtomicBoolean();
        SessionLine line = shown.screen().model().lines().getFirst();
        shown.hand().act(() -> {
            shown.screen().show(line);
            shown.screen().board().form().orElseThrow().set("who", "The secretariat");
            shown.screen().mayClose(() -> left.set(true));
        });
        shown.hand().act(() -> dialogButton("Save").fire());
        assertThat(left).isTrue();
        assertThat(shown.screen().model().line(line.entry().id()).orElseThrow().entry().who())
                .isEqualTo("The secretariat");
        shown.close();
    }

    @Test
    void whatCannotBeSavedKeepsTheOfficerThere() throws Exception {
        var shown = sessions();
        var left = new AtomicBoolean();
        shown.hand().act(() -> {
            shown.screen().show(shown.screen().model().lines().getFirst());
            shown.screen().board().form().orElseThrow().set("text", "");
            shown.screen().mayClose(() -> left.set(true));
        });
        shown.hand().act(() -> dialogButton("Save").fire());
        assertThat(left).isFalse();
        shown.close();
    }

    @Test
    void aPlaceShowsItsLineThoughAFilterHidesIt() throws Exception {
        var shown = sessions();
        SessionLine last = shown.screen().model().lines().getLast();
        shown.hand().act(() -> {
            shown.screen().board().bar().search().set("nothing is called so");
            shown.screen().open(Place.of(SessionsScreen.ID, last.entry().id().value()));
        });
        assertThat(shown.screen().board().current()).contains(last);
        assertThat(shown.screen().board().isOpen()).isTrue();
        shown.close();
    }

    private static Button dialogButton(String words) {
        return Window.getWindows().stream()
                .flatMap(window -> Hand.all(window.getScene().getRoot()).stream())
                .filter(node -> node instanceof Button button && words.equals(button.getText()))
                .filter(node -> node.getParent() instanceof ButtonBar || node.getStyleClass().contains("accent"))
                .map(Button.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
