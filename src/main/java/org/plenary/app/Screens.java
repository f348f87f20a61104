package org.plenary.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.credentials.Arrears;
import org.plenary.credentials.CredentialScans;
import org.plenary.credentials.CredentialStatus;
import org.plenary.credentials.PartyLine;
import org.plenary.kit.Desk;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.kit.Work;
import org.plenary.matching.Duplicates;
import org.plenary.matching.OrganizationDuplicates;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.nominations.Acknowledging;
import org.plenary.observers.OutcomeLetters;
import org.plenary.overview.Matter;
import org.plenary.people.DelegationId;
import org.plenary.people.NextMeeting;
import org.plenary.people.Secrets;
import org.plenary.procedure.Deadline;
import org.plenary.procedure.Provision;
import org.plenary.screens.bureau.BureauScreen;
import org.plenary.screens.bureau.BureauScreenWords;
import org.plenary.screens.bureau.SessionScreenWords;
import org.plenary.screens.bureau.SessionsScreen;
import org.plenary.screens.credentials.CredentialsScreen;
import org.plenary.screens.duplicates.DuplicatesScreen;
import org.plenary.screens.intake.IntakeScreen;
import org.plenary.screens.letters.LettersScreen;
import org.plenary.screens.letters.LettersScreenWords;
import org.plenary.screens.letters.Signs;
import org.plenary.screens.meetings.MeetingsScreen;
import org.plenary.screens.nominations.NominationScreenWords;
import org.plenary.screens.nominations.NominationsScreen;
import org.plenary.screens.observers.ObserverScreenWords;
import org.plenary.screens.observers.ObserversScreen;
import org.plenary.screens.overview.CalendarScreen;
import org.plenary.screens.overview.OverviewScreen;
import org.plenary.screens.people.PeopleScreen;
import org.plenary.screens.people.PeopleScreens;
import org.plenary.screens.procedure.ProcedureScreen;
import org.plenary.screens.registry.RegistryScreen;
import org.plenary.screens.reports.ExportScreen;
import org.plenary.screens.settings.SettingsScreen;
import org.plenary.screens.settings.SettingsWords;
import org.plenary.store.Backups;
import org.plenary.store.Shelf;
import org.plenary.store.StoreException;
import org.slf4j.LoggerFactory;

/// The screens of an open workspace, as the sidebar shows them.
record Screens(Program program, OpenWorkspace open, Desk desk) {

    static final String PEOPLE = PeopleScreen.ID;
    static final String REGISTRY = "registry";
    static final String MEETINGS = MeetingsScreen.ID;

    /// The deadlines of whoever names people.
    private static final Set<Provision> NOMINATING = Set.of(Provision.NOMINATIONS, Provision.CREDENTIALS);

    /// Where it is seen what has changed.
    private static final Map<Matter, String> MATTERS = Map.ofEntries(
            Map.entry(Matter.PEOPLE, PEOPLE),
            Map.entry(Matter.LETTERS, LettersScreen.ID),
            Map.entry(Matter.NOMINATIONS, NominationsScreen.ID),
            Map.entry(Matter.CREDENTIALS, CredentialsScreen.ID),
            Map.entry(Matter.OBSERVERS, ObserversScreen.ID),
            Map.entry(Matter.SESSIONS, SessionsScreen.ID),
            Map.entry(Matter.BUREAU, BureauScreen.ID),
            Map.entry(Matter.DEADLINES, ProcedureScreen.ID),
            Map.entry(Matter.STAFF, CalendarScreen.ID),
            Map.entry(Matter.MEETING, MEETINGS),
            Map.entry(Matter.IMPORT, IntakeScreen.ID));

    /// The screens from top to bottom: first those about the chosen meeting, then those about the whole workspace.
    List<Screen.Entry> entries() {
        return Stream.concat(aboutTheMeeting().stream(), aboutTheWorkspace().stream()).toList();
    }

    /// What is about the chosen meeting; nothing where none is chosen.
    List<Screen.Entry> aboutTheMeeting() {
        AppWords words = desk.words(AppWords.class);
        if (program.meeting().get().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Screen.Entry(OverviewScreen.ID, words.screenOverview(), Feather.HOME, this::overview),
                new Screen.Entry(PEOPLE, words.screenPeople(), Feather.USERS, this::people, this::turnPeople),
                new Screen.Entry(
                        LettersScreen.ID,
                        desk.words(LettersScreenWords.class).title(),
                        Feather.MAIL,
                        this::letters),
                new Screen.Entry(
                        NominationsScreen.ID,
                        desk.words(NominationScreenWords.class).title(),
                        Feather.INBOX,
                        this::nominations),
                new Screen.Entry(
                        CredentialsScreen.ID, words.screenCredentials(), Feather.CHECK_SQUARE, this::credentials),
                new Screen.Entry(
                        ObserversScreen.ID,
                        desk.words(ObserverScreenWords.class).title(),
                        Feather.EYE,
                        this::observers),
                new Screen.Entry(
                        BureauScreen.ID, desk.words(BureauScreenWords.class).title(), Feather.AWARD, this::bureau),
                new Screen.Entry(
                        SessionsScreen.ID,
                        desk.words(SessionScreenWords.class).title(),
                        Feather.CLIPBOARD,
                        this::sessions),
                new Screen.Entry(ProcedureScreen.ID, words.screenProcedure(), Feather.CLOCK, this::procedure),
                new Screen.Entry(IntakeScreen.ID, words.screenIntake(), Feather.DOWNLOAD, this::intake),
                new Screen.Entry(ExportScreen.ID, words.screenReports(), Feather.FILE_TEXT, this::papers));
    }

