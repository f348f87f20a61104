package org.plenary.screens.bureau;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Checked;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.bureau.BureauPack;
import org.plenary.bureau.Entry;
import org.plenary.bureau.EntryId;
import org.plenary.kit.Choice;
import org.plenary.kit.Filter;
import org.plenary.kit.PaperForm;
import org.plenary.kit.Sieve;
import org.plenary.kit.Work;
import org.plenary.meetings.LackingTexts;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.MeetingKind;
import org.plenary.words.Phrasebook;

/// What the screen of the meetings of the Bureau knows, and its commands. Needs no window.
final class SessionsModel {

    static final String MEETING = "meeting";
    static final String KIND = "kind";
    static final String STANDING = "standing";

    /// How an action item stands.
    enum Standing {
        OPEN,
        OVERDUE,
        DONE
    }

    private final Work work;
    private final SessionsScreen.About about;
    private final Phrasebook phrasebook;
    private final ObservableList<SessionLine> lines = FXCollections.observableArrayList();
    private List<SessionLine> all = List.of();
    private List<Meeting> meetings = List.of();
    private Sieve sieve = Sieve.OPEN;

    SessionsModel(Work work, SessionsScreen.About about, Phrasebook phrasebook) {
        this.work = work;
        this.about = about;
        this.phrasebook = phrasebook;
    }

    ObservableList<SessionLine> lines() {
        return lines;
    }

    Optional<SessionLine> line(EntryId id) {
        return all.stream().filter(line -> line.entry().id().equals(id)).findFirst();
    }

    /// Everything of one moment.
    private record Read(List<Meeting> meetings, List<SessionLine> lines) {}

    /// Meetings of the Bureau, the earliest first.
    List<Meeting> meetings() {
        return meetings;
    }

    private List<Meeting> readMeetings() {
        return about.meetings().all().stream()
                .filter(one -> one.kind() == MeetingKind.BUREAU)
                .sorted(Comparator.comparing(one -> one.days().from()))
                .toList();
    }

    List<Choice> meetingChoices() {
        return meetings().stream()
                .map(one -> new Choice(one.id().value().toString(), one.call(phrasebook.language())))
                .toList();
    }

    /// What a pack takes from another language, as a sentence; empty where nothing does.
    Optional<String> lacking(Choice meeting, Language language) {
        return meetings().stream()
                .filter(one -> one.id().value().toString().equals(meeting.key()))
                .findFirst()
                .flatMap(one -> new LackingTexts(phrasebook).inPaper(one, language));
    }

    /// How an action item stands; nothing for other lines.
    Optional<Standing> standing(Entry entry) {
        if (entry.kind() != Entry.Kind.ACTION) {
            return Optional.empty();
        }
        if (entry.done().isPresent()) {
            return Optional.of(Standing.DONE);
        }
        return Optional.of(entry.isOverdue(about.today()) ? Standing.OVERDUE : Standing.OPEN);
    }

    int open() {
        return (int) all.stream()
                .filter(line -> standing(line.entry()).filter(one -> one != Standing.DONE).isPresent())
                .count();
    }

    void refresh() {
        refresh(() -> {});
    }

    /// The same, and goes on once the list is shown.
    void refresh(Runnable then) {
        work.read("sessions.lines", this::read, read -> {
            take(read);
            then.run();
        });
    }

    private Read read() {
        List<Meeting> ofBureau = readMeetings();
        List<SessionLine> made = new ArrayList<>();
        for (Meeting meeting : ofBureau.reversed()) {
            about.papers().entries(meeting.id()).stream()
                    .map(shown -> new SessionLine(meeting, meeting.call(phrasebook.language()), shown))
                    .sorted(Comparator.comparing((SessionLine line) -> line.entry().kind())
                            .thenComparingInt(line -> line.entry().position()))
                    .forEach(made::add);
        }
        return new Read(ofBureau, made);
    }

    private void take(Read read) {
        all = read.lines();
        meetings = read.meetings();
        show();
    }

    void narrow(String wanted, List<Filter> inForce) {
        sieve = new Sieve(wanted, inForce);
        show();
    }

    private void show() {
        lines.setAll(sieve.of(
                all,
                line -> Folding.fold(
                        line.entry().text() + " " + line.entry().who() + " " + line.entry().document()),
                this::has));
    }

    private boolean has(SessionLine line, String kind, String key) {
        return switch (kind) {
            case MEETING -> line.meeting().id().value().toString().equals(key);
            case KIND -> line.entry().kind().name().equals(key);
            case STANDING -> standing(line.entry()).filter(one -> one.name().equals(key)).isPresent();
            default -> true;
        };
    }

    /// Puts a line before the one that stands above it in the same part of the same papers.
    void up(SessionLine line, Consumer<Outcome<Integer>> came) {
        List<Entry> part = new ArrayList<>(all.stream()
                .filter(one -> one.meeting().id().equals(line.meeting().id()))
                .map(SessionLine::entry)
                .filter(one -> one.kind() == line.entry().kind())
                .toList());
        int at = part.stream().map(Entry::id).toList().indexOf(line.entry().id());
        if (at > 0) {
            part.add(at - 1, part.remove(at));
            write(() -> about.papers().reorder(part), came);
        }
    }

    /// Writes the pack for one of the meetings.
    void pack(MeetingId id, PaperForm.Particulars particulars, Path target, Consumer<Checked<Path>> came) {
        work.write(() -> BureauPack.write(contents(id, particulars), target), came);
    }

    private BureauPack.Contents contents(MeetingId id, PaperForm.Particulars particulars) {
        List<Meeting> ofBureau = readMeetings();
        Meeting meeting = ofBureau.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return BureauPack.Contents.of(
                        meeting, ofBureau, about.bodies(), about.papers(), about.book().get(), particulars.language())
                .issuedAs(particulars.symbol(), particulars.agendaItem());
    }

    /// Runs a command of the domain, and reads the list again before anybody is told.
    <T> void write(Callable<Outcome<T>> command, Consumer<Outcome<T>> came) {
        work.write(command, this::read, this::take, came);
    }
}
