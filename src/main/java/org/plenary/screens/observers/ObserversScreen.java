package org.plenary.screens.observers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Outcome;
import org.plenary.kit.Board;
import org.plenary.kit.BoardScreen;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Empty;
import org.plenary.kit.Filter;
import org.plenary.kit.Form;
import org.plenary.kit.Grid;
import org.plenary.kit.ListExport;
import org.plenary.kit.Screen;
import org.plenary.meetings.Meeting;
import org.plenary.observers.ApplicationStatus;
import org.plenary.observers.ObservedBody;
import org.plenary.observers.ObserverTexts;
import org.plenary.observers.ObserverWords;
import org.plenary.observers.Observers;
import org.plenary.observers.OutcomeLetters;
import org.plenary.procedure.Procedures;
import org.plenary.registry.OrganizationKind;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.Standing;
import org.plenary.store.Shelf;

/// Every body that wishes to be at the meeting, may be there, or is there: applications, the register of those admitted
/// before, and those present without a right.
public final class ObserversScreen implements BoardScreen<ObservedBody> {

    /// The [Screen#id].
    public static final String ID = "observers";

    private final Desk desk;
    private final About about;
    private final ObserverScreenWords words;
    private final ObserversModel model;
    private final Board<ObservedBody> board;
    private final ObserverForms forms;
    private final BodyPane body;
    private Optional<UUID> shown = Optional.empty();

    /// What the screen needs.
    ///
    /// @param documents that belong to applications
    /// @param officer whose name stands under what is examined now
    public record About(
            Observers observers,
            OutcomeLetters letters,
            Shelf documents,
            Procedures procedures,
            Meeting meeting,
            Supplier<ReferenceBook> book,
            String officer,
            LocalDate today,
            Places places) {}

    /// Where files go and come from.
    ///
    /// @param target asks where a list or a paper goes
    /// @param folder asks where letters go
    /// @param source asks for a document
    /// @param show opens a file that was written
    public record Places(
            Function<String, Optional<Path>> target,
            Supplier<Optional<Path>> folder,
            Supplier<Optional<Path>> source,
            Consumer<Path> show) {}

    public ObserversScreen(Desk desk, About about) {
        this.desk = desk;
        this.about = about;
        this.words = desk.words(ObserverScreenWords.class);
        this.model = new ObserversModel(desk.work(), about, desk.phrasebook());
        this.board = new Board<>(desk, words.title(), words.searchPrompt(), columns());
        this.forms = new ObserverForms(desk, about, model, board, this::reveal);
        this.body = new BodyPane(desk, about, model, this::told, this::decide, board::close);
        board.commands(List.of(
                desk.changing("observers.add", words.add(), Feather.PLUS, () -> forms.apply("", OrganizationKind.NGO))
                        .key("Shortcut+N"),
                desk.changing("observers.edit", words.edit(), Feather.EDIT_2, () -> board.current().ifPresent(forms::amend))
                        .key("F2"),
                desk.changing("observers.decide", words.decide(), Feather.CHECK_SQUARE, this::decide).key("Shortcut+D"),
                desk.changing("observers.letters", words.tell(), Feather.MAIL, () -> forms.letters(
                                model.untold(), words.lettersOfAll()))
                        .key("Shortcut+Shift+L"),
                desk.changing("observers.enter", words.enter(), Feather.BOOK_OPEN, forms::enter),
                Command.of("observers.note", words.note(), Feather.FILE_TEXT, forms::paper),
                Command.of("observers.find", words.find(), Feather.SEARCH, () -> board.bar().searchField().requestFocus())
                        .key("Shortcut+F"),
                new ListExport<>(desk, words.title(), board.grid(), about.places().target()).command(ID)));
        fill();
        model.refresh();
    }

    private void fill() {
        board.bar().offer(List.of(
                new Filter.Kind(ObserversModel.STATUS, words.status(), () -> Arrays.stream(
                                ObservedBody.Standing.values())
                        .map(one -> new Choice(one.name(), desk.words(ObserverWords.class).standing(one)))
                        .toList()),
                new Filter.Kind(ObserversModel.KIND, words.kind(), this::kinds)));
        board.bar().count(Bindings.createStringBinding(
                () -> words.count(model.lines().size(), model.withoutRight()), model.lines()));
        board.bar().actions(
                board.command("observers.letters").button(), board.command("observers.add").primaryButton());
        board.bar().more(List.of(
                board.command("observers.note"), board.command("observers.enter"), board.command("observers.list")));
        board.lines(model.lines(), model::narrow);
        board.onOpen(this::show);
        board.empty(
                Empty.of(Feather.EYE, words.emptyTitle(), words.emptyText(), board.command("observers.add")));
    }

    private List<Choice> kinds() {
        RegistryWords terms = desk.words(RegistryWords.class);
        return Stream.concat(
                        Stream.of(new Choice(ObserversModel.STATE, terms.standing(Standing.OBSERVER_STATE))),
                        Arrays.stream(OrganizationKind.values())
                                .map(one -> new Choice(one.name(), terms.organizationKind(one))))
                .toList();
    }

