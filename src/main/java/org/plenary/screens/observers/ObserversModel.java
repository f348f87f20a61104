package org.plenary.screens.observers;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Folding;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.kit.AttachmentsView;
import org.plenary.kit.Choice;
import org.plenary.kit.Filter;
import org.plenary.kit.PaperForm;
import org.plenary.kit.ShelfFiles;
import org.plenary.kit.Sieve;
import org.plenary.kit.Work;
import org.plenary.letters.Answered;
import org.plenary.letters.LetterKind;
import org.plenary.letters.LettersWords;
import org.plenary.observers.Application;
import org.plenary.observers.ApplicationDraft;
import org.plenary.observers.ApplicationId;
import org.plenary.observers.ObservedBody;
import org.plenary.observers.ObserverRoll;
import org.plenary.observers.ObserverTexts;
import org.plenary.observers.Observers;
import org.plenary.observers.ObserversPaper;
import org.plenary.observers.OutcomeLetters;
import org.plenary.observers.Tally;
import org.plenary.procedure.Provision;
import org.plenary.registry.NameForm;
import org.plenary.registry.Organization;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.PartyRoll;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Attachment;
import org.plenary.store.History;
import org.plenary.store.Shown;
import org.plenary.words.Phrasebook;
import org.plenary.words.SortOrder;

/// What the screen of observers knows, and its commands. Needs no window.
final class ObserversModel {

    static final String STATUS = "status";
    /// The kind of whatever is no organization.
    static final String STATE = "STATE";

    static final String KIND = "kind";

    private final Work work;
    private final ObserversScreen.About about;
    private final Phrasebook phrasebook;
    private final ObserverTexts texts;
    private final ObservableList<ObservedBody> lines = FXCollections.observableArrayList();
    private List<ObservedBody> all = List.of();
    private Sieve sieve = Sieve.OPEN;

    ObserversModel(Work work, ObserversScreen.About about, Phrasebook phrasebook) {
        this.work = work;
        this.about = about;
        this.phrasebook = phrasebook;
        this.texts = new ObserverTexts(phrasebook);
    }

    ObservableList<ObservedBody> lines() {
        return lines;
    }

    Optional<ObservedBody> line(OrganizationId organization) {
        return all.stream().filter(line -> line.organization().equals(Optional.of(organization))).findFirst();
    }

