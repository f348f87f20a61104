package org.plenary.observers;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.meetings.Meeting;
import org.plenary.office.PaperMasthead;
import org.plenary.office.PaperSetup;
import org.plenary.office.PaperStyle;
import org.plenary.office.WordPaper;
import org.plenary.procedure.Body;
import org.plenary.procedure.ProcedureRule;
import org.plenary.procedure.ProcedureTexts;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.StateId;
import org.plenary.reports.Mastheads;
import org.plenary.reports.PartNumber;
import org.plenary.store.WholeFile;
import org.plenary.words.Numerals;
import org.plenary.words.Phrasebook;
import org.plenary.words.SortOrder;

/// Writes the note by the secretariat on the admission of observers, with the list on which the Conference of the
/// Parties decides.
public final class ObserversPaper {

    private final Contents contents;
    private final Phrasebook phrasebook;
    private final ObserverPaperWords words;
    private final Body body;
    private final ObserverTexts texts;
    private int paragraph;

    /// What the note is made of.
    ///
    /// @param rule on objections to the admission of observers
    /// @param cases all applications to the meeting
    /// @param register of those admitted earlier
    /// @param asAt the day to which the list is complete
    /// @param states that are not Parties and are represented
    /// @param symbol of the document; may be empty
    /// @param agendaItem as in `Item 3 of the provisional agenda`; may be empty
    public record Contents(
            Meeting meeting,
            ProcedureRule rule,
            List<Observers.Case> cases,
            Collection<Admission> register,
            Collection<StateId> states,
            ReferenceBook book,
            Language language,
            LocalDate asAt,
            String symbol,
            String agendaItem) {
        public Contents {
            cases = List.copyOf(cases);
            register = List.copyOf(register);
            states = List.copyOf(states);
        }
    }

    private ObserversPaper(Contents contents) {
        this.contents = contents;
        this.phrasebook = new Phrasebook(contents.language());
        this.words = phrasebook.of(ObserverPaperWords.class);
        this.body = Body.of(contents.meeting());
        this.texts = new ObserverTexts(phrasebook);
    }

    /// Writes the note to `target`, which is replaced only once the whole is written. The same contents give the same
    /// bytes.
    ///
    /// @return the file, or why it could not be written: an older file is then still there
    public static Checked<Path> write(Contents contents, Path target) {
        return WholeFile.write(target, unfinished -> {
            new ObserversPaper(contents).write(unfinished);
            return Checked.ok(unfinished);
        });
    }

    private void write(Path target) throws IOException {
        PaperMasthead masthead = Mastheads.of(
                contents.meeting(),
                phrasebook,
                new Mastheads.Particulars(contents.symbol(), contents.asAt(), contents.agendaItem(), words.title()));
        PaperSetup setup = Mastheads.setup(masthead, words.title(), phrasebook, contents.asAt());
        try (var word = WordPaper.open(target, setup)) {
            word.masthead(masthead);
            word.paragraph(PaperStyle.TITLE, words.title());
            word.paragraph(PaperStyle.SECTION, words.note());
            introduction(word);
            int proposed = applications(word);
            action(word, proposed);
            word.finish();
        }
    }

    private void heading(WordPaper word, int number, String title) throws IOException {
        word.numbered(PaperStyle.REPORT_HEADING, PartNumber.of(number, contents.language()), title);
    }

    private int paragraph(WordPaper word, String text) throws IOException {
        paragraph++;
        word.numbered(PaperStyle.NUMBERED, paragraph + ".", text);
        return paragraph;
    }

    private void introduction(WordPaper word) throws IOException {
        heading(word, 1, words.introduction());
        ProcedureRule rule = contents.rule();
        String number = rule.number().isBlank() ? "none" : rule.number();
        String fraction = new ProcedureTexts(phrasebook).value(rule.value());
        paragraph(word, words.basis(body, number, "S" + fraction.replace("/", "of"), fraction));
        paragraph(word, words.entitled(body));
    }

    /// @return the number of the paragraph with those that meet the criteria, or 0 where there are none
    private int applications(WordPaper word) throws IOException {
        heading(word, 2, words.applications());
        List<Observers.Case> all = contents.cases().stream()
                .filter(one -> one.application().status() != ApplicationStatus.WITHDRAWN)
                .toList();
        paragraph(word, words.received(all.size(), Numerals.of(all.size(), contents.language()), contents.asAt()));
        List<String> meeting = names(all, status -> switch (status) {
            case MEETS_CRITERIA, BEFORE_THE_MEETING, ADMITTED, OBJECTED -> true;
            case RECEIVED, COMPLETE, DOES_NOT_MEET, WITHDRAWN -> false;
        });
        int proposed = meeting.isEmpty() ? 0 : listed(word, words.meeting(meeting.size()), meeting);
        List<String> failing = names(all, status -> status == ApplicationStatus.DOES_NOT_MEET);
        listed(word, words.notMeeting(failing.size()), failing);
        List<String> open = names(
                all, status -> status == ApplicationStatus.RECEIVED || status == ApplicationStatus.COMPLETE);
        listed(word, words.open(open.size()), open);
        List<String> earlier = sorted(contents.register().stream()
                .filter(admission -> admission.meeting()
                        .filter(contents.meeting().id()::equals)
                        .isEmpty())
                .map(Admission::organization)
                .distinct()
                .toList());
        listed(word, words.earlier(body, earlier.size()), earlier);
        List<String> states = contents.states().stream()
                .map(id -> texts.name(id, contents.book(), contents.asAt()))
                .sorted(new SortOrder(contents.language()).comparator())
                .toList();
        runIn(word, words.statesNotParties(states.size()), states);
        return proposed;
    }

    /// States stand in one sentence, as in a report on credentials: there may be a hundred of them.
    private void runIn(WordPaper word, String before, List<String> names) throws IOException {
        if (!names.isEmpty()) {
            Language language = contents.language();
            String list = ListFormatter.getInstance(ULocale.forLocale(language.locale())).format(names);
            paragraph(word, language == Language.CHINESE ? before + list + "。" : before + " " + list + ".");
        }
    }

    private int listed(WordPaper word, String before, List<String> names) throws IOException {
        if (names.isEmpty()) {
            return 0;
        }
        int number = paragraph(word, before);
        for (String name : names) {
            word.paragraph(PaperStyle.INDENTED, name);
        }
        return number;
    }

    private List<String> names(List<Observers.Case> cases, Predicate<ApplicationStatus> of) {
        return sorted(cases.stream()
                .map(Observers.Case::application)
                .filter(application -> of.test(application.status()))
                .map(Application::organization)
                .toList());
    }

    private List<String> sorted(List<OrganizationId> organizations) {
        return organizations.stream()
                .map(id -> texts.name(id, contents.book(), contents.asAt()))
                .filter(name -> !name.isBlank())
                .sorted(new SortOrder(contents.language()).comparator())
                .toList();
    }

    private void action(WordPaper word, int proposed) throws IOException {
        heading(word, 3, words.proposed());
        paragraph(word, proposed > 0 ? words.action(Integer.toString(proposed)) : words.nothingToDecide());
    }
}
