package org.plenary.screens.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.SixText;
import org.plenary.credentials.CredentialStatus;
import org.plenary.kit.Filter;
import org.plenary.kit.Sieve;
import org.plenary.kit.Work;
import org.plenary.letters.LetterId;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Letterhead;
import org.plenary.letters.Letters;
import org.plenary.letters.MailingDraft;
import org.plenary.letters.MailingPlan;
import org.plenary.letters.Mailings;
import org.plenary.letters.OwnTemplate;
import org.plenary.letters.Production;
import org.plenary.letters.Recipient;
import org.plenary.letters.TemplateRef;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.procedure.Provision;

/// What an officer has decided so far about a mailing, and what it comes to. Needs no window.
final class MailingModel {

    private final Work work;
    private final Letters letters;
    private final MeetingId meeting;
    private final Language screen;
    private final Function<Provision, Optional<LocalDate>> due;
    private final Signs signs;
    private final ObservableList<AddresseeLine> lines = FXCollections.observableArrayList();
    private List<AddresseeLine> all = List.of();
    private Sieve sieve = Sieve.OPEN;
    private final ObjectProperty<LetterKind> kind = new SimpleObjectProperty<>(LetterKind.INVITATION);
    private final ReadOnlyObjectWrapper<Optional<Mailings.Planning>> planning =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<LetterId> replaces = Optional.empty();
    private Known known = Known.NOTHING;

    /// What the steps fill in by themselves, as it was read last.
    private record Known(
            Letterhead head, List<OwnTemplate> templates, Map<Provision, LocalDate> due, Optional<Meeting> meeting) {
        private static final Known NOTHING = new Known(Letterhead.EMPTY, List.of(), Map.of(), Optional.empty());
    }

    MailingModel(
            Work work,
            Letters letters,
            MeetingId meeting,
            Language screen,
            Function<Provision, Optional<LocalDate>> due,
            Signs signs) {
        this.due = due;
        this.signs = signs;
        this.work = work;
        this.letters = letters;
        this.meeting = meeting;
        this.screen = screen;
    }

    /// Those to whom the chosen kind of letter can go and who pass the filters.
    ObservableList<AddresseeLine> lines() {
        return lines;
    }

    /// Everybody to whom the chosen kind of letter can go.
    List<AddresseeLine> all() {
        return all;
    }

    /// Keeps those who hold every word and pass one filter of each kind.
    void narrow(String wanted, List<Filter> inForce) {
        sieve = new Sieve(wanted, inForce);
        show();
    }

    private void show() {
        lines.setAll(sieve.of(all, AddresseeLine::folded, AddresseeLine::passes));
    }

    ReadOnlyObjectProperty<LetterKind> kind() {
        return kind;
    }

    /// What the mailing comes to as it was last planned.
    ReadOnlyObjectProperty<Optional<Mailings.Planning>> planning() {
        return planning.getReadOnlyProperty();
    }

    /// Reads letterhead, templates and deadlines, which a mailing begins with.
    void prepare(Runnable then) {
        work.read("letters.known", this::know, read -> {
            known = read;
            then.run();
        });
    }

    private Known know() {
        Map<Provision, LocalDate> days = new EnumMap<>(Provision.class);
        for (LetterKind of : LetterKind.values()) {
            of.names().ifPresent(matter -> due.apply(matter).ifPresent(day -> days.put(matter, day)));
        }
        return new Known(
                letters.stationery().letterhead(),
                letters.stationery().templates(),
                days,
                letters.mailings().meeting(meeting));
    }

    Letterhead letterhead() {
        return known.head();
    }

    /// The meeting that the letters are about, once it is read.
    Optional<Meeting> meeting() {
        return known.meeting();
    }

    List<OwnTemplate> templates() {
        return known.templates();
    }

    /// Begins a new mailing, or the correction of one letter.
    void begin(LetterKind chosen, Optional<LetterId> corrected) {
        replaces = corrected;
        planning.set(Optional.empty());
        kind.set(chosen);
        refresh(() -> {});
    }

    void choose(LetterKind chosen) {
        if (chosen != kind.get()) {
            kind.set(chosen);
            refresh(() -> {});
        }
    }

    /// Reads anew to whom the letters can go.
    void refresh(Runnable then) {
        LetterKind wanted = kind.get();
        work.read("letters.recipients", () -> read(wanted), found -> {
            all = found;
            show();
            then.run();
        });
    }

    private List<AddresseeLine> read(LetterKind wanted) {
        Set<UUID> named = signs.named().get();
        Map<UUID, CredentialStatus> credentials = signs.credentials().get();
        return letters.mailings().addressees(meeting, wanted, screen).stream()
                .map(one -> AddresseeLine.of(
                        one, named.contains(one.entity()), Optional.ofNullable(credentials.get(one.entity()))))
                .toList();
    }

    /// The deadline that a kind of letter names by the rules of procedure, as long as it has not passed.
    Optional<LocalDate> deadline(LetterKind of, LocalDate today) {
        return of.names()
                .flatMap(matter -> Optional.ofNullable(known.due().get(matter)))
                .filter(day -> !day.isBefore(today));
    }

    /// What the form of the second step says.
    record Choices(
            String title,
            LocalDate dated,
            Optional<LocalDate> deadline,
            String signatory,
            String office,
            String initials,
            String pattern,
            Map<Language, TemplateRef> templates,
            Optional<Language> language) {}

    /// Plans the mailing to these people.
    void plan(List<Recipient> chosen, Choices choices) {
        planning.set(Optional.empty());
        Letterhead head = letterhead();
        // The office is known in six languages as long as nobody types another one.
        SixText office = choices.office().equals(head.office().in(screen)) ? head.office() : same(choices.office());
        List<Recipient> inLanguage = chosen.stream()
                .map(one -> choices.language().map(one::in).orElse(one))
                .toList();
        var draft = new MailingDraft(
                meeting, kind.get(), choices.title(), choices.dated(), choices.deadline(), choices.signatory(), office,
                choices.initials(), choices.pattern(), choices.templates(), inLanguage, replaces);
        work.read("letters.plan", () -> letters.mailings().plan(draft), planned -> planning.set(Optional.of(planned)));
    }

    private static SixText same(String text) {
        Map<Language, String> versions = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            versions.put(language, text);
        }
        return new SixText(versions);
    }

    Optional<MailingPlan> plan() {
        return planning.get().flatMap(planned -> planned instanceof Mailings.Planning.Ready(var plan)
                ? Optional.of(plan)
                : Optional.empty());
    }

    /// Makes one letter and hands over its file, to be looked at.
    void preview(MailingPlan.Planned letter, Path folder, Consumer<Path> written) {
        plan().ifPresent(plan -> work.read("letters.preview", () -> file(plan, letter, folder), written));
    }

    private static Path file(MailingPlan plan, MailingPlan.Planned letter, Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve("letter-" + letter.serial() + ".docx"), plan.file(letter));
    }

    /// Issues the mailing: files, numbers, register.
    void issue(String title, Set<Production.Output> outputs, Path folder, Consumer<Outcome<Letters.Sent>> came) {
        plan().ifPresent(plan ->
                work.run(title, progress -> letters.send(plan, outputs, folder, progress), came));
    }
}
