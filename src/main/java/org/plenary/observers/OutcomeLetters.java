package org.plenary.observers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.letters.Answered;
import org.plenary.letters.Hindrance;
import org.plenary.letters.Letter;
import org.plenary.letters.LetterDates;
import org.plenary.letters.LetterId;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Letterhead;
import org.plenary.letters.Letters;
import org.plenary.letters.MailingDraft;
import org.plenary.letters.Mailings;
import org.plenary.letters.Recipient;
import org.plenary.letters.Tag;
import org.plenary.meetings.Meeting;
import org.plenary.procedure.Deadline;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.registry.ReferenceBook;
import org.plenary.words.Phrasebook;

/// Tells bodies by letter how their applications stand: that documents are wanted, that they do not meet the criteria,
/// that they are on the list for the meeting, that they were admitted, or not.
public final class OutcomeLetters {

    private final Observers observers;
    private final Letters letters;
    private final Deadlines deadlines;
    private final Procedures procedures;
    private final Supplier<ReferenceBook> book;

    public OutcomeLetters(
            Observers observers,
            Letters letters,
            Deadlines deadlines,
            Procedures procedures,
            Supplier<ReferenceBook> book) {
        this.observers = observers;
        this.letters = letters;
        this.deadlines = deadlines;
        this.procedures = procedures;
        this.book = book;
    }

    /// What an officer says about the letters.
    ///
    /// @param dated the day of the letters
    /// @param answerBy by when documents, or the names of representatives, are to be there; empty for what
    ///     [#answerBy(LetterKind, Meeting, LocalDate)] says of each
    /// @param title under which each kind of letter stands among the mailings
    public record Wish(
            Meeting meeting,
            LocalDate dated,
            Optional<LocalDate> answerBy,
            Language listed,
            java.util.function.Function<LetterKind, String> title) {}

    /// By when a letter is to be answered: on the deadline of the matter that it names. Where that is over, within the time
    /// that the rules leave for an answer, but before the meeting opens. Empty for a letter that asks for nothing.
    ///
    /// @param dated the day of the letter
    public Optional<LocalDate> answerBy(LetterKind kind, Meeting meeting, LocalDate dated) {
        return kind.names().map(matter -> deadlines
                .of(meeting, matter)
                .map(Deadline::day)
                .filter(day -> day.isAfter(dated))
                .orElseGet(() -> within(meeting, dated)));
    }

    private LocalDate within(Meeting meeting, LocalDate dated) {
        LocalDate opening = meeting.days().from();
        LocalDate day = dated.plusDays(procedures.rulesOf(meeting).daysToAnswer());
        return dated.isBefore(opening) && day.isAfter(opening) ? opening : day;
    }

    /// The letter that an application calls for as it stands; none while it is being examined and nothing is lacking, and
    /// none for one that was withdrawn.
    public static Optional<LetterKind> kind(Observers.Case of) {
        return switch (of.application().status()) {
            case RECEIVED, COMPLETE -> wanted(of).isEmpty() ? Optional.empty() : Optional.of(LetterKind.OBSERVER_DOCUMENTS);
            case MEETS_CRITERIA, BEFORE_THE_MEETING -> Optional.of(LetterKind.OBSERVER_ADMISSION);
            case DOES_NOT_MEET -> Optional.of(LetterKind.OBSERVER_DECLINED);
            case ADMITTED -> Optional.of(LetterKind.OBSERVER_ADMITTED);
            case OBJECTED -> Optional.of(LetterKind.OBSERVER_OBJECTED);
            case WITHDRAWN -> Optional.empty();
        };
    }

    /// Criteria that are not met and that documents could show to be met; one that nobody has examined lacks nothing yet.
    private static List<Finding> wanted(Observers.Case of) {
        return of.examination().findings().stream()
                .filter(finding -> finding.verdict() == Finding.Verdict.NOT_MET)
                .filter(finding -> finding.criterion() != Criterion.INFORMED_IN_TIME)
                .toList();
    }

