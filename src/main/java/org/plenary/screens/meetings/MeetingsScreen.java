package org.plenary.screens.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Empty;
import org.plenary.kit.Filter;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Grid;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.Mark;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.MeetingKind;
import org.plenary.meetings.MeetingStatus;
import org.plenary.meetings.MeetingWords;
import org.plenary.meetings.Meetings;
import org.plenary.people.NextMeeting;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Shown;
import org.plenary.words.Sentences;

/// All meetings of the workspace, and the form of the one that is looked at.
public final class MeetingsScreen implements Screen {

    /// The [Screen#id].
    public static final String ID = "meetings";

    private final Desk desk;
    private final MeetingListWords words;
    private final Services services;
    private final MeetingsModel model;
    private final FilterBar bar;
    private final Grid<MeetingLine> grid;
    private final ListAndDetail pane;
    private final SimpleBooleanProperty chosen = new SimpleBooleanProperty();
    private final List<Command> commands;
    private final List<Choice> zones;
    private @Nullable MeetingEditor editor;
    private @Nullable MeetingChoices choices;

    /// What the screen needs.
    ///
    /// @param book the workspace's reference book of this moment
    public record Services(Meetings meetings, NextMeeting next, Supplier<ReferenceBook> book) {}

    public MeetingsScreen(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
        this.words = desk.words(MeetingListWords.class);
        this.model = new MeetingsModel(
                desk.work(), services.meetings(), services.next(), services.book(), desk.phrasebook());
        this.zones = MeetingChoices.zones(desk.phrasebook().language());
        this.commands = makeCommands();
        this.bar = bar();
        this.grid = grid();
        this.pane = new ListAndDetail(bar.node(), grid.node());
        model.lines().addListener((ListChangeListener<MeetingLine>) change -> showEmpty());
        showEmpty();
        model.refresh();
    }

    private List<Command> makeCommands() {
        return List.of(
                desk.changing("meetings.add", words.add(), Feather.PLUS, this::add).key("Shortcut+N"),
                desk.changing("meetings.next", words.next(), Feather.SKIP_FORWARD, this::next).enabledWhen(chosen),
                desk.changing("meetings.remove", words.remove(), Feather.TRASH_2, this::remove)
                        .key("Delete")
                        .enabledWhen(chosen),
                Command.of("meetings.find", words.find(), Feather.SEARCH, this::find).key("Shortcut+F"));
    }

    private FilterBar bar() {
        var made = new FilterBar(desk.phrasebook(), words.searchPrompt());
        var meetingWords = desk.words(MeetingWords.class);
        made.offer(List.of(
                new Filter.Kind(MeetingsModel.KIND, words.kind(), () -> MeetingChoices.each(MeetingKind.values(), meetingWords::kind)),
                new Filter.Kind(MeetingsModel.YEAR, words.year(), this::years),
                new Filter.Kind(
                        MeetingsModel.STATUS, words.status(), () -> MeetingChoices.each(MeetingStatus.values(), meetingWords::status)),
                new Filter.Kind(
                        MeetingsModel.OVERLAP, words.calendar(), () -> List.of(new Choice("any", words.overlapWord())))));
        made.count(Bindings.createStringBinding(() -> words.count(model.lines().size()), model.lines()));
        made.actions(commands.getFirst().primaryButton());
        made.search().subscribe(text -> model.narrow(text, made.filters()));
        made.filters().addListener((ListChangeListener<Filter>)
                change -> model.narrow(made.search().get(), made.filters()));
        return made;
    }

    private List<Choice> years() {
        return model.years().stream()
                .map(year -> new Choice(String.valueOf(year), String.valueOf(year)))
                .toList();
    }

    private Grid<MeetingLine> grid() {
        var made = new Grid<>(desk.phrasebook(), columns(), Arrangement.NONE).named(words.title());
        made.rows(model.lines());
        made.onOpen(line -> open(line.meeting().id()));
        made.menu(commands.subList(0, 3));
        made.current().subscribe(line -> {
            chosen.set(line != null);
            if (line != null && isFollowing(line)) {
                open(line.meeting().id());
            }
        });
        return made;
    }

    private List<Column<MeetingLine>> columns() {
        return List.of(
                Column.text("name", words.name(), 184, MeetingLine::name),
                Column.text("dates", words.dates(), 136, MeetingLine::dates)
                        .sortedBy(Comparator.comparing((MeetingLine line) -> line.meeting().days().from())),
                Column.text("place", words.place(), 160, MeetingLine::place),
                Column.text("kind", words.kind(), 136, MeetingLine::kind),
                Column.<MeetingLine>text("status", words.status(), 104, MeetingLine::status)
                        .with(line -> MeetingEditor.mark(line.meeting().status()).shape()),
                Column.number("people", words.people(), 64, MeetingLine::people),
                Column.<MeetingLine>text("sameDays", words.sameDays(), 144, MeetingLine::overlaps)
                        .with(line -> line.overlap().<Node>map(text -> Mark.WARNS.shape()).orElseGet(Group::new)),
                Column.text("parent", words.parent(), 96, MeetingLine::parent));
    }

