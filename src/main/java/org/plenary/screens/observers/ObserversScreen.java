package org.plenary.screens.observers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Empty;
import org.plenary.kit.Filter;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Form;
import org.plenary.kit.Grid;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.ListExport;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.meetings.Meeting;
import org.plenary.observers.ApplicationDraft;
import org.plenary.observers.ApplicationId;
import org.plenary.observers.ApplicationStatus;
import org.plenary.observers.ObserverTexts;
import org.plenary.observers.Observers;
import org.plenary.procedure.Procedures;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.OrganizationKind;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.RegistryWords;
import org.plenary.words.Sentences;

/// Every body that wishes to be at the meeting, may be there, or is there: applications, the register of those admitted
/// before, and those present without a right.
public final class ObserversScreen implements Screen {

    /// The [Screen#id].
    public static final String ID = "observers";

    private final Desk desk;
    private final About about;
    private final ObserverScreenWords words;
    private final ObserversModel model;
    private final FilterBar bar;
    private final Grid<ObserverLine> grid;
    private final ListAndDetail pane;
    private final BodyPane body;
    private final List<Command> commands;
    private @Nullable ApplicationForm editor;
    private Optional<OrganizationId> shown = Optional.empty();

    /// What the screen needs.
    ///
    /// @param officer whose name stands under what is examined now
    /// @param target asks where a list or a paper goes
    /// @param show opens a file that was written
    public record About(
            Observers observers,
            Procedures procedures,
            Meeting meeting,
            Supplier<ReferenceBook> book,
            String officer,
            LocalDate today,
            Function<String, Optional<Path>> target,
            Consumer<Path> show) {}

    public ObserversScreen(Desk desk, About about) {
        this.desk = desk;
        this.about = about;
        this.words = desk.words(ObserverScreenWords.class);
        this.model = new ObserversModel(desk.work(), about, desk.phrasebook());
        this.bar = new FilterBar(desk.phrasebook(), words.searchPrompt());
        this.grid = new Grid<>(desk.phrasebook(), columns(), Arrangement.NONE).named(words.title());
        this.pane = new ListAndDetail(bar.node(), grid.node());
        this.body = new BodyPane(desk, about, model, this::told, this::closePane);
        body.node().addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        this.commands = List.of(
                Command.of("observers.add", words.add(), Feather.PLUS, this::add).key("Shortcut+N"),
                Command.of("observers.edit", words.edit(), Feather.EDIT_2, this::edit).key("F2"),
                Command.of("observers.enter", words.enter(), Feather.BOOK_OPEN, this::enter),
                Command.of("observers.note", words.note(), Feather.FILE_TEXT, this::note),
                Command.of("observers.find", words.find(), Feather.SEARCH, () -> bar.searchField().requestFocus())
                        .key("Shortcut+F"),
                new ListExport<>(desk, words.title(), grid, about.target()).command(ID));
        fill();
        model.refresh();
    }

    private void fill() {
        bar.offer(List.of(
                new Filter.Kind(ObserversModel.STATUS, words.status(), () -> Arrays.stream(
                                ObserverLine.Standing.values())
                        .map(one -> new Choice(one.name(), words.standing(one)))
                        .toList()),
                new Filter.Kind(ObserversModel.KIND, words.kind(), () -> Arrays.stream(OrganizationKind.values())
                        .map(one -> new Choice(one.name(), desk.words(RegistryWords.class).organizationKind(one)))
                        .toList())));
        bar.count(Bindings.createStringBinding(
                () -> words.count(model.lines().size(), model.withoutRight()), model.lines()));
        bar.actions(command("observers.note").button(), command("observers.add").primaryButton());
        bar.search().subscribe(text -> model.narrow(text, bar.filters()));
        bar.filters().addListener((ListChangeListener<Filter>)
                change -> model.narrow(bar.search().get(), bar.filters()));
        grid.rows(model.lines());
        grid.menu(commands);
        grid.onOpen(this::show);
        grid.empty(Empty.of(Feather.EYE, words.emptyTitle(), words.emptyText(), command("observers.add")));
        grid.current().subscribe(line -> {
            if (line != null && pane.isOpen() && !isUnsaved()) {
                show(line);
            }
        });
    }