    private List<Screen.Entry> aboutTheWorkspace() {
        AppWords words = desk.words(AppWords.class);
        var calendar = new Screen.Entry(CalendarScreen.ID, words.screenCalendar(), Feather.COLUMNS, this::calendar);
        var meetings = new Screen.Entry(MEETINGS, words.screenMeetings(), Feather.CALENDAR, this::meetings);
        var registry = new Screen.Entry(REGISTRY, words.screenRegistry(), Feather.GLOBE, this::registry);
        var duplicates =
                new Screen.Entry(DuplicatesScreen.ID, words.screenDuplicates(), Feather.COPY, this::duplicates);
        return program.meeting().get().isEmpty()
                ? List.of(meetings, registry, duplicates)
                : List.of(calendar, meetings, registry, duplicates);
    }

    private Screen overview() {
        return new OverviewScreen(
                desk,
                new OverviewScreen.About(
                        open.overview(),
                        open.workspace(),
                        meeting(),
                        PEOPLE,
                        IntakeScreen.ID,
                        ProcedureScreen.ID,
                        MATTERS,
                        ZoneId.systemDefault(),
                        targets()::target,
                        new OpenFile(desk)::show));
    }

    private Screen calendar() {
        return new CalendarScreen(
                desk,
                new CalendarScreen.About(
                        open.overview(),
                        open.staff(),
                        open.workspace(),
                        MEETINGS,
                        targets()::target,
                        new OpenFile(desk)::show));
    }

    private Screen nominations() {
        var places = new LetterPlaces(program, desk, desk.words(NominationScreenWords.class).title());
        return new NominationsScreen(
                desk,
                new NominationsScreen.Services(
                        open.nominations(),
                        new Acknowledging(open.nominations(), open.letters()),
                        meeting().id(),
                        () -> open.meetings().all().stream()
                                .filter(one -> !one.id().equals(meeting().id()))
                                .toList(),
                        places::scan,
                        places::show,
                        places::folder,
                        places::target,
                        LettersScreen.ID,
                        () -> open.deadlines().of(meeting()).stream()
                                .filter(one -> one.provision().filter(NOMINATING::contains).isPresent())
                                .toList(),
                        LocalDate.now(ZoneId.systemDefault())));
    }

    private Screen letters() {
        return new LettersScreen(
                desk,
                open.letters(),
                meeting().id(),
                new LetterPlaces(program, desk, desk.words(LettersScreenWords.class).title()),
                matter -> open.deadlines().of(meeting(), matter).map(Deadline::day),
                new Signs(this::named, this::credentialsOfParties));
    }

    /// The States and organizations that have named people.
    private Set<UUID> named() {
        Map<DelegationId, UUID> entities = open.letters().mailings().entities(meeting().id());
        return open.nominations().standings(meeting().id(), desk.phrasebook().language()).stream()
                .filter(one -> !one.isSilent())
                .map(one -> Objects.requireNonNull(entities.get(one.delegation())))
                .collect(Collectors.toSet());
    }

    private Map<UUID, CredentialStatus> credentialsOfParties() {
        return open.credentials()
                .ledger(meeting(), meeting().days().from(), desk.phrasebook().language())
                .lines()
                .stream()
                .collect(Collectors.toMap(line -> line.state().value(), PartyLine::status, (one, other) -> one));
    }

    private Screen people() {
        return PeopleScreens.whole(desk, aboutPeople(), open.vault(), this::name);
    }

    private boolean turnPeople(Screen screen) {
        return PeopleScreens.turn(screen, desk, aboutPeople(), open.vault(), this::name);
    }

    private PeopleScreen.About aboutPeople() {
        return new PeopleScreen.About(
                open.people(),
                open.registry()::book,
                meeting(),
                open.workspace(),
                () -> program.settings().choice("people.table"),
                arrangement -> program.settings().choice("people.table", arrangement),
                this::eraseOldBackups);
    }

    /// What is reached from the foot of the sidebar, the palette and by keys, also while no workspace is open.
    static List<Screen.Entry> aside(Program program, Desk desk, ToolCommands tools) {
        String title = desk.words(SettingsWords.class).title();
        return List.of(new Screen.Entry(
                SettingsScreen.ID,
                title,
                Feather.SETTINGS,
                () -> new SettingsScreen(desk, new OwnPreferences(program, desk, tools))));
    }

