package org.plenary.screens.credentials;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Folding;
import org.plenary.base.Outcome;
import org.plenary.credentials.Arrears;
import org.plenary.credentials.Credential;
import org.plenary.credentials.CredentialDraft;
import org.plenary.credentials.CredentialId;
import org.plenary.credentials.CredentialReports;
import org.plenary.credentials.CredentialScans;
import org.plenary.credentials.CredentialStatus;
import org.plenary.credentials.CredentialTexts;
import org.plenary.credentials.CredentialWords;
import org.plenary.credentials.Credentials;
import org.plenary.credentials.Delegate;
import org.plenary.credentials.Examined;
import org.plenary.credentials.Flaw;
import org.plenary.credentials.Ledger;
import org.plenary.credentials.PartyLine;
import org.plenary.credentials.WorkingSheet;
import org.plenary.kit.Filter;
import org.plenary.kit.Sieve;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.office.Written;
import org.plenary.procedure.ProcedureWords;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.StateId;
import org.plenary.store.Attachment;
import org.plenary.store.AttachmentId;
import org.plenary.store.History;
import org.plenary.store.Shown;
import org.plenary.words.Phrasebook;

/// What the screen of credentials knows: the ledger of one day, the lines that pass, and the commands. Needs no window.
final class CredentialsModel {

    static final String STATUS = "status";
    static final String VOTING = "voting";
    static final String FINDINGS = "findings";
    static final String GROUP = "group";
    static final String UNCOVERED = "UNCOVERED";

    private final Work work;
    private final Services services;
    private final Phrasebook phrasebook;
    private final CredentialTexts texts;
    private final ObservableList<CredentialLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Ledger> ledger = new ReadOnlyObjectWrapper<>();
    private List<CredentialLine> all = List.of();
    private LocalDate day;
    private Sieve sieve = Sieve.OPEN;

    /// What the screen works with.
    ///
    /// @param book what the workspace knows of States at this moment
    record Services(
            Credentials credentials,
            CredentialReports reports,
            CredentialScans scans,
            Arrears arrears,
            Meeting meeting,
            Supplier<ReferenceBook> book) {}

    /// @param day on which membership and votes are looked at first
    CredentialsModel(Work work, Services services, Phrasebook phrasebook, LocalDate day) {
        this.work = work;
        this.services = services;
        this.phrasebook = phrasebook;
        this.texts = new CredentialTexts(phrasebook);
        this.day = day;
    }

    Meeting meeting() {
        return services.meeting();
    }

    Services services() {
        return services;
    }

    /// The lines that pass, in alphabetical order.
    ObservableList<CredentialLine> lines() {
        return lines;
    }

    /// Every line, whatever is searched for.
    List<CredentialLine> all() {
        return all;
    }

    /// The ledger of the day; nothing before it was first read.
    ReadOnlyObjectProperty<@Nullable Ledger> ledger() {
        return ledger.getReadOnlyProperty();
    }

    LocalDate day() {
        return day;
    }

    void day(LocalDate other) {
        day = other;
        refresh();
    }

    /// What a State is also found by.
    String otherNames(StateId state) {
        return services.book().get().otherNames(Optional.of(state), Optional.empty());
    }

    Optional<CredentialLine> line(StateId state) {
        return all.stream().filter(line -> line.party().state().equals(state)).findFirst();
    }

    /// Reads everything anew.
    void refresh() {
        refresh(() -> {});
    }

    /// The same, and goes on once the list is shown.
    void refresh(Runnable then) {
        work.read("credentials.ledger", this::read, read -> {
            take(read);
            then.run();
        });
    }

    private Ledger read() {
        return services.credentials().ledger(services.meeting(), day, phrasebook.language());
    }

    private void take(Ledger read) {
        all = read.lines().stream().map(line -> line(read, line)).toList();
        ledger.set(read);
        show();
    }

    /// Keeps the lines that hold every word and pass one filter of each kind.
    void narrow(String wanted, List<Filter> inForce) {
        sieve = new Sieve(wanted, inForce);
        show();
    }

    private void show() {
        lines.setAll(sieve.of(all, CredentialLine::folded, CredentialLine::passes));
    }

    private CredentialLine line(Ledger of, PartyLine party) {
        CredentialWords words = phrasebook.of(CredentialWords.class);
        List<Flaw> flaws = party.flaws().stream()
                .sorted(Comparator.comparing(Flaw::weight))
                .toList();
        Optional<Credential> counting = party.counting().map(Examined::credential);
        String issuedBy = counting.map(one ->
                        phrasebook.of(ProcedureWords.class).office(one.signature().office()))
                .orElse("");
        String status = words.status(party.status());
        String findings = findings(party, flaws);
        return new CredentialLine(
                party,
                status,
                findings,
                worst(party, flaws),
                counting.map(one -> words.medium(one.medium())).orElse(""),
                issuedBy,
                of.votingRight(party),
                texts.right(of, party),
                Folding.fold(String.join(" ", party.name(), status, issuedBy, findings)));
    }

    private static Optional<Flaw.Weight> worst(PartyLine party, List<Flaw> flaws) {
        boolean leavesOut = !party.instruments().isEmpty() && !party.uncovered().isEmpty();
        return flaws.stream()
                .findFirst()
                .map(Flaw::weight)
                .or(() -> leavesOut ? Optional.of(Flaw.Weight.WARNS) : Optional.empty());
    }

    private String findings(PartyLine party, List<Flaw> flaws) {
        String first = flaws.stream().findFirst().map(texts::of).orElse("");
        if (first.isEmpty() && !party.instruments().isEmpty() && !party.uncovered().isEmpty()) {
            return phrasebook.of(CredentialWords.class).uncovered(party.uncovered().size());
        }
        return flaws.size() > 1 ? first + " (+" + (flaws.size() - 1) + ")" : first;
    }

