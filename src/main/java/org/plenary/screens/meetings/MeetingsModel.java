package org.plenary.screens.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.kit.Filter;
import org.plenary.kit.Sieve;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingCheck;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.MeetingWords;
import org.plenary.meetings.Meetings;
import org.plenary.meetings.Overlap;
import org.plenary.people.Legacy;
import org.plenary.people.NextMeeting;
import org.plenary.registry.NameForm;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Shown;
import org.plenary.words.Phrasebook;

/// What the screen of meetings knows: all lines, those that pass, and the commands. Needs no window.
final class MeetingsModel {

    static final String KIND = "kind";
    static final String YEAR = "year";
    static final String STATUS = "status";
    static final String OVERLAP = "overlap";

    private final Work work;
    private final Meetings meetings;
    private final NextMeeting next;
    private final Supplier<ReferenceBook> book;
    private final Phrasebook phrasebook;
    private final ObservableList<MeetingLine> lines = FXCollections.observableArrayList();
    private List<MeetingLine> all = List.of();
    private Sieve sieve = Sieve.OPEN;

    MeetingsModel(
            Work work,
            Meetings meetings,
            NextMeeting next,
            Supplier<ReferenceBook> book,
            Phrasebook phrasebook) {
        this.work = work;
        this.meetings = meetings;
        this.next = next;
        this.book = book;
        this.phrasebook = phrasebook;
    }

    /// The lines that pass, the earliest first.
    ObservableList<MeetingLine> lines() {
        return lines;
    }

    /// Every meeting, whatever is searched for.
    List<MeetingLine> all() {
        return all;
    }

    Optional<MeetingLine> line(MeetingId id) {
        return all.stream().filter(line -> line.meeting().id().equals(id)).findFirst();
    }

    /// Reads everything anew.
    void refresh() {
        refresh(() -> {});
    }

    /// The same, and goes on once the list is shown.
    void refresh(Runnable then) {
        work.read("meetings.lines", this::read, read -> {
            take(read);
            then.run();
        });
    }

    /// Keeps the lines that hold every word and pass one filter of each kind.
    void narrow(String wanted, List<Filter> inForce) {
        sieve = new Sieve(wanted, inForce);
        show();
    }

    private void take(List<MeetingLine> read) {
        all = read;
        show();
    }

    private void show() {
        lines.setAll(sieve.of(all, MeetingLine::folded, MeetingLine::passes));
    }

    private List<MeetingLine> read() {
        List<Meeting> found = meetings.all();
        Map<MeetingId, Integer> people = meetings.participants();
        Map<MeetingId, List<Meeting>> sameDays = new HashMap<>();
        for (Overlap overlap : Overlap.among(found)) {
            sameDays.computeIfAbsent(overlap.earlier().id(), id -> new ArrayList<>()).add(overlap.later());
            sameDays.computeIfAbsent(overlap.later().id(), id -> new ArrayList<>()).add(overlap.earlier());
        }
        Map<MeetingId, String> names = new HashMap<>();
        found.forEach(meeting -> names.put(meeting.id(), meeting.call(language())));
        return found.stream()
                .map(meeting -> line(
                        meeting,
                        names,
                        people.getOrDefault(meeting.id(), 0),
                        sameDays.getOrDefault(meeting.id(), List.of())))
                .toList();
    }

    private MeetingLine line(Meeting meeting, Map<MeetingId, String> names, int people, List<Meeting> sameDays) {
        var words = phrasebook.of(MeetingWords.class);
        String parent = meeting.parent().map(id -> names.getOrDefault(id, "")).orElse("");
        String place = place(meeting);
        String everyName = meeting.title().versions().values() + " " + meeting.shortTitle().versions().values();
        return new MeetingLine(
                meeting,
                meeting.call(language()),
                words.kind(meeting.kind()),
                place,
                phrasebook.dates().shortRange(meeting.days()),
                parent,
                words.status(meeting.status()),
                people,
                sameDays.stream().map(other -> other.call(language())).collect(Collectors.joining("; ")),
                Folding.fold(String.join(
                        " ", everyName, place, parent, meeting.symbolPrefix(), words.kind(meeting.kind()))));
    }

    private String place(Meeting meeting) {
        String country = meeting.country()
                .flatMap(id -> book.get().states().byId(id))
                .map(state -> state.name(language(), NameForm.SHORT, meeting.days().from()))
                .orElse("");
        String city = meeting.city().in(language());
        return city.isEmpty() || country.isEmpty() ? city + country : city + language().comma() + country;
    }

    private Language language() {
        return phrasebook.language();
    }

    /// The overlaps of one meeting, with their days.
    List<Overlap> overlaps(MeetingId id) {
        return Overlap.among(all.stream().map(MeetingLine::meeting).toList()).stream()
                .filter(overlap -> overlap.otherThan(id).isPresent())
                .toList();
    }

    /// The years in which meetings begin, the latest first.
    List<Integer> years() {
        return all.stream()
                .map(line -> line.meeting().days().from().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /// The kinds and statuses that occur.
    <E extends Enum<E>> Set<E> occurring(Function<Meeting, E> of) {
        return all.stream().map(line -> of.apply(line.meeting())).collect(Collectors.toCollection(HashSet::new));
    }

    /// What is wrong with a draft, as far as it can be told without asking the workspace.
    List<Fault> faults(MeetingId id, MeetingDraft draft) {
        List<Meeting> known = all.stream().map(MeetingLine::meeting).toList();
        return switch (new MeetingCheck(book.get().states(), known).check(id, draft)) {
            case Checked.Ok<Meeting> _ -> List.of();
            case Checked.Faulty<Meeting>(var faults) -> faults;
        };
    }

    /// Reads one meeting, for its form.
    void open(MeetingId id, Consumer<Shown<Meeting>> opened) {
        work.read("meetings.open", () -> meetings.find(id), found -> found.ifPresent(opened));
    }

    void found(MeetingDraft draft, Consumer<Outcome<Meeting>> came) {
        write(() -> meetings.found(draft), came);
    }

    void amend(Shown<Meeting> shown, MeetingDraft draft, Consumer<Outcome<Meeting>> came) {
        write(() -> meetings.amend(shown, draft), came);
    }

    void succeed(MeetingId last, MeetingDraft draft, Set<Legacy> taken, Consumer<Outcome<Meeting>> came) {
        write(() -> next.found(last, draft, taken), came);
    }

    void remove(MeetingId id, Consumer<Outcome<MeetingId>> came) {
        write(() -> meetings.remove(id), came);
    }

    /// The list is read anew before the outcome is told, so that a new meeting can be selected in it.
    private <T> void write(Callable<Outcome<T>> command, Consumer<Outcome<T>> came) {
        work.write(command, this::read, this::take, came);
    }
}