    /// The line of an organization or a State.
    Optional<ObservedBody> line(UUID id) {
        return all.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    Optional<ObservedBody> line(ApplicationId id) {
        return all.stream()
                .filter(line -> line.application()
                        .filter(one -> one.application().id().equals(id))
                        .isPresent())
                .findFirst();
    }

    /// The line of a body that is called so in the list.
    Optional<ObservedBody> named(String name) {
        return all.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    /// Applications whose bodies have not been told how they stand.
    List<Observers.Case> untold() {
        return OutcomeLetters.untold(
                all.stream().flatMap(line -> line.application().stream()).toList());
    }

    int withoutRight() {
        return (int) all.stream()
                .filter(line -> line.standing() == ObservedBody.Standing.WITHOUT_RIGHT)
                .count();
    }

    void refresh() {
        refresh(() -> {});
    }

    /// The same, and goes on once the list is shown.
    void refresh(Runnable then) {
        work.read("observers.lines", this::read, read -> {
            take(read);
            then.run();
        });
    }

    /// The day on which the meeting decides: who is a Party, and what a body is called, is asked of it.
    LocalDate day() {
        return about.meeting().days().from();
    }

    private List<ObservedBody> read() {
        return new ObserverRoll(about.observers(), about.meeting(), about.book().get(), phrasebook).bodies();
    }

    private void take(List<ObservedBody> read) {
        all = read;
        show();
    }

    void narrow(String wanted, List<Filter> inForce) {
        sieve = new Sieve(wanted, inForce);
        show();
    }

    private void show() {
        lines.setAll(sieve.of(all, line -> Folding.fold(line.name()), ObserversModel::has));
    }

    private static boolean has(ObservedBody line, String kind, String key) {
        return switch (kind) {
            case STATUS -> line.standing().name().equals(key);
            case KIND -> line.kind().map(Enum::name).orElse(STATE).equals(key);
            default -> true;
        };
    }

    /// The names of all bodies that the workspace knows, in their order.
    List<String> bodies() {
        return about.book().get().organizations().all().stream()
                .map(one -> one.name(phrasebook.language(), NameForm.SHORT, day()))
                .sorted(new SortOrder(phrasebook.language()).comparator())
                .toList();
    }

    String name(OrganizationId id) {
        return texts.name(id, about.book().get(), day());
    }

    /// The draft with the body's id in the place of the name that the form shows.
    private ApplicationDraft known(ApplicationDraft draft) {
        String text = draft.organization().strip();
        Optional<Organization> body = body(text);
        return body.map(one -> new ApplicationDraft(
                        one.id().value().toString(), draft.kind(), draft.received(), draft.description(),
                        draft.legalStatus(), draft.affiliation(), draft.activities(), draft.earlier(), draft.contact(),
                        draft.note()))
                .orElse(draft);
    }

    private Optional<Organization> body(String name) {
        return about.book().get().organizations().all().stream()
                .filter(one -> one.name(phrasebook.language(), NameForm.SHORT, day()).equals(name))
                .findFirst();
    }

    /// The Parties that may object, by name.
    List<Choice> parties() {
        ReferenceBook book = about.book().get();
        PartyRoll roll = book.roll(about.meeting().treaty());
        return book.states().all().stream()
                .filter(state -> roll.isParty(state.id(), day()))
                .map(state -> new Choice(
                        state.id().value().toString(), state.name(phrasebook.language(), NameForm.SHORT, day())))
                .sorted(new SortOrder(phrasebook.language()).by(Choice::words))
                .toList();
    }

    List<Fault> faults(ApplicationDraft draft) {
        return about.observers().faults(known(draft));
    }

    void tally(Observers.Case of, Consumer<Tally> came) {
        work.read("observers.tally", () -> about.observers().tally(about.meeting(), of, day()), came);
    }

    void history(ApplicationId id, Consumer<List<History.Entry>> came) {
        work.read("observers.history", () -> about.observers().history(id), came);
    }

    void receive(ApplicationDraft draft, Consumer<Outcome<ApplicationId>> came) {
        write(() -> about.observers().receive(about.meeting().id(), known(draft)), came);
    }

    void amend(Shown<Application> shown, ApplicationDraft draft, Consumer<Outcome<ApplicationId>> came) {
        write(() -> about.observers().amend(shown, known(draft)), came);
    }

    /// Enters a body into the register, as one admitted before.
    ///
    /// @param day ISO 8601, or nothing
    void enter(String body, String occasion, String day, String note, Consumer<Outcome<UUID>> came) {
        write(() -> enter(body.strip(), occasion, day.strip(), note), came);
    }

    private Outcome<UUID> enter(String body, String occasion, String day, String note) {
        Optional<Organization> known = body(body);
        if (known.isEmpty()) {
            return new Outcome.Refused<>(List.of(
                    new Fault("organization", body.isEmpty() ? new Rule.Missing() : new Rule.Unknown(body))));
        }
        try {
            Optional<LocalDate> on = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
            return about.observers()
                    .enter(about.meeting().treaty(), known.get().id(), occasion, on, note);
        } catch (DateTimeException e) {
            // Told as a fault.
            return new Outcome.Refused<>(List.of(new Fault("day", new Rule.NotADate(day))));
        }
    }

    /// Runs a command of the domain, and reads the list again before anybody is told.
    <T> void write(Callable<Outcome<T>> command, Consumer<Outcome<T>> came) {
        work.write(command, this::read, this::take, came);
    }

    /// Asks by when each kind of letter that these applications call for is to be answered, where it asks for something.
    void usualAnswers(List<Observers.Case> cases, Consumer<Map<LetterKind, LocalDate>> then) {
        work.read(
                "observers.answers",
                () -> {
                    Map<LetterKind, LocalDate> days = new EnumMap<>(LetterKind.class);
                    cases.stream().flatMap(one -> OutcomeLetters.kind(one).stream()).forEach(kind -> about.letters()
                            .answerBy(kind, about.meeting(), about.today())
                            .ifPresent(day -> days.put(kind, day)));
                    return days;
                },
                then);
    }

    /// Issues letters that tell how applications stand, and reads the list again before anybody is told.
    void letters(
            List<Observers.Case> cases, LocalDate dated, Optional<LocalDate> answerBy, Path folder, Consumer<Answered> came) {
        LettersWords kinds = phrasebook.of(LettersWords.class);
        var wish = new OutcomeLetters.Wish(about.meeting(), dated, answerBy, phrasebook.language(), kinds::kind);
        work.write(
                () -> about.letters().write(wish, cases, folder, Progress.none()), this::read, this::take, came);
    }

    /// The documents of an application.
    AttachmentsView.Source documents(Application of, String body) {
        return new ShelfFiles(work, about.documents(), of.id().value(), body);
    }

    /// The documents that may show that a criterion is met. The list of documents beside it asks for the same, and of two
    /// questions under one name only the later is answered.
    void evidence(Application of, Consumer<List<Attachment>> came) {
        work.read("observers.evidence." + of.id().value(), () -> about.documents().of(of.id().value()), came);
    }

    /// Writes the note by the secretariat with the list on which the meeting decides.
    void paper(PaperForm.Particulars particulars, Path target, Consumer<Checked<Path>> came) {
        work.write(
                () -> ObserversPaper.write(
                        new ObserversPaper.Contents(
                                about.meeting(),
                                about.procedures().rulesOf(about.meeting()).rule(Provision.OBSERVER_OBJECTION),
                                about.observers().cases(about.meeting()),
                                about.observers().register(about.meeting().treaty()),
                                about.observers().statesNotParty(about.meeting()),
                                about.book().get(),
                                particulars.language(),
                                about.today(),
                                particulars.symbol(),
                                particulars.agendaItem()),
                        target),
                came);
    }
}
