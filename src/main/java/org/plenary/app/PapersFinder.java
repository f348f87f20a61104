package org.plenary.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.bureau.BureauTexts;
import org.plenary.bureau.BureauWords;
import org.plenary.bureau.ElectedBody;
import org.plenary.bureau.Entry;
import org.plenary.kit.Desk;
import org.plenary.kit.Palette;
import org.plenary.kit.Place;
import org.plenary.letters.Letter;
import org.plenary.letters.LettersWords;
import org.plenary.letters.Mailing;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingKind;
import org.plenary.nominations.Nomination;
import org.plenary.observers.ObservedBody;
import org.plenary.observers.ObserverRoll;
import org.plenary.observers.ObserverWords;
import org.plenary.procedure.Deadline;
import org.plenary.procedure.ProcedureTexts;
import org.plenary.screens.bureau.BureauScreen;
import org.plenary.screens.bureau.SessionsScreen;
import org.plenary.screens.credentials.CredentialsScreen;
import org.plenary.screens.letters.LettersScreen;
import org.plenary.screens.nominations.NominationScreenWords;
import org.plenary.screens.nominations.NominationsScreen;
import org.plenary.screens.observers.ObserversScreen;
import org.plenary.screens.procedure.ProcedureScreen;
import org.plenary.store.Attachment;
import org.plenary.store.Attachments;
import org.plenary.store.Shown;

/// What the palette finds among the papers of a meeting: mailings and letters, letters of nomination, observers, what
/// the Bureau has before it and who sits in it, deadlines, and the files that are attached to any of them. Away from the
/// thread that draws, and read anew only where something has changed.
final class PapersFinder {

    private final OpenWorkspace open;
    private final Desk desk;
    private @Nullable Known known;

    PapersFinder(OpenWorkspace open, Desk desk) {
        this.open = open;
        this.desk = desk;
    }

    /// What is searched through as of one moment, kind by kind.
    private record Known(long changes, Meeting meeting, List<List<Palette.Entry>> kinds) {}

    /// @param most how many of each kind, at most
    List<Palette.Entry> find(Meeting meeting, String typed, int most) {
        return known(meeting).kinds().stream()
                .flatMap(kind -> Finders.answering(kind.stream(), typed).limit(most))
                .toList();
    }

    /// All of them, whatever is typed.
    List<Palette.Entry> all(Meeting meeting) {
        return known(meeting).kinds().stream().flatMap(List::stream).toList();
    }

    private synchronized Known known(Meeting meeting) {
        long changes = open.workspace().changes();
        Known before = known;
        if (before != null && before.changes() == changes && before.meeting().equals(meeting)) {
            return before;
        }
        var fresh = new Known(changes, meeting, new Reading(meeting).kinds());
        known = fresh;
        return fresh;
    }

    private Palette.Entry entry(String kind, UUID id, String words, String detail, Ikon icon, Place place) {
        return new Palette.Entry(kind + ":" + id, words, detail, icon, () -> desk.go().accept(place));
    }

    private String joined(String... parts) {
        return desk.phrasebook().dotted(parts);
    }

    /// Everything of one meeting, read once.
    private final class Reading {

        private final Meeting meeting;
        /// Where the things are to which files may be attached.
        private final Map<UUID, Place> owners = new HashMap<>();

        Reading(Meeting meeting) {
            this.meeting = meeting;
        }

        List<List<Palette.Entry>> kinds() {
            List<List<Palette.Entry>> kinds = new ArrayList<>(
                    List.of(mailings(), letters(), nominations(), observers(), sessions(), seats(), deadlines()));
            credentials();
            kinds.add(files());
            return List.copyOf(kinds);
        }

        private List<Palette.Entry> mailings() {
            LettersWords words = desk.words(LettersWords.class);
            return open.letters().register().mailings(meeting.id()).stream()
                    .map((Mailing one) -> entry(
                            "mailing",
                            one.id().value(),
                            one.title(),
                            words.kind(one.kind()),
                            Feather.SEND,
                            Place.of(LettersScreen.ID, one.id().value())))
                    .toList();
        }

        private List<Palette.Entry> letters() {
            LettersWords words = desk.words(LettersWords.class);
            List<Palette.Entry> entries = new ArrayList<>();
            for (Letter letter : open.letters().register().letters(meeting.id())) {
                Place place = Place.of(LettersScreen.ID, letter.id().value());
                owners.put(letter.id().value(), place);
                letter.dispatches().forEach(sending -> owners.put(sending.id().value(), place));
                entries.add(entry(
                        "letter",
                        letter.id().value(),
                        joined(letter.reference(), letter.addressee()),
                        words.kind(letter.kind()),
                        Feather.MAIL,
                        place));
            }
            return entries;
        }

