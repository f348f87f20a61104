package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingKind;
import org.plenary.words.Phrasebook;

/// The meetings of the workspace that is open, and the one that the screens are about: the one that this user chose last
/// in that file, otherwise the first Conference of the Parties.
final class MeetingChoice {

    private final Settings settings;
    private final ObservableList<ShellFrame.Meeting> listed = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Meeting>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private List<Meeting> all = List.of();

    MeetingChoice(Settings settings) {
        this.settings = settings;
    }

    List<Meeting> all() {
        return all;
    }

    ObjectProperty<Optional<Meeting>> chosen() {
        return chosen;
    }

    /// As the switcher has them.
    ObservableList<ShellFrame.Meeting> listed() {
        return listed;
    }

    Optional<Meeting> find(UUID id) {
        return all.stream().filter(one -> one.id().value().equals(id)).findFirst();
    }

    /// A workspace was opened.
    void opened(Path file, List<Meeting> found) {
        all = found;
        String last = settings.choice(key(file));
        chosen.set(all.stream()
                .filter(one -> one.id().value().toString().equals(last))
                .findFirst()
                .or(this::usual));
    }

    /// The meetings have been read anew.
    ///
    /// @return whether there is one to choose for the first time
    boolean refresh(List<Meeting> found, Phrasebook phrasebook) {
        boolean isFirst = chosen.get().isEmpty() && !found.isEmpty();
        all = found;
        chosen.get()
                .flatMap(now -> find(now.id().value()))
                .or(this::usual)
                .ifPresent(now -> chosen.set(Optional.of(now)));
        list(phrasebook);
        return isFirst;
    }

    void choose(Meeting meeting, Path file) {
        chosen.set(Optional.of(meeting));
        settings.choice(key(file), meeting.id().value().toString());
    }

    void closed() {
        chosen.set(Optional.empty());
        all = List.of();
    }

    /// Says what there is in the language of a phrasebook.
    void list(Phrasebook phrasebook) {
        List<ShellFrame.Meeting> said = all.stream()
                .map(one -> new ShellFrame.Meeting(
                        one.id().value(),
                        one.call(phrasebook.language()),
                        place(one, phrasebook) + phrasebook.dates().shortRange(one.days())))
                .toList();
        if (!said.equals(listed)) {
            listed.setAll(said);
        }
    }

    private Optional<Meeting> usual() {
        return all.stream()
                .filter(one -> one.kind() == MeetingKind.CONFERENCE_OF_THE_PARTIES)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static String place(Meeting meeting, Phrasebook phrasebook) {
        String city = meeting.city().in(phrasebook.language());
        return city.isEmpty() ? "" : city + phrasebook.language().comma();
    }

    private static String key(Path file) {
        return "meeting:" + file.toAbsolutePath();
    }
}
