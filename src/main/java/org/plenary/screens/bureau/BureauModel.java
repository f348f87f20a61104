package org.plenary.screens.bureau;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Folding;
import org.plenary.base.Outcome;
import org.plenary.bureau.BureauTexts;
import org.plenary.bureau.Candidate;
import org.plenary.bureau.Composition;
import org.plenary.bureau.ElectedBodies;
import org.plenary.bureau.ElectedBody;
import org.plenary.bureau.Member;
import org.plenary.bureau.Term;
import org.plenary.kit.Choice;
import org.plenary.kit.Filter;
import org.plenary.kit.Sieve;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.registry.NameForm;
import org.plenary.registry.PartyRoll;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;
import org.plenary.registry.StateId;
import org.plenary.registry.UnGroup;
import org.plenary.store.History;
import org.plenary.store.Shown;
import org.plenary.words.Phrasebook;
import org.plenary.words.SortOrder;

/// What the screen of elected bodies knows, and its commands. Needs no window.
final class BureauModel {

    static final String BODY = "body";
    static final String GROUP = "group";
    static final String STANDING = "standing";

    private final Work work;
    private final BureauScreen.About about;
    private final Phrasebook phrasebook;
    private final BureauTexts texts;
    private final ObservableList<SeatLine> lines = FXCollections.observableArrayList();
    private All all = new All(List.of(), List.of(), List.of());
    private Sieve sieve = Sieve.OPEN;

    /// Everything of one moment.
    ///
    /// @param meetings from which terms follow
    private record All(List<SeatLine> lines, List<Composition> compositions, List<Meeting> meetings) {}

    BureauModel(Work work, BureauScreen.About about, Phrasebook phrasebook) {
        this.work = work;
        this.about = about;
        this.phrasebook = phrasebook;
        this.texts = new BureauTexts(phrasebook);
    }

    ObservableList<SeatLine> lines() {
        return lines;
    }

    List<SeatLine> all() {
        return all.lines();
    }

    List<Composition> compositions() {
        return all.compositions();
    }

    Optional<SeatLine> line(UUID row) {
        return all.lines().stream().filter(line -> line.row().equals(row)).findFirst();
    }

    /// The day of which the composition is asked: the opening of the meeting.
    LocalDate day() {
        return about.meeting().days().from();
    }

    void refresh() {
        refresh(() -> {});
    }

    /// The same, and goes on once the list is shown.
    void refresh(Runnable then) {
        work.read("bureau.lines", this::read, read -> {
            take(read);
            then.run();
        });
    }

    private All read() {
        ReferenceBook book = about.book().get();
        ElectedBodies bodies = about.bodies();
        List<SeatLine> made = new ArrayList<>();
        List<Composition> compositions = new ArrayList<>();
        for (ElectedBody body : bodies.bodies(about.meeting().treaty())) {
            compositions.add(bodies.composition(body, day()));
            bodies.members(body.id()).forEach(one -> made.add(line(body, one, book)));
            bodies.candidates(body.id()).stream()
                    .filter(one -> one.value().meeting().equals(about.meeting().id()))
                    .forEach(one -> made.add(candidate(body, one, book)));
        }
        return new All(List.copyOf(made), List.copyOf(compositions), about.meetings().get());
    }

    private SeatLine line(ElectedBody body, Shown<Member> member, ReferenceBook book) {
        StateId state = member.value().state();
        return new SeatLine(
                body,
                texts.body(body),
                Optional.of(member),
                Optional.empty(),
                texts.name(state, book, day()),
                group(state, book),
                member.value().sits(day()) ? SeatLine.Standing.SITS : SeatLine.Standing.FORMER);
    }

    private SeatLine candidate(ElectedBody body, Shown<Candidate> candidate, ReferenceBook book) {
        StateId state = candidate.value().state();
        return new SeatLine(
                body,
                texts.body(body),
                Optional.empty(),
                Optional.of(candidate),
                texts.name(state, book, day()),
                group(state, book),
                candidate.value().stands() ? SeatLine.Standing.CANDIDATE : SeatLine.Standing.WITHDRAWN);
    }

