package org.plenary.screens.registry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Checked;
import org.plenary.kit.Command;
import org.plenary.kit.Copied;
import org.plenary.kit.Desk;
import org.plenary.kit.ListExport;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.PartiesList;
import org.plenary.registry.Registry;
import org.plenary.registry.StateId;
import org.plenary.words.Sentences;

/// States and organizations as the workspace knows them, and what officers have decided spellings of them to mean.
public final class RegistryScreen implements Screen {

    /// The [Screen#id].
    public static final String ID = "registry";

    private final RegistryListWords words;
    private final StatesTab states;
    private final OrganizationsTab organizations;
    private final Tab ofStates;
    private final SpellingsTab spellings;
    private final Tab ofOrganizations;
    private final Tab ofSpellings;
    private final TabPane tabs;
    private final List<Command> commands;
    private final Desk desk;
    private final Services services;
    private final StackPane root;

    /// What the screen needs.
    ///
    /// @param day on which the lists begin: the opening of the chosen meeting, or today
    /// @param treaty the code of the treaty whose Parties are shown first: that of the chosen meeting, empty for any
    /// @param source asks for a file that is there
    /// @param target asks where a file of the proposed name shall be written
    public record Services(
            Registry registry,
            Supplier<LocalDate> day,
            Supplier<String> treaty,
            Supplier<Optional<Path>> source,
            Function<String, Optional<Path>> target) {}

    public RegistryScreen(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
        this.words = desk.words(RegistryListWords.class);
        LocalDate day = services.day().get();
        this.states = new StatesTab(desk, services.registry(), day, services.treaty().get());
        this.organizations = new OrganizationsTab(desk, services.registry(), day);
        this.ofStates = new Tab(words.states(), states.list().node());
        this.ofOrganizations = new Tab(words.organizations(), organizations.list().node());
        this.spellings = new SpellingsTab(desk, services.registry(), day);
        this.ofSpellings = new Tab(words.spellings(), spellings.list().node());
        this.tabs = new TabPane(ofStates, ofOrganizations, ofSpellings);
        this.root = new StackPane(tabs);
        spellings.shown().bind(tabs.getSelectionModel().selectedItemProperty().isEqualTo(ofSpellings));
        tabs.setAccessibleText(String.join(" / ", words.states(), words.organizations(), words.spellings()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        this.commands = List.of(
                desk.changing("registry.add", adding(), Feather.PLUS, this::add).key("Shortcut+N"),
                desk.changing("registry.parties", words.importParties(), Feather.UPLOAD, this::importParties)
                        .key("Shortcut+I"),
                desk.changing("registry.pasteParties", words.pasteParties(), Feather.CLIPBOARD, this::pasteParties)
                        .key("Shortcut+Shift+V"),
                export(),
                spellings.forgetting(),
                Command.of("registry.find", words.find(), Feather.SEARCH, this::find).key("Shortcut+F"),
                Command.of("registry.states", words.showStates(), Feather.FLAG, () -> show(ofStates)).key("Alt+1"),
                Command.of("registry.organizations", words.showOrganizations(), Feather.GLOBE, () -> show(ofOrganizations))
                        .key("Alt+2"),
                Command.of("registry.spellings", words.showSpellings(), Feather.BOOKMARK, () -> show(ofSpellings))
                        .key("Alt+3"));
    }

    private String adding() {
        return String.join(" / ", words.addOrganization(), words.addState(), words.addSpelling());
    }

    /// Writes the list that is shown.
    private Command export() {
        Map<Tab, Command> ofEach = Map.of(
                ofStates, export(words.states(), states.list()),
                ofOrganizations, export(words.organizations(), organizations.list()),
                ofSpellings, export(words.spellings(), spellings.list()));
        Command one = export(words.states(), states.list());
        return Command.of(one.id(), one.words(), Feather.DOWNLOAD, () ->
                        ofEach.getOrDefault(tabs.getSelectionModel().getSelectedItem(), one).fire())
                .key("Shortcut+E");
    }

    private <L> Command export(String title, RegistryList<L> list) {
        return new ListExport<>(desk, title, list.list(), services.target()).command(ID);
    }

    private void add() {
        if (isShown(ofStates)) {
            states.add();
        } else if (isShown(ofOrganizations)) {
            organizations.add();
        } else {
            spellings.add();
        }
    }

    private void importParties() {
        states.list().unlessUnsaved(() -> {
            show(ofStates);
            services.source().get().ifPresent(file -> states.model().read(file, this::lookOver));
        });
    }

    /// Takes the table that was copied from the depositary's page, or the file.
    private void pasteParties() {
        states.list().unlessUnsaved(() -> {
            show(ofStates);
            Copied.file().ifPresentOrElse(
                    file -> states.model().read(file, this::lookOver),
                    () -> states.model().read(Copied.table(), words.pastedParties(), this::lookOver));
        });
    }

    private void lookOver(Checked<PartiesList> read) {
        switch (read) {
            case Checked.Ok<PartiesList>(var list) -> {
                states.list().close();
                var page = new PartiesPage(desk, states.model(), list, this::leave);
                root.getChildren().setAll(page.node());
                page.focus();
            }
            case Checked.Faulty<PartiesList>(var faults) ->
                desk.notices().warn(new Sentences(desk.phrasebook()).of(faults.getFirst().rule()));
        }
    }

    private void leave() {
        root.getChildren().setAll(tabs);
    }

    private void find() {
        if (isShown(ofStates)) {
            states.list().find();
        } else if (isShown(ofOrganizations)) {
            organizations.list().find();
        } else {
            spellings.list().find();
        }
    }

    private boolean isShown(Tab tab) {
        return tab.equals(tabs.getSelectionModel().getSelectedItem());
    }

    private void show(Tab tab) {
        tabs.getSelectionModel().select(tab);
    }

    StatesTab states() {
        return states;
    }

    OrganizationsTab organizations() {
        return organizations;
    }

    SpellingsTab spellings() {
        return spellings;
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
        return Feather.GLOBE;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    /// Shows the State or the organization with the place's id.
    @Override
    public void open(Place place) {
        place.thing().ifPresent(thing -> leave());
        states.model().refresh(() -> place.thing()
                .map(StateId::new)
                .filter(state -> states.model().line(state).isPresent())
                .ifPresent(state -> {
                    show(ofStates);
                    states.select(state);
                }));
        organizations.model().refresh(() -> place.thing()
                .map(OrganizationId::new)
                .filter(organization -> organizations.model().line(organization).isPresent())
                .ifPresent(organization -> {
                    show(ofOrganizations);
                    organizations.select(organization);
                }));
        spellings.model().refresh(() -> {});
    }

    @Override
    public void mayClose(Runnable then) {
        states.list()
                .unlessUnsaved(() -> organizations.list().unlessUnsaved(() -> spellings.list().unlessUnsaved(then)));
    }

    @Override
    public void close() {
        // What it listens to goes with it.
    }
}
