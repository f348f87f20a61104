package org.plenary.screens.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.plenary.base.Checked;
import org.plenary.base.Ids;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.SixText;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Look;
import org.plenary.kit.Notices;
import org.plenary.kit.Place;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.Meetings;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.People;
import org.plenary.people.Secrets;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.QuickVault;
import org.plenary.store.Vault;
import org.plenary.store.Workspace;
import org.plenary.words.Phrasebook;

/// A workspace with one meeting, and a pane on it in which everything happens in the calling thread.
final class ParticipantEditorFixture implements AutoCloseable {

    static final ReferenceBook BOOK = ReferenceBook.shipped();

    final Workspace workspace;
    final People people;
    final Meeting meeting;
    final Vault vault;
    final Secrets secrets;
    final List<Place> gone = new ArrayList<>();
    /// How far the laptop's clock is ahead of the true time.
    volatile Duration later = Duration.ZERO;

    ParticipantEditorFixture(Path folder) {
        var officer = new org.plenary.store.Desk(
                "Ana Lima", "0123abcd", () -> Instant.now().plus(later), Ids.timeBased(), () -> false);
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("a.plenary"), officer)).value();
        people = new People(workspace, () -> BOOK);
        meeting = done(new Meetings(workspace, BOOK::states).found(cop1()));
        vault = QuickVault.of(workspace, Duration.ofMinutes(5));
        secrets = new Secrets(workspace, vault);
    }

    ParticipantEditorModel model() {
        return new ParticipantEditorModel(Work.direct(), people, workspace, meeting.id());
    }

    ParticipantId register(Map<ParticipantField, String> texts) {
        return done(people.register(meeting.id(), new ParticipantDraft(texts)));
    }

    ParticipantId amina() {
        return register(Map.of(
                ParticipantField.HONORIFIC, "H.E. Ms.", ParticipantField.GIVEN, "Amina", ParticipantField.FAMILY, "OKAFOR",
                ParticipantField.DELEGATION, "Nigeria", ParticipantField.CAPACITY, "HEAD",
                ParticipantField.TAGS, "speaker, visa letter"));
    }

    Dossier dossier(ParticipantId id) {
        return people.dossier(id).orElseThrow();
    }

    /// Does what another officer would do meanwhile.
    void amend(ParticipantId id, ParticipantField field, String text) {
        done(people.amend(dossier(id), new ParticipantDraft(Map.of(field, text))));
    }

    ParticipantEditor editor(Language language, Look look, Runnable close) {
        var about = new ParticipantEditor.About(
                people, secrets, vault, () -> BOOK, meeting, workspace, id -> "Bureau of COP-1, first meeting");
        return new ParticipantEditor(desk(language, look), about, close);
    }

    Desk desk(Language language, Look look) {
        var phrasebook = new Phrasebook(language);
        var dialogs = new Dialogs(
                () -> Window.getWindows().stream()
                        .filter(Stage.class::isInstance)
                        .reduce((first, last) -> last)
                        .orElse(null),
                look,
                phrasebook);
        return new Desk(Work.direct(), phrasebook, look, dialogs, new Notices(phrasebook), gone::add);
    }

    static MeetingDraft cop1() {
        return new MeetingDraft(
                "CONFERENCE_OF_THE_PARTIES", "CONFIRMED", SixText.english("First meeting"), SixText.english("COP-1"),
                SixText.EMPTY, SixText.EMPTY, "2017-09-24", "2017-09-29", SixText.english("Geneva"), "",
                "Europe/Zurich", "UNEP/MC/COP.1", "", List.of(Language.ENGLISH), "", "", "");
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    Optional<ParticipantEditorSheet> shown(ParticipantEditorModel model) {
        return model.sheet().get();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