    private static Optional<UnGroup> group(StateId state, ReferenceBook book) {
        return book.states().byId(state).flatMap(State::unGroup);
    }

    private void take(All read) {
        all = read;
        show();
    }

    void narrow(String wanted, List<Filter> inForce) {
        sieve = new Sieve(wanted, inForce);
        show();
    }

    private void show() {
        lines.setAll(sieve.of(
                all.lines(), line -> Folding.fold(line.name() + " " + line.stateName()), BureauModel::has));
    }

    private static boolean has(SeatLine line, String kind, String key) {
        return switch (kind) {
            case BODY -> line.body().id().value().toString().equals(key);
            case GROUP -> line.group().filter(one -> one.name().equals(key)).isPresent();
            case STANDING -> line.standing().name().equals(key);
            default -> true;
        };
    }

    /// The bodies, to choose one.
    List<Choice> bodyChoices() {
        return all.compositions().stream()
                .map(Composition::body)
                .map(body -> new Choice(body.id().value().toString(), texts.body(body)))
                .toList();
    }

    /// The Bureau under whose convention the meeting is held.
    ElectedBody bureau() {
        return all.compositions().getFirst().body();
    }

    ElectedBody body(String id) {
        return all.compositions().stream()
                .map(Composition::body)
                .filter(body -> body.id().value().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The States, to choose one.
    List<Choice> states() {
        return about.book().get().states().all().stream()
                .map(state -> new Choice(
                        state.id().value().toString(),
                        state.name(phrasebook.language(), NameForm.SHORT, day()),
                        state.otherNames()))
                .sorted(new SortOrder(phrasebook.language()).by(Choice::words))
                .toList();
    }

    /// The term of whoever the meeting elects into a body.
    Term term(ElectedBody body) {
        return Term.of(body, about.meeting(), all.meetings());
    }

    /// Parties of a regional group, to choose one: whoever takes over a seat must come from the same group.
    List<Choice> parties(UnGroup group) {
        ReferenceBook book = about.book().get();
        PartyRoll roll = book.roll(about.meeting().treaty());
        Set<String> meant = book.states().all().stream()
                .map(State::id)
                .filter(id -> roll.isParty(id, day()) && group(id, book).equals(Optional.of(group)))
                .map(id -> id.value().toString())
                .collect(Collectors.toSet());
        return states().stream().filter(choice -> meant.contains(choice.key())).toList();
    }

    /// Whether somebody can take over the seat: of one who sits, or who has left and has no successor yet.
    boolean canBeReplaced(SeatLine line) {
        boolean hasLeft = line.member().filter(one -> one.value().left().isPresent()).isPresent();
        boolean hasSuccessor = all.lines().stream()
                .flatMap(one -> one.member().stream())
                .anyMatch(one -> one.value().replaces().filter(id -> id.value().equals(line.row())).isPresent());
        return line.standing() == SeatLine.Standing.SITS || (hasLeft && !hasSuccessor);
    }

    /// Who of a group has left a body without a successor.
    Optional<SeatLine> leaver(ElectedBody body, UnGroup group) {
        return all.lines().stream()
                .filter(line -> line.body().id().equals(body.id()) && line.group().equals(Optional.of(group)))
                .filter(line -> line.standing() == SeatLine.Standing.FORMER && canBeReplaced(line))
                .findFirst();
    }

    /// Candidates of a group for a body who have not been withdrawn.
    List<SeatLine> candidates(ElectedBody body, UnGroup group) {
        return all.lines().stream()
                .filter(line -> line.standing() == SeatLine.Standing.CANDIDATE)
                .filter(line -> line.body().id().equals(body.id()) && line.group().equals(Optional.of(group)))
                .toList();
    }

    /// Runs a command of the domain, and reads everything again before anybody is told.
    <T> void write(Callable<Outcome<T>> command, Consumer<Outcome<T>> came) {
        work.write(command, this::read, this::take, came);
    }

    /// Who changed what about a member or a candidate, the latest first. Asks the workspace.
    List<History.Entry> history(SeatLine line) {
        return about.bodies().history(line.row());
    }
}