    private Command command(String id) {
        return commands.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Column<ObserverLine>> columns() {
        var texts = new ObserverTexts(desk.phrasebook());
        return List.of(
                Column.text("body", words.body(), 264, ObserverLine::name),
                Column.<ObserverLine>text("status", words.status(), 184, line -> words.standing(line.standing()))
                        .with(line -> Marks.of(line.standing()).shape())
                        .sortedBy(Comparator.comparing(ObserverLine::standing)),
                Column.<ObserverLine>text("received", words.received(), 112, line -> received(line)
                                .map(desk.phrasebook().dates()::shortDate)
                                .orElse(""))
                        .sortedBy(Comparator.comparing(line -> received(line).orElse(LocalDate.MAX))),
                Column.<ObserverLine>text("examined", words.examined(), 96, ObserversScreen::examined)
                        .atEnd(),
                Column.<ObserverLine>text("presence", words.presence(), 96, line -> switch (line.presence()) {
                    case COMES -> words.comes();
                    case NOT_REGISTERED -> "";
                }),
                Column.<ObserverLine>text("kind", words.kind(), 168, line ->
                        desk.words(RegistryWords.class).organizationKind(line.kind())),
                Column.<ObserverLine>text("right", words.right(), 280, line -> texts.entitlement(line.entitlement())));
    }

    private static Optional<LocalDate> received(ObserverLine line) {
        return line.application().flatMap(one -> one.application().received());
    }

    /// How many criteria somebody has looked at, of how many.
    private static String examined(ObserverLine line) {
        return line.application()
                .map(Observers.Case::examination)
                .map(one -> one.findings().size() - one.open().size() + "/"
                        + one.findings().size())
                .orElse("");
    }

    void show(ObserverLine line) {
        unlessUnsaved(() -> {
            editor = null;
            shown = Optional.of(line.organization());
            body.show(line, actions(line));
            pane.show(body.node());
        });
    }

    private List<Command> actions(ObserverLine line) {
        List<Command> actions = new ArrayList<>();
        line.application().ifPresentOrElse(
                one -> {
                    actions.add(command("observers.edit"));
                    ApplicationStatus status = one.application().status();
                    if (status != ApplicationStatus.ADMITTED && status != ApplicationStatus.OBJECTED) {
                        actions.add(Command.of("observers.remove", words.remove(), Feather.TRASH_2, () -> model.write(
                                () -> about.observers().remove(one.application()), this::told)));
                    }
                },
                () -> actions.add(Command.of("observers.apply", words.add(), Feather.PLUS, () -> fresh(line.name(), line.kind()))));
        line.admission()
                .filter(one -> one.application().isEmpty())
                .ifPresent(one -> actions.add(Command.of("observers.strike", words.strike(), Feather.BOOK, () ->
                        model.write(() -> about.observers().strike(one), this::told))));
        return actions;
    }

    private void add() {
        unlessUnsaved(() -> fresh("", OrganizationKind.NGO));
    }

    private void fresh(String name, OrganizationKind kind) {
        ApplicationForm form = edit(words.newApplication(), name, draft ->
                model.receive(draft, outcome -> saved(draft, outcome)));
        form.fill(ApplicationDraft.EMPTY, name, kind);
        form.focus();
    }

    private void edit() {
        ObserverLine line = grid.current().get();
        if (line == null) {
            return;
        }
        line.application().ifPresent(one -> unlessUnsaved(() -> {
            ApplicationForm form = edit(line.name(), words.edit(), draft ->
                    model.amend(one.shown(), draft, outcome -> saved(draft, outcome)));
            form.fill(ApplicationDraft.of(one.application()), line.name(), line.kind());
            form.focus();
        }));
    }

    private ApplicationForm edit(String title, String below, Consumer<ApplicationDraft> save) {
        var form = new ApplicationForm(desk, model);
        var detail = new Detail(desk.phrasebook(), this::closePane).title(title, below).bar(form.bar(save));
        detail.sections(form.node());
        detail.node().addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        editor = form;
        pane.show(detail.node());
        return form;
    }

    private void saved(ApplicationDraft draft, Outcome<ApplicationId> outcome) {
        ApplicationForm form = editor;
        switch (outcome) {
            case Outcome.Done<ApplicationId>(var id, var _) -> {
                editor = null;
                model.line(id).ifPresent(line -> {
                    desk.notices().tell(words.saved(line.name()));
                    select(line);
                    show(line);
                });
            }
            case Outcome.Refused<ApplicationId>(var faults) -> {
                if (form != null) {
                    form.showFaults(faults);
                }
            }
            case Outcome.Stale<ApplicationId>(var id) -> {
                editor = null;
                desk.notices().warn(words.stale(draft.organization()));
                model.line(id).ifPresent(this::show);
            }
        }
    }

    /// Asks for a body that was admitted before this workspace began.
    private void enter() {
        unlessUnsaved(() -> {
            editor = null;
            var form = new Form(desk.phrasebook());
            form.suggest("organization", words.organization(), model.bodies());
            form.text("occasion", words.occasion()).half();
            form.date("day", words.admittedOn()).half();
            form.area("note", words.remarks());
            Optional.ofNullable(grid.current().get())
                    .filter(line -> line.standing() == ObserverLine.Standing.WITHOUT_RIGHT)
                    .ifPresent(line -> form.set("organization", line.name()));
            var detail = new Detail(desk.phrasebook(), this::closePane)
                    .title(words.newEntry(), "")
                    .bar(form.bar(() -> enter(form)));
            detail.sections(form.node());
            detail.node().addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
            pane.show(detail.node());
            form.field("organization").control().requestFocus();
        });
    }

    private void enter(Form form) {
        String name = form.value("organization");
        model.enter(name, form.value("occasion"), form.value("day"), form.value("note"), outcome -> {
            switch (outcome) {
                case Outcome.Done<?> _ -> entered(name.strip());
                case Outcome.Refused<?>(var faults) -> form.showFaults(faults);
                case Outcome.Stale<?> _ -> model.refresh();
            }
        });
    }

    private void entered(String name) {
        desk.notices().tell(words.saved(name));
        pane.close();
        model.lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .ifPresent(line -> {
                    select(line);
                    show(line);
                });
    }

    private void note() {
        about.target().apply(words.fileName(about.meeting().call(desk.phrasebook().language())) + ".docx")
                .ifPresent(target -> model.paper(target, written -> {
                    switch (written) {
                        case Checked.Ok<Path>(var file) -> {
                            desk.notices().tell(words.written(String.valueOf(file.getFileName())));
                            about.show().accept(file);
                        }
                        case Checked.Faulty<Path>(var faults) ->
                            desk.notices()
                                    .warn(words.notWritten(new Sentences(desk.phrasebook())
                                            .of(faults.getFirst().rule())));
                    }
                }));
    }

    private void told(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?> _ -> follow();
            case Outcome.Refused<?>(var faults) -> {
                desk.notices()
                        .warn(words.notDone(new Sentences(desk.phrasebook()).of(faults.getFirst().rule())));
                follow();
            }
            case Outcome.Stale<?> _ -> model.refresh();
        }
    }