    /// Reads one instrument, for its form.
    void open(CredentialId id, Consumer<Shown<Credential>> opened) {
        work.read("credentials.open", () -> services.credentials().find(id), found -> found.ifPresent(opened));
    }

    /// Whether an instrument is to be examined anew because it was changed.
    boolean isOpenAgain(CredentialId id) {
        return all.stream()
                .flatMap(line -> line.party().instruments().stream())
                .map(Examined::credential)
                .filter(one -> one.id().equals(id))
                .anyMatch(one -> one.decision().reopening().isPresent());
    }

    /// Who changed what about an instrument, the latest first.
    void history(CredentialId id, Consumer<List<History.Entry>> read) {
        work.read("credentials.history", () -> services.credentials().history(id), read);
    }

    /// The delegation of a State, for the names of a form.
    void delegates(StateId state, Consumer<List<Delegate>> read) {
        work.read("credentials.delegates", () -> services.credentials().delegates(meeting().id(), state), read);
    }

    /// What is wrong with a draft.
    List<Fault> faults(CredentialDraft draft) {
        return services.credentials().faults(meeting().id(), draft);
    }

    void enter(CredentialDraft draft, Consumer<Outcome<CredentialId>> came) {
        write(() -> services.credentials().enter(meeting().id(), draft), came);
    }

    void amend(Shown<Credential> shown, CredentialDraft draft, Consumer<Outcome<CredentialId>> came) {
        write(() -> services.credentials().amend(shown, draft, day), came);
    }

    void remove(Shown<Credential> shown, Consumer<Outcome<CredentialId>> came) {
        write(() -> services.credentials().remove(shown), came);
    }

    void object(CredentialId id, String reason, Consumer<Outcome<Integer>> came) {
        write(() -> services.credentials().object(meeting(), id, reason), came);
    }

    /// Notes that Parties are in arrears; where all of them are, that they have paid.
    void arrears(Collection<CredentialLine> of, Consumer<Outcome<Integer>> came) {
        List<StateId> states = of.stream().map(line -> line.party().state()).toList();
        // As they stand now: a list may still have the lines from before the last command selected.
        boolean haveAll = states.stream()
                .flatMap(state -> line(state).stream())
                .allMatch(line -> line.party().isInArrears());
        write(
                () -> haveAll
                        ? services.arrears().clear(meeting(), states)
                        : services.arrears().enter(meeting(), states),
                came);
    }

    /// The scans of an instrument.
    void scans(CredentialId id, Consumer<List<Attachment>> read) {
        work.read("credentials.scans", () -> services.scans().of(id), read);
    }

    void attach(CredentialId to, String party, Path file, Consumer<Outcome<AttachmentId>> came) {
        work.write(() -> services.scans().attach(to, party, file), came);
    }

    void detach(AttachmentId id, Consumer<Outcome<AttachmentId>> came) {
        work.write(() -> services.scans().detach(id), came);
    }

    /// Copies a scan to where another program may open it.
    void copy(Attachment scan, Consumer<Checked<Path>> came) {
        work.read("credentials.copy", () -> services.scans().copyInto(Files.createTempDirectory("plenary"), scan), came);
    }

    /// The instruments among those of some Parties that are ready for a step.
    List<CredentialId> ready(Collection<CredentialLine> of, CredentialStatus to) {
        return Ledger.ready(of.stream().map(CredentialLine::party).toList(), to);
    }

    /// Takes instruments a step further, or back to be examined anew.
    void step(List<CredentialId> ids, CredentialStatus to, Consumer<Outcome<Integer>> came) {
        Credentials credentials = services.credentials();
        Function<List<CredentialId>, Outcome<Integer>> command =
                switch (to) {
                    case IN_ORDER -> chosen -> credentials.findInOrder(meeting(), chosen, day);
                    case APPROVED -> chosen -> credentials.approve(meeting(), chosen, day);
                    case ACCEPTED -> chosen -> credentials.accept(meeting(), chosen, day);
                    case ORIGINAL, NONE, COPY, DEFECTIVE -> chosen -> credentials.reopen(meeting(), chosen);
                };
        write(() -> command.apply(ids), came);
    }

    /// Writes the working sheet of what the list shows.
    void sheet(String title, Path target, Consumer<Checked<Written>> came) {
        List<PartyLine> shown = lines.stream().map(CredentialLine::party).toList();
        Ledger of = Objects.requireNonNull(ledger.get());
        work.run(
                title,
                progress -> WorkingSheet.write(of, shown, phrasebook, target, progress),
                came);
    }

    /// The next Party after `state` for which nothing is there, or else the first one.
    Optional<CredentialLine> nextWithout(StateId state) {
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).party().state().equals(state)) {
                at = i + 1;
            }
        }
        for (int i = 0; i < all.size(); i++) {
            CredentialLine line = all.get((at + i) % all.size());
            if (line.party().instruments().isEmpty() && line.party().expected() > 0) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /// The list is read anew before the outcome is told.
    private <T> void write(Callable<Outcome<T>> command, Consumer<Outcome<T>> came) {
        work.write(command, this::read, this::take, came);
    }

    /// Whether a Party must still send an original that is in order.
    static boolean isToBeReminded(CredentialStatus status) {
        return switch (status) {
            case NONE, COPY, DEFECTIVE -> true;
            case ORIGINAL, IN_ORDER, APPROVED, ACCEPTED -> false;
        };
    }
}