    /// The pane follows the arrows, unless something in it is not saved yet.
    private boolean isFollowing(MeetingLine line) {
        return pane.isOpen()
                && editor != null
                && !editor.isUnsaved()
                && !(editor.subject() instanceof MeetingEditor.Existing(var shown)
                        && shown.value().id().equals(line.meeting().id()));
    }

    private void open(MeetingId id) {
        unlessUnsaved(() -> model.open(id, this::showForm));
    }

    private void showForm(Shown<Meeting> shown) {
        model.line(shown.value().id()).ifPresent(line -> {
            MeetingEditor now = editor();
            now.show(shown, line, commands.get(1), commands.get(2));
            pane.show(now.node());
        });
    }

    private void add() {
        unlessUnsaved(() -> {
            MeetingEditor now = editor();
            now.showFresh();
            pane.show(now.node());
            now.form().focus();
        });
    }

    private void next() {
        MeetingLine last = grid.current().get();
        if (last != null) {
            unlessUnsaved(() -> {
                MeetingEditor now = editor();
                now.showNext(last.meeting());
                pane.show(now.node());
            });
        }
    }

    /// Made anew only where other meetings or States can be chosen than before.
    private MeetingEditor editor() {
        MeetingChoices now =
                MeetingChoices.of(desk.phrasebook(), services.book().get().states(), model.all(), zones);
        if (editor == null || !now.equals(choices)) {
            choices = now;
            editor = new MeetingEditor(desk, model, now, this::closePane, this::save);
        }
        return editor;
    }

    private void closePane() {
        unlessUnsaved(pane::close);
    }

    private void unlessUnsaved(Runnable then) {
        MeetingEditor now = editor;
        if (now == null || !pane.isOpen() || !now.isUnsaved()) {
            then.run();
            return;
        }
        desk.dialogs()
                .ask(
                        words.unsavedTitle(now.name()),
                        words.unsavedText(),
                        Dialogs.Verb.main(words.save(), () -> saveAnd(then)),
                        Dialogs.Verb.other(words.discard(), () -> {
                            now.form().form().revert();
                            then.run();
                        }));
    }

    @Override
    public void mayClose(Runnable then) {
        unlessUnsaved(then);
    }

    private void save() {
        saveAnd(() -> {});
    }

    private void saveAnd(Runnable then) {
        MeetingEditor now = editor;
        if (now != null) {
            var draft = now.form().draft();
            switch (now.subject()) {
                case MeetingEditor.Existing(var shown) -> model.amend(shown, draft, outcome -> told(now, outcome, then));
                case MeetingEditor.Fresh _ -> model.found(draft, outcome -> told(now, outcome, then));
                case MeetingEditor.After(var last) ->
                    model.succeed(last.id(), draft, now.taken(), outcome -> told(now, outcome, then));
            }
        }
    }

    private void told(MeetingEditor of, Outcome<Meeting> outcome, Runnable then) {
        switch (outcome) {
            case Outcome.Done<Meeting>(var meeting, var _) -> {
                desk.notices().tell(words.saved(meeting.call(desk.phrasebook().language())));
                select(meeting.id());
                then.run();
            }
            case Outcome.Refused<Meeting>(var faults) -> of.form().showFaults(faults);
            case Outcome.Stale<Meeting>(var current) -> {
                desk.notices().warn(words.stale(current.call(desk.phrasebook().language())));
                select(current.id());
            }
        }
    }

    /// What was typed is saved or given up by now, so the pane may follow.
    private void select(MeetingId id) {
        model.open(id, this::showForm);
        model.line(id).filter(model.lines()::contains).ifPresent(grid::select);
    }

    private void remove() {
        MeetingLine line = grid.current().get();
        if (line != null) {
            model.remove(line.meeting().id(), outcome -> toldRemoved(line.name(), outcome));
        }
    }

    private void toldRemoved(String name, Outcome<MeetingId> outcome) {
        switch (outcome) {
            case Outcome.Done<MeetingId> _ -> {
                pane.close();
                desk.notices().tell(words.removed(name));
            }
            case Outcome.Refused<MeetingId>(var faults) -> desk.notices().warn(notRemoved(name, faults.getFirst()));
            case Outcome.Stale<MeetingId> _ -> model.refresh();
        }
    }

    private String notRemoved(String name, Fault fault) {
        return fault.rule() instanceof Rule.StillUsed(int times)
                ? words.stillUsed(name, times)
                : words.notRemoved(name, new Sentences(desk.phrasebook()).of(fault.rule()));
    }

    private void find() {
        bar.searchField().requestFocus();
    }

    private void showEmpty() {
        grid.empty(
                model.all().isEmpty()
                        ? Empty.of(Feather.CALENDAR, words.emptyTitle(), words.emptyText(), commands.getFirst())
                        : bar.nothing(words.nothingTitle(), words.nothingText()));
    }

    /// The list as it stands, for tests.
    Grid<MeetingLine> list() {
        return grid;
    }

    MeetingsModel model() {
        return model;
    }

    Optional<MeetingEditor> opened() {
        return pane.isOpen() ? Optional.ofNullable(editor) : Optional.empty();
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
        return Feather.CALENDAR;
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
        model.refresh(() -> place.thing().map(MeetingId::new).ifPresent(this::select));
    }

    @Override
    public void close() {
        // What it listens to goes with it.
    }
}