    /// The pane shows what has become of its body, or closes where nothing is left of it.
    private void follow() {
        Optional<ObserverLine> line = shown.flatMap(model::line);
        if (line.isEmpty()) {
            pane.close();
        }
        line.ifPresent(one -> {
            select(one);
            show(one);
        });
    }

    private void select(ObserverLine line) {
        model.lines().stream()
                .filter(one -> one.organization().equals(line.organization()))
                .findFirst()
                .ifPresent(grid::select);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            closePane();
        }
    }

    private boolean isUnsaved() {
        ApplicationForm now = editor;
        return now != null && pane.isOpen() && now.isDirty();
    }

    private void closePane() {
        unlessUnsaved(() -> {
            editor = null;
            pane.close();
        });
    }

    private void unlessUnsaved(Runnable then) {
        ApplicationForm now = editor;
        if (now == null || !pane.isOpen()) {
            then.run();
        } else {
            desk.dialogs().beforeLosing(now.form(), then);
        }
    }

    ObserversModel model() {
        return model;
    }

    Grid<ObserverLine> grid() {
        return grid;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return words.title();
    }

    @Override
    public Ikon icon() {
        return Feather.EYE;
    }

    @Override
    public Node node() {
        return pane.node();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void open(Place place) {
        model.refresh();
    }

    @Override
    public void mayClose(Runnable then) {
        unlessUnsaved(then);
    }

    @Override
    public void close() {
        // What it listens to goes with it.
    }
}
