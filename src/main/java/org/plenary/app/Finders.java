package org.plenary.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Palette;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.kit.Typed;
import org.plenary.meetings.Meeting;
import org.plenary.people.SavedViews;
import org.plenary.registry.NameForm;
import org.plenary.registry.ReferenceBook;
import org.plenary.screens.registry.RegistryScreen;
import org.plenary.screens.settings.SettingsSection;
import org.plenary.screens.settings.SettingsWords;

/// What the palette finds besides the commands of the screen that is shown: people, delegations, papers, meetings, saved
/// views, States and organizations, the parts of the settings, and the commands of all other screens.
final class Finders {

    private static final int MOST = 8;
    private static final int MOST_PAPERS = 4;
    private static final int MOST_COMMANDS = 12;

    private final Program program;
    private final Desk desk;
    private List<Palette.Entry> parts = List.of();
    private List<Elsewhere> commands = List.of();

    Finders(Program program, Desk desk) {
        this.program = program;
        this.desk = desk;
    }

    List<Palette.Provider> all() {
        Stream<Palette.Provider> always = Stream.of(this::settings, this::elsewhere);
        return program.opened()
                .get()
                .map(open -> Stream.concat(new OfWorkspace(open).all().stream(), always))
                .orElse(always)
                .toList();
    }

    private void settings(String typed, Consumer<List<Palette.Entry>> answer) {
        if (parts.isEmpty()) {
            SettingsWords words = desk.words(SettingsWords.class);
            parts = Stream.of(SettingsSection.values())
                    .map(section -> new Palette.Entry(
                            "settings:" + section.name(),
                            words.section(section),
                            words.title(),
                            section.icon(),
                            () -> desk.go().accept(section.place())))
                    .toList();
        }
        answer.accept(answering(parts.stream(), typed).toList());
    }

    /// Commands of screens that are not shown; taking one goes there first.
    private void elsewhere(String typed, Consumer<List<Palette.Entry>> answer) {
        if (typed.isBlank()) {
            answer.accept(List.of());
            return;
        }
        if (commands.isEmpty()) {
            commands = program.shell().entries().stream().flatMap(this::commandsOf).toList();
        }
        String here = program.shell().place().map(Place::screen).orElse("");
        var wanted = new Typed(typed);
        answer.accept(answering(
                        commands.stream().filter(one -> !one.screen().equals(here)).map(Elsewhere::entry), typed)
                .sorted(Comparator.comparingInt(entry -> wanted.rank(entry.folded())))
                .limit(MOST_COMMANDS)
                .toList());
    }

    private Stream<Elsewhere> commandsOf(Screen.Entry screen) {
        return program.commandsOf(screen.id()).stream().map(line -> new Elsewhere(screen.id(), entry(screen, line)));
    }

    /// What would change the workspace cannot be taken where it can only be read.
    private Palette.Entry entry(Screen.Entry screen, CommandBook.Line line) {
        var entry = new Palette.Entry(
                line.id(),
                line.words().replace("_", ""),
                screen.title(),
                line.ikon(),
                () -> program.shell().run(screen.id(), line.id()));
        return line.effect() == Command.Effect.CHANGES ? desk.readOnly().map(entry::barred).orElse(entry) : entry;
    }

    /// A command of some screen.
    private record Elsewhere(String screen, Palette.Entry entry) {}

    /// Those that answer what was typed.
    static Stream<Palette.Entry> answering(Stream<Palette.Entry> entries, String typed) {
        var wanted = new Typed(typed);
        return entries.filter(entry -> wanted.rank(entry.folded()) < Typed.NONE);
    }

    /// What is found in an open workspace. Everything that must be read is read off the FX thread.
    private final class OfWorkspace {

        private final OpenWorkspace open;
        private final PeopleFinder people;
        private final PapersFinder papers;
        private @Nullable Registered registered;
        private List<Meeting> listed = List.of();
        private List<Palette.Entry> meetings = List.of();

        OfWorkspace(OpenWorkspace open) {
            this.open = open;
            this.people = new PeopleFinder(open, desk, MOST);
            this.papers = new PapersFinder(open, desk);
        }

        List<Palette.Provider> all() {
            return List.of(this::meetings, this::read);
        }