    private List<Column<ObservedBody>> columns() {
        var texts = new ObserverTexts(desk.phrasebook());
        return List.of(
                Column.text("body", words.body(), 264, ObservedBody::name),
                Column.<ObservedBody>text("status", words.status(), 184, line -> desk.words(ObserverWords.class).standing(line.standing()))
                        .with(line -> Marks.of(line.standing()).shape())
                        .sortedBy(Comparator.comparing(ObservedBody::standing)),
                Column.<ObservedBody>text("received", words.received(), 112, line -> received(line)
                                .map(desk.phrasebook().dates()::shortDate)
                                .orElse(""))
                        .sortedBy(Comparator.comparing(line -> received(line).orElse(LocalDate.MAX))),
                Column.<ObservedBody>text("examined", words.examined(), 96, ObserversScreen::examined)
                        .atEnd(),
                Column.<ObservedBody>text("letter", words.letter(), 104, this::letter),
                Column.<ObservedBody>text("presence", words.presence(), 96, line -> switch (line.presence()) {
                    case COMES -> words.comes();
                    case NOT_REGISTERED -> "";
                }),
                Column.<ObservedBody>text("kind", words.kind(), 168, texts::kind),
                Column.<ObservedBody>text("right", words.right(), 280, line -> texts.entitlement(line.entitlement())));
    }

    private static Optional<LocalDate> received(ObservedBody line) {
        return line.application().flatMap(one -> one.application().received());
    }

    /// How many criteria somebody has looked at, of how many.
    private static String examined(ObservedBody line) {
        return line.application()
                .map(Observers.Case::examination)
                .map(one -> one.findings().size() - one.open().size() + "/"
                        + one.findings().size())
                .orElse("");
    }

    /// Whether the body was told how its application stands, where there is something to tell.
    private String letter(ObservedBody line) {
        return line.application()
                .filter(one -> OutcomeLetters.kind(one).isPresent())
                .map(one -> OutcomeLetters.untold(List.of(one)).isEmpty() ? words.told() : words.toBeTold())
                .orElse("");
    }

    @Override
    public void show(ObservedBody line) {
        board.unlessUnsaved(() -> {
            shown = Optional.of(line.id());
            body.show(line, actions(line));
            board.settled();
            board.look(body.node());
        });
    }

    private List<Command> actions(ObservedBody line) {
        List<Command> actions = new ArrayList<>();
        line.application().ifPresentOrElse(
                one -> {
                    actions.add(board.command("observers.edit"));
                    OutcomeLetters.kind(one)
                            .ifPresent(kind -> actions.add(desk.changing(
                                    "observers.letter", words.letterNow(), Feather.MAIL, () ->
                                            forms.letters(List.of(one), line.name()))));
                    ApplicationStatus status = one.application().status();
                    if (status != ApplicationStatus.ADMITTED && status != ApplicationStatus.OBJECTED) {
                        actions.add(desk.changing("observers.remove", words.remove(), Feather.TRASH_2, () -> model.write(
                                () -> about.observers().remove(one), outcome -> removed(line, outcome))));
                    }
                },
                () -> line.kind().ifPresent(kind -> actions.add(desk.changing(
                        "observers.apply", words.add(), Feather.PLUS, () -> forms.apply(line.name(), kind)))));
        line.admission()
                .filter(one -> one.application().isEmpty())
                .ifPresent(one -> actions.add(desk.changing("observers.strike", words.strike(), Feather.BOOK, () ->
                        model.write(() -> about.observers().strike(one), this::told))));
        return actions;
    }

    private void decide() {
        board.current().ifPresent(line -> line.application().ifPresent(one -> forms.decide(line, one, Optional.empty())));
    }

    private void decide(Observers.Case of, ApplicationStatus to) {
        model.line(of.application().organization()).ifPresent(line -> forms.decide(line, of, Optional.of(to)));
    }

    private void told(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?> _ -> follow();
            case Outcome.Refused<?>(var faults) -> {
                desk.notices().refused(faults);
                follow();
            }
            case Outcome.Stale<?> _ -> model.refresh();
        }
    }

    private void removed(ObservedBody line, Outcome<?> outcome) {
        if (outcome instanceof Outcome.Stale<?>) {
            desk.notices().warn(words.stale(line.name()));
            follow();
        } else {
            told(outcome);
        }
    }

    /// The pane shows what has become of its body, or closes where nothing is left of it.
    private void follow() {
        shown.flatMap(model::line).ifPresentOrElse(this::reveal, board::close);
    }

    ObserversModel model() {
        return model;
    }

    Grid<ObservedBody> grid() {
        return board.grid();
    }

    Form form() {
        return board.form().orElseThrow();
    }

    ObserverForms forms() {
        return forms;
    }

    @Override
    public Board<ObservedBody> board() {
        return board;
    }

    @Override
    public void refresh(Runnable then) {
        model.refresh(then);
    }

    @Override
    public Optional<ObservedBody> line(UUID observer) {
        return model.line(observer);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Ikon icon() {
        return Feather.EYE;
    }
}