    /// Applications that call for a letter which has not gone out yet. Whoever was told that it meets the criteria need
    /// not be told again once it is on the list.
    public static List<Observers.Case> untold(Collection<Observers.Case> cases) {
        return cases.stream()
                .filter(one -> kind(one).isPresent())
                .filter(one -> !one.application().isTold())
                .filter(one -> one.application().status() != ApplicationStatus.BEFORE_THE_MEETING
                        || one.application()
                                .told()
                                .filter(told -> told.status() == ApplicationStatus.MEETS_CRITERIA)
                                .isEmpty())
                .toList();
    }

    /// Issues a letter for each application that calls for one and writes the Word files into a folder. Nothing is issued
    /// where anything is in the way of any of them.
    public Answered write(Wish wish, List<Observers.Case> cases, Path folder, Progress progress) {
        Map<LetterKind, List<Observers.Case>> byKind = new EnumMap<>(LetterKind.class);
        cases.forEach(one -> kind(one)
                .ifPresent(kind -> byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(one)));
        List<Hindrance> hindrances = byKind.entrySet().stream()
                .flatMap(entry -> hindrances(draft(wish, entry.getKey(), entry.getValue())).stream())
                .toList();
        if (byKind.isEmpty()) {
            return new Answered.Hindered(List.of(new Hindrance.NobodyChosen()));
        }
        if (!hindrances.isEmpty()) {
            return new Answered.Hindered(hindrances);
        }
        List<Letter> written = new ArrayList<>();
        for (Map.Entry<LetterKind, List<Observers.Case>> entry : byKind.entrySet()) {
            // Each mailing takes its numbers before the next one is planned.
            switch (letters.answer(draft(wish, entry.getKey(), entry.getValue()), folder, progress)) {
                case Answered.Written(var some) -> {
                    tell(entry.getValue(), some);
                    written.addAll(some);
                }
                case Answered.Hindered hindered -> {
                    return hindered;
                }
                case Answered.Refused refused -> {
                    return refused;
                }
            }
        }
        return new Answered.Written(written);
    }

    private List<Hindrance> hindrances(MailingDraft draft) {
        return switch (letters.mailings().plan(draft)) {
            case Mailings.Planning.Ready _ -> List.of();
            case Mailings.Planning.Hindered(var hindrances) -> hindrances;
        };
    }

    private void tell(List<Observers.Case> cases, List<Letter> written) {
        Map<Application, LetterId> told = new HashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            told.put(cases.get(i).application(), written.get(i).id());
        }
        observers.tell(told);
    }

    private MailingDraft draft(Wish wish, LetterKind kind, List<Observers.Case> cases) {
        Letterhead head = letters.stationery().letterhead();
        Optional<LocalDate> answerBy =
                wish.answerBy().filter(day -> kind.names().isPresent()).or(() -> answerBy(kind, wish.meeting(), wish.dated()));
        return new MailingDraft(
                wish.meeting().id(), kind, wish.title().apply(kind), wish.dated(), answerBy, head.signatory(),
                head.office(), head.initials(), head.pattern(), Map.of(),
                cases.stream().map(one -> recipient(wish, one)).toList(), Optional.empty());
    }

    private Recipient recipient(Wish wish, Observers.Case of) {
        Recipient recipient = letters.mailings()
                .recipient(
                        wish.meeting(),
                        book.get().organizations().byId(of.application().organization()).orElseThrow(),
                        wish.listed());
        return recipient.with(values(of, recipient.language()), List.of());
    }

    private static Map<String, String> values(Observers.Case of, Language language) {
        var dates = new LetterDates(language);
        ObserverWords words = new Phrasebook(language).of(ObserverWords.class);
        Application application = of.application();
        Map<String, String> values = new HashMap<>();
        application.received().ifPresent(day -> values.put(Tag.APPLICATION_DATE.text(), dates.full(day)));
        application.since().ifPresent(day -> values.put(Tag.DECIDED_ON.text(), dates.full(day)));
        values.put(Tag.REASON.text(), application.reason());
        values.put(
                Tag.WANTED.text(),
                wanted(of).stream()
                        .map(finding -> line(words.criterion(finding.criterion()), finding.remark()))
                        .collect(Collectors.joining("\n")));
        return values;
    }

    private static String line(String criterion, String remark) {
        return "– " + criterion + (remark.isBlank() ? "" : ": " + remark);
    }
}
