package org.plenary.bureau;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingKind;
import org.plenary.office.PaperSetup;
import org.plenary.office.PaperStyle;
import org.plenary.office.WordPaper;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.UnGroup;
import org.plenary.reports.Mastheads;
import org.plenary.reports.PartNumber;
import org.plenary.store.Shown;
import org.plenary.store.WholeFile;
import org.plenary.words.Phrasebook;

/// Writes what the members of the Bureau have before them at a meeting: agenda, members by group, who attends,
/// decisions, what is left to be done, and the documents.
public final class BureauPack {

    private final Contents contents;
    private final Phrasebook phrasebook;
    private final BureauPackWords words;
    private final BureauWords values;
    private int section;
    private int paragraph;

    /// What the pack is made of.
    ///
    /// @param lines of this meeting
    /// @param actions of this and of earlier meetings, the earliest first
    /// @param asAt the day on which it is written
    /// @param symbol of the document; may be empty, as may be the agenda item
    public record Contents(
            Meeting meeting,
            Composition composition,
            List<Entry> lines,
            List<Entry> actions,
            ReferenceBook book,
            Language language,
            LocalDate asAt,
            String symbol,
            String agendaItem) {
        public Contents {
            lines = List.copyOf(lines);
            actions = List.copyOf(actions);
        }

        /// What a meeting of the Bureau has before it, with the action items of all that were before it, on its first day.
        ///
        /// @param known all meetings
        public static Contents of(
                Meeting meeting,
                Collection<Meeting> known,
                ElectedBodies bodies,
                BureauMeetings papers,
                ReferenceBook book,
                Language language) {
            LocalDate day = meeting.days().from();
            ElectedBody bureau = bodies.bureau(meeting.treaty());
            List<Entry> actions = known.stream()
                    .filter(one -> one.kind() == MeetingKind.BUREAU && one.treaty().equals(meeting.treaty()))
                    .filter(one -> !one.days().from().isAfter(day))
                    .sorted(Comparator.comparing(one -> one.days().from()))
                    .flatMap(one -> papers.entries(one.id(), Entry.Kind.ACTION).stream())
                    .toList();
            return new Contents(
                    meeting,
                    bodies.composition(bureau, day),
                    papers.entries(meeting.id()).stream().map(Shown::value).toList(),
                    actions,
                    book,
                    language,
                    day,
                    "",
                    "");
        }

        /// The same under a symbol and for an item of an agenda.
        public Contents issuedAs(String newSymbol, String newItem) {
            return new Contents(
                    meeting, composition, lines, actions, book, language, asAt, newSymbol.strip(), newItem.strip());
        }
    }

    private BureauPack(Contents contents) {
        this.contents = contents;
        this.phrasebook = new Phrasebook(contents.language());
        this.words = phrasebook.of(BureauPackWords.class);
        this.values = phrasebook.of(BureauWords.class);
    }

    /// Writes the pack to `target`, which is replaced only once the whole is written. The same contents give the same
    /// bytes.
    ///
    /// @return the file, or why it could not be written: an older file is then still there
    public static Checked<Path> write(Contents contents, Path target) {
        return WholeFile.write(target, unfinished -> {
            new BureauPack(contents).write(unfinished);
            return Checked.ok(unfinished);
        });
    }

    private void write(Path target) throws IOException {
        var masthead = Mastheads.of(
                contents.meeting(),
                phrasebook,
                new Mastheads.Particulars(
                        contents.symbol(), contents.asAt(), contents.agendaItem(), words.title()));
        PaperSetup setup = Mastheads.setup(masthead, words.title(), phrasebook, contents.asAt());
        try (var word = WordPaper.open(target, setup)) {
            word.masthead(masthead);
            word.paragraph(PaperStyle.TITLE, words.title());
            lines(word, Entry.Kind.AGENDA);
            members(word);
            lines(word, Entry.Kind.MEMBER_PRESENT);
            lines(word, Entry.Kind.OBSERVER_PRESENT);
            lines(word, Entry.Kind.DECISION);
            actions(word);
            documents(word);
            word.finish();
        }
    }

    private void heading(WordPaper word, String title) throws IOException {
        word.numbered(PaperStyle.REPORT_HEADING, PartNumber.of(++section, contents.language()), title);
    }

    private void lines(WordPaper word, Entry.Kind kind) throws IOException {
        heading(word, values.lines(kind));
        List<Entry> all = contents.lines().stream().filter(line -> line.kind() == kind).toList();
        int number = 0;
        for (Entry line : all) {
            number++;
            String text = joined(line.text(), line.who(), line.document());
            String before = kind == Entry.Kind.DECISION ? ++paragraph + "." : number + ".";
            if (kind == Entry.Kind.AGENDA || kind == Entry.Kind.DECISION) {
                word.numbered(PaperStyle.NUMBERED, before, text);
            } else {
                word.paragraph(PaperStyle.INDENTED, text);
            }
        }
        if (all.isEmpty()) {
            word.paragraph(PaperStyle.INDENTED, words.none());
        }
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" – "));
    }

    private void members(WordPaper word) throws IOException {
        heading(word, words.members());
        var texts = new BureauTexts(phrasebook);
        for (UnGroup group : UnGroup.values()) {
            List<Member> members = contents.composition().byGroup().getOrDefault(group, List.of());
            word.emphasized(PaperStyle.INDENTED, phrasebook.of(RegistryWords.class).group(group), "");
            for (Member member : members) {
                String state = texts.name(member.state(), contents.book(), contents.asAt());
                word.paragraph(PaperStyle.INDENTED, joined(member.name(), state, values.post(member.post())));
            }
            if (members.isEmpty()) {
                word.paragraph(PaperStyle.INDENTED, words.none());
            }
        }
    }

    private void actions(WordPaper word) throws IOException {
        heading(word, words.actions());
        for (Entry action : contents.actions()) {
            String due = action.due().map(day -> words.due(action.who(), day)).orElse(action.who());
            word.numbered(PaperStyle.NUMBERED, ++paragraph + ".", joined(action.text(), due, standing(action)));
        }
        if (contents.actions().isEmpty()) {
            word.paragraph(PaperStyle.INDENTED, words.none());
        }
    }

    private String standing(Entry action) {
        Optional<LocalDate> done = action.done().filter(day -> !day.isAfter(contents.asAt()));
        return done.map(words::done)
                .orElseGet(() -> action.due().filter(day -> day.isBefore(contents.asAt())).isPresent()
                        ? words.overdue()
                        : words.notDone());
    }

    private void documents(WordPaper word) throws IOException {
        heading(word, words.documents());
        List<Entry> with = contents.lines().stream()
                .filter(line -> line.kind() == Entry.Kind.AGENDA && !line.document().isBlank())
                .toList();
        for (Entry line : with) {
            word.paragraph(PaperStyle.INDENTED, joined(line.document(), line.text()));
        }
        if (with.isEmpty()) {
            word.paragraph(PaperStyle.INDENTED, words.none());
        }
    }
}