    private String name(MeetingId id) {
        return program.meetings().all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> one.call(desk.phrasebook().language()))
                .orElse("");
    }

    /// What an erasure needs to be whole: a backup without the person, and none with. Where that fails, the officer is
    /// told, because the person is then still in the older ones.
    private void eraseOldBackups() {
        try {
            Backups.Backup fresh = program.backups().backups().make(open.workspace());
            for (Path folder : program.settings().backupFolders()) {
                new Backups(folder, InstantSource.system()).removeBefore(open.workspace().file(), fresh.at());
            }
        } catch (IOException | StoreException e) {
            LoggerFactory.getLogger(Screens.class).warn("older backups were not removed: {}", e.getClass());
            Work.fx().execute(() -> desk.notices().warn(desk.words(AppWords.class).oldBackupsStay()));
        }
    }

    private Screen registry() {
        return new RegistryScreen(
                desk,
                new RegistryScreen.Services(
                        open.registry(),
                        () -> program.meeting()
                                .get()
                                .map(one -> one.days().from())
                                .orElseGet(() -> LocalDate.now(ZoneId.systemDefault())),
                        () -> program.meeting().get().map(Meeting::treaty).orElse(""),
                        new FilePlaces(program, "parties", desk.words(AppWords.class).screenRegistry())::file,
                        targets()::target));
    }

    private Screen duplicates() {
        var secrets = new Secrets(open.workspace(), open.vault());
        return new DuplicatesScreen(
                desk,
                new DuplicatesScreen.Services(
                        new Duplicates(open.workspace(), secrets, Work.hands()),
                        new OrganizationDuplicates(open.workspace(), open.registry()::book),
                        open.registry()::book));
    }

    private Screen intake() {
        var lastFolder = new SimpleObjectProperty<Path>(
                program.settings().lastFolder("import").orElse(Path.of(System.getProperty("user.home", "."))));
        lastFolder.subscribe(folder -> program.settings().lastFolder("import", folder));
        return new IntakeScreen(desk, open.intake(), () -> meeting().id(), lastFolder, () -> Place.of(PEOPLE));
    }

    private Screen credentials() {
        return new CredentialsScreen(
                desk,
                new CredentialsScreen.About(
                        open.credentials(),
                        open.credentialReports(),
                        new CredentialScans(open.workspace()),
                        new Arrears(open.workspace()),
                        meeting(),
                        open.registry()::book,
                        program.meetings()::all,
                        LocalDate.now(ZoneId.systemDefault()),
                        targets()::target,
                        scans()::file,
                        new OpenFile(desk)::show,
                        LettersScreen.ID));
    }

    private Screen bureau() {
        return new BureauScreen(
                desk,
                new BureauScreen.About(
                        open.bodies(), meeting(), open.meetings()::all, open.registry()::book, targets()::target));
    }

    private Screen sessions() {
        return new SessionsScreen(
                desk,
                new SessionsScreen.About(
                        open.meetings(),
                        open.bureauMeetings(),
                        open.bodies(),
                        open.registry()::book,
                        LocalDate.now(ZoneId.systemDefault()),
                        targets()::target,
                        new OpenFile(desk)::show));
    }

    private Screen observers() {
        var places = new LetterPlaces(program, desk, desk.words(ObserverScreenWords.class).title());
        return new ObserversScreen(
                desk,
                new ObserversScreen.About(
                        open.observers(),
                        new OutcomeLetters(
                                open.observers(),
                                open.letters(),
                                open.deadlines(),
                                open.procedures(),
                                open.registry()::book),
                        new Shelf(open.workspace(), "observers"),
                        open.procedures(),
                        meeting(),
                        open.registry()::book,
                        open.workspace().desk().officer(),
                        LocalDate.now(ZoneId.systemDefault()),
                        new ObserversScreen.Places(
                                targets()::target, places::folder, places::scan, new OpenFile(desk)::show)));
    }

    private Screen procedure() {
        return new ProcedureScreen(
                desk,
                new ProcedureScreen.About(
                        open.procedures(),
                        open.deadlines(),
                        meeting(),
                        InstantSource.system(),
                        targets()::target));
    }

    private Screen papers() {
        return new ExportScreen(
                desk,
                new ExportScreen.About(
                        open.exports(),
                        open.forms(),
                        meeting(),
                        targets()::target,
                        new LetterPlaces(program, desk, desk.words(AppWords.class).screenReports())::folder,
                        new OpenFile(desk)::show,
                        name -> program.settings().choice("papers." + name),
                        (name, text) -> program.settings().choice("papers." + name, text)));
    }

    private FilePlaces scans() {
        return new FilePlaces(program, "scans", desk.words(AppWords.class).screenCredentials());
    }

    private FilePlaces targets() {
        return new FilePlaces(program, "papers", desk.words(AppWords.class).screenReports());
    }

    private Screen meetings() {
        return new MeetingsScreen(
                desk,
                new MeetingsScreen.Services(
                        open.meetings(),
                        new NextMeeting(open.workspace(), open.meetings(), open.registry()::book),
                        open.registry()::book));
    }

    private Meeting meeting() {
        return program.meeting().get().orElseThrow();
    }
}