        /// Everything that must be read, in one answer, so that the list is filled once.
        private void read(String typed, Consumer<List<Palette.Entry>> answer) {
            Optional<Meeting> meeting = program.meeting().get();
            if (typed.isBlank()) {
                recent(answer);
                meeting.filter(one -> typed.isEmpty()).ifPresent(this::prepare);
                return;
            }
            if (typed.strip().length() < 2) {
                answer.accept(List.of());
                return;
            }
            LocalDate day = meeting.map(one -> one.days().from())
                    .orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
            desk.work().read(
                    "app.finders",
                    () -> {
                        List<Palette.Entry> all = new ArrayList<>();
                        meeting.ifPresent(one -> all.addAll(people.find(one, typed)));
                        meeting.ifPresent(one -> all.addAll(views(typed)));
                        all.addAll(registered(open.book(), day, typed));
                        meeting.ifPresent(one -> all.addAll(papers.find(one, typed, MOST_PAPERS)));
                        return all;
                    },
                    answer);
        }

        /// Whoever has just opened the palette is about to type.
        private void prepare(Meeting meeting) {
            desk.work().read("app.finders.prepare", () -> people.prepare(meeting), isReady -> {});
        }

        /// Before anything is typed: what was taken before and is still there, so that it can be taken again.
        private void recent(Consumer<List<Palette.Entry>> answer) {
            Set<String> taken = program.taken().stream().filter(id -> id.contains(":")).collect(Collectors.toSet());
            Optional<Meeting> meeting = program.meeting().get();
            if (taken.isEmpty() || meeting.isEmpty()) {
                answer.accept(List.of());
                return;
            }
            LocalDate day = meeting.get().days().from();
            desk.work().read(
                    "app.finders",
                    () -> Stream.of(
                                    people.all(meeting.get(), taken),
                                    papers.all(meeting.get()),
                                    registered(open.book(), day).entries())
                            .flatMap(List::stream)
                            .filter(entry -> taken.contains(entry.id()))
                            .toList(),
                    answer);
        }

        private int age(Palette.Entry entry) {
            int at = program.taken().indexOf(entry.id());
            return at < 0 ? Integer.MAX_VALUE : at;
        }

        private void meetings(String typed, Consumer<List<Palette.Entry>> answer) {
            List<Meeting> now = program.meetings().all();
            if (!now.equals(listed)) {
                listed = now;
                meetings = now.stream().map(this::meeting).toList();
            }
            answer.accept(answering(meetings.stream(), typed)
                    .sorted(Comparator.comparingInt(this::age))
                    .limit(MOST)
                    .toList());
        }

        private Palette.Entry meeting(Meeting meeting) {
            return new Palette.Entry(
                    "meeting:" + meeting.id().value(),
                    meeting.call(desk.phrasebook().language()),
                    desk.phrasebook().dates().shortRange(meeting.days()),
                    Feather.CALENDAR,
                    () -> program.choose(meeting.id().value()));
        }

        private List<Palette.Entry> views(String typed) {
            String detail = desk.words(AppWords.class).savedView();
            return answering(
                            new SavedViews(open.workspace()).of(Screens.PEOPLE).stream()
                                    .map(view -> new Palette.Entry(
                                            "view:" + view.id(),
                                            view.name(),
                                            detail,
                                            Feather.BOOKMARK,
                                            () -> desk.go().accept(Place.of(Screens.PEOPLE, view.id())))),
                            typed)
                    .limit(MOST)
                    .toList();
        }

        private List<Palette.Entry> registered(ReferenceBook book, LocalDate day, String typed) {
            return answering(registered(book, day).entries().stream(), typed).limit(MOST).toList();
        }

        /// States and organizations as a book has them on a day.
        private record Registered(ReferenceBook book, LocalDate day, List<Palette.Entry> entries) {}

        private synchronized Registered registered(ReferenceBook book, LocalDate day) {
            Registered before = registered;
            if (before != null && before.book().equals(book) && before.day().equals(day)) {
                return before;
            }
            var language = desk.phrasebook().language();
            String detail = desk.words(AppWords.class).screenRegistry();
            Stream<Palette.Entry> states = book.states().all().stream()
                    .map(state -> registered(state.name(language, NameForm.SHORT, day), state.id().value(), detail));
            Stream<Palette.Entry> organizations = book.organizations().all().stream()
                    .map(one -> registered(one.name(language, NameForm.FORMAL, day), one.id().value(), detail));
            var fresh = new Registered(book, day, Stream.concat(states, organizations).toList());
            registered = fresh;
            return fresh;
        }

        private Palette.Entry registered(String name, java.util.UUID id, String detail) {
            return new Palette.Entry(
                    "registry:" + id,
                    name,
                    detail,
                    Feather.GLOBE,
                    () -> desk.go().accept(Place.of(RegistryScreen.ID, id)));
        }
    }
}
