package org.plenary.screens.letters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.kit.Filter;
import org.plenary.kit.Sieve;
import org.plenary.kit.Work;
import org.plenary.letters.Letter;
import org.plenary.letters.LetterId;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Letters;
import org.plenary.letters.LettersWords;
import org.plenary.letters.Mailing;
import org.plenary.letters.MailingId;
import org.plenary.letters.Mailings;
import org.plenary.letters.OwnTemplate;
import org.plenary.letters.Production;
import org.plenary.letters.Register;
import org.plenary.letters.TemplateId;
import org.plenary.meetings.MeetingId;
import org.plenary.people.DelegationId;
import org.plenary.words.Phrasebook;

/// What the screen of letters knows, and its commands. Needs no window.
final class LettersModel {

    static final String KIND = "kind";
    static final String STATUS = "status";
    static final String LANGUAGE = "language";
    static final String MAILING = "mailing";

    private final Work work;
    private final Letters letters;
    private final MeetingId meeting;
    private final Phrasebook phrasebook;
    private final ObservableList<LetterLine> lines = FXCollections.observableArrayList();
    private final ObservableList<Mailing> mailings = FXCollections.observableArrayList();
    private final ObservableList<OwnTemplate> templates = FXCollections.observableArrayList();
    private List<LetterLine> all = List.of();
    private Sieve sieve = Sieve.OPEN;

    LettersModel(Work work, Letters letters, MeetingId meeting, Phrasebook phrasebook) {
        this.work = work;
        this.letters = letters;
        this.meeting = meeting;
        this.phrasebook = phrasebook;
    }

    /// The letters that pass, by number.
    ObservableList<LetterLine> lines() {
        return lines;
    }

    List<LetterLine> all() {
        return all;
    }

    ObservableList<Mailing> mailings() {
        return mailings;
    }

    ObservableList<OwnTemplate> templates() {
        return templates;
    }

    MeetingId meeting() {
        return meeting;
    }

    Letters letters() {
        return letters;
    }

    /// The State or organization of a delegation, for its address.
    Optional<UUID> entity(DelegationId delegation) {
        return letters.mailings().entity(meeting, delegation);
    }

    /// Everything that the screen shows, read in one go.
    private record Read(List<LetterLine> lines, List<Mailing> mailings, List<OwnTemplate> templates) {}

    void refresh() {
        refresh(() -> {});
    }

    /// The same, and goes on once the list is shown.
    void refresh(Runnable then) {
        work.read("letters.lines", this::read, read -> {
            take(read);
            then.run();
        });
    }

    private Read read() {
        List<Mailing> found = letters.register().mailings(meeting);
        Map<MailingId, String> titles = new HashMap<>();
        found.forEach(mailing -> titles.put(mailing.id(), mailing.title()));
        List<LetterLine> read = letters.register().letters(meeting).stream()
                .map(letter -> line(letter, titles.getOrDefault(letter.mailing(), "")))
                .toList();
        return new Read(read, found, letters.stationery().templates());
    }

    private LetterLine line(Letter letter, String mailing) {
        LettersWords words = phrasebook.of(LettersWords.class);
        String sent = letter.dispatches().isEmpty()
                ? ""
                : phrasebook.dates().shortDate(letter.dispatches().getLast().on()) + " · "
                        + words.channel(letter.dispatches().getLast().channel());
        return LetterLine.of(
                letter,
                words.kind(letter.kind()),
                words.status(letter.status()),
                sent,
                letter.repliedOn().map(phrasebook.dates()::shortDate).orElse(""),
                mailing);
    }

    private void take(Read read) {
        all = read.lines();
        mailings.setAll(read.mailings());
        templates.setAll(read.templates());
        show();
    }

    /// Keeps the letters that hold every word and pass one filter of each kind.
    void narrow(String wanted, List<Filter> inForce) {
        sieve = new Sieve(wanted, inForce);
        show();
    }

    private void show() {
        lines.setAll(sieve.of(all, LetterLine::folded, LetterLine::passes));
    }

    void sent(Collection<LetterId> ids, Register.Sending sending, Consumer<Outcome<Integer>> came) {
        write(() -> letters.register().sent(ids, sending), came);
    }

    void replied(LetterId id, LocalDate on, String what, Consumer<Outcome<Integer>> came) {
        write(() -> letters.register().replied(List.of(new Register.Answer(id, on, what))), came);
    }

    void voidLetter(LetterId id, String reason, Consumer<Outcome<LetterId>> came) {
        write(() -> letters.register().voidLetter(id, reason), came);
    }

    void bring(LetterKind kind, Language language, String name, Path file, Consumer<Outcome<TemplateId>> came) {
        write(() -> letters.stationery().bring(kind, language, name, file), came);
    }

    void remove(TemplateId id, Consumer<Outcome<TemplateId>> came) {
        write(() -> letters.stationery().remove(id), came);
    }

    /// What came of writing letters once more.
    sealed interface Again {
        record Written(List<Path> files) implements Again {}

        record Refused(Checked.Faulty<List<Path>> faults) implements Again {}

        record Hindered(Mailings.Planning.Hindered hindrances) implements Again {}
    }

    /// Writes the files of letters that are issued already.
    void again(String title, List<Letter> chosen, Set<Production.Output> outputs, Path folder, Consumer<Again> came) {
        work.run(
                title,
                progress -> switch (letters.mailings().again(meeting, chosen)) {
                    case Mailings.Planning.Hindered hindered -> new Again.Hindered(hindered);
                    case Mailings.Planning.Ready(var plan) -> switch (letters.write(plan, outputs, folder, progress)) {
                        case Checked.Ok<List<Path>>(var files) -> new Again.Written(files);
                        case Checked.Faulty<List<Path>> faulty -> new Again.Refused(faulty);
                    };
                },
                came);
    }

    private <T> void write(Callable<Outcome<T>> command, Consumer<Outcome<T>> came) {
        work.write(command, this::read, this::take, came);
    }
}