        private List<Palette.Entry> nominations() {
            String kind = desk.words(NominationScreenWords.class).title();
            List<Palette.Entry> entries = new ArrayList<>();
            open.nominations().standings(meeting.id(), desk.phrasebook().language()).forEach(standing -> {
                Place place = Place.of(NominationsScreen.ID, standing.delegation().value());
                for (Nomination letter : standing.letters()) {
                    owners.put(letter.id().value(), place);
                    entries.add(entry(
                            "nomination",
                            letter.id().value(),
                            joined(letter.reference(), standing.name()),
                            kind,
                            Feather.INBOX,
                            place));
                }
            });
            return entries;
        }

        private List<Palette.Entry> observers() {
            ObserverWords words = desk.words(ObserverWords.class);
            List<Palette.Entry> entries = new ArrayList<>();
            for (ObservedBody body :
                    new ObserverRoll(open.observers(), meeting, open.book(), desk.phrasebook()).bodies()) {
                UUID id = body.id();
                Place place = Place.of(ObserversScreen.ID, id);
                body.application()
                        .ifPresent(one -> owners.put(one.application().id().value(), place));
                entries.add(entry("observer", id, body.name(), words.standing(body.standing()), Feather.EYE, place));
            }
            return entries;
        }

        private List<Palette.Entry> sessions() {
            return open.meetings().all().stream()
                    .filter(one -> one.kind() == MeetingKind.BUREAU)
                    .flatMap(one -> open.bureauMeetings().entries(one.id()).stream()
                            .map(Shown::value)
                            .map(line -> session(one, line)))
                    .toList();
        }

        private Palette.Entry session(Meeting of, Entry line) {
            return entry(
                    "session",
                    line.id().value(),
                    joined(line.text(), line.document()),
                    joined(
                            desk.words(BureauWords.class).line(line.kind()),
                            of.call(desk.phrasebook().language())),
                    Feather.CLIPBOARD,
                    Place.of(SessionsScreen.ID, line.id().value()));
        }

        private List<Palette.Entry> seats() {
            List<Palette.Entry> entries = new ArrayList<>();
            for (ElectedBody body : open.bodies().bodies(meeting.treaty())) {
                String name = new BureauTexts(desk.phrasebook()).body(body);
                open.bodies()
                        .members(body.id())
                        .forEach(one -> entries.add(
                                seat(one.value().id().value(), one.value().name(), name)));
                open.bodies().candidates(body.id()).stream()
                        .map(Shown::value)
                        .filter(one -> one.meeting().equals(meeting.id()))
                        .forEach(one -> entries.add(seat(one.id().value(), one.name(), name)));
            }
            return entries;
        }

        private Palette.Entry seat(UUID row, String person, String body) {
            return entry("seat", row, person, body, Feather.AWARD, Place.of(BureauScreen.ID, row));
        }

        private List<Palette.Entry> deadlines() {
            var texts = new ProcedureTexts(desk.phrasebook());
            return open.deadlines().of(meeting).stream()
                    .map((Deadline one) -> entry(
                            "deadline",
                            one.id().value(),
                            texts.name(one),
                            texts.when(one),
                            Feather.CLOCK,
                            Place.of(ProcedureScreen.ID, one.id().value())))
                    .toList();
        }

        private void credentials() {
            open.credentials()
                    .ledger(meeting, meeting.days().from(), desk.phrasebook().language())
                    .lines()
                    .forEach(line -> line.instruments()
                            .forEach(one -> owners.put(
                                    one.credential().id().value(),
                                    Place.of(CredentialsScreen.ID, line.state().value()))));
        }

        /// Files that belong to something of the meeting.
        private List<Palette.Entry> files() {
            return open.workspace().read(new Attachments(open.workspace())::all).stream()
                    .flatMap((Attachment file) -> Optional.ofNullable(owners.get(file.owner()))
                            .map(place -> entry(
                                    "file",
                                    file.id().value(),
                                    file.content().name(),
                                    file.about(),
                                    Feather.PAPERCLIP,
                                    place))
                            .stream())
                    .toList();
        }
    }
}
