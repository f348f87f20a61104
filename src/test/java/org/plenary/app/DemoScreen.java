package org.plenary.app;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Filter;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Form;
import org.plenary.kit.Grid;
import org.plenary.kit.Hue;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.Mark;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;

/// A list of made-up people with its detail pane, built from the kit as a real screen is.
final class DemoScreen implements Screen {

    private static final List<String> NAMES = List.of(
            "OKAFOR, Amina", "MÜLLER-LÜDENSCHEIDT, Karl-Theodor Maria Nikolaus", "GARCÍA MÁRQUEZ, Gabriela",
            "王, 小明", "الأحمد, فاطمة", "Иванова, Мария Александровна", "SMITH, John", "TANAKA, Yuki");
    private static final List<String> STATES = List.of(
            "Nigeria", "Germany", "Colombia", "China", "Jordan", "Russian Federation",
            "United Kingdom of Great Britain and Northern Ireland", "Japan");

    private final String id;
    private final String title;
    private final Desk desk;
    private final FilterBar bar;
    private final Grid<Integer> grid;
    private final ListAndDetail pane;
    private final ObservableList<Integer> rows =
            FXCollections.observableArrayList(IntStream.range(0, 1050).boxed().toList());
    private final Form form;

    DemoScreen(String id, String title, Desk desk) {
        this.id = id;
        this.title = title;
        this.desk = desk;
        bar = new FilterBar(desk.phrasebook(), "Name, delegation, e-mail");
        bar.offer(List.of(
                new Filter.Kind("category", "Category", () -> List.of(new Choice("P", "Party"), new Choice("N", "NGO")))));
        bar.offerViews(named -> named.accept("My view"));
        bar.count(new SimpleStringProperty("1,050 people"));
        bar.actions(commands().getLast().iconButton(), commands().getFirst().primaryButton());
        bar.filters()
                .setAll(
                        new Filter("category", new Choice("P", "Party")),
                        new Filter("status", new Choice("N", "not accredited")));
        grid = new Grid<>(desk.phrasebook(), columns(), Arrangement.NONE).named("People");
        grid.rows(rows);
        pane = new ListAndDetail(bar.node(), grid.node());
        form = form();
        grid.onOpen(this::show);
    }

    private static List<Column<Integer>> columns() {
        Mark[] marks = {Mark.HOLLOW, Mark.HALF, Mark.FULL, Mark.TICKED, Mark.CROSSED};
        String[] words = {"nominated", "accredited", "registered", "arrived", "withdrawn"};
        return List.of(
                Column.text("name", "Name", 232, i -> NAMES.get(i % NAMES.size())),
                Column.text("delegation", "Delegation", 200, i -> STATES.get(i % STATES.size())),
                Column.<Integer>text("category", "Category", 140, i -> i % 8 == 6 ? "Observer State" : "Party")
                        .with(i -> Mark.category(i % 8 == 6 ? Hue.OBSERVER_STATE : Hue.PARTY, "")),
                Column.<Integer>text("status", "Status", 120, i -> words[i % 5]).with(i -> marks[i % 5].shape()),
                Column.number("rank", "Rank", 72, i -> i % 12 + 1),
                Column.text("arrives", "Arrives", 110, i -> (i % 6 + 21) + " Sep 2017"));
    }

    private Form form() {
        var made = new Form(desk.phrasebook());
        made.section("Name");
        made.text("given", "_Given name").half();
        made.text("family", "_Family name").half();
        made.text("written", "Full name as _written").hint("As the nomination letter has it, in its own script");
        made.section("Delegation");
        made.search("delegation", "_Delegation", List.of(new Choice("NGA", "Nigeria"), new Choice("DEU", "Germany")));
        made.choice("capacity", "_Capacity", List.of(new Choice("H", "Head of delegation"), new Choice("D", "Delegate")))
                .half();
        made.date("arrives", "_Arrives").half();
        made.text("email", "_E-mail");
        made.tags("tags", "_Tags", List.of());
        made.check("consent", "May be pu_blished in the list");
        made.area("notes", "N_otes");
        made.fill(Map.of(
                "given", "Amina", "family", "OKAFOR", "written", "H.E. Ms. Amina Okafor", "delegation", "NGA",
                "capacity", "H", "arrives", "2017-09-23", "email", "amina.okafor@example", "tags", "vegetarian; speaker",
                "consent", "true"));
        return made;
    }

    void show(int row) {
        var detail = new Detail(desk.phrasebook(), pane::close)
                .title(NAMES.get(row % NAMES.size()), STATES.get(row % STATES.size()))
                .status(Mark.FULL.label("registered"), Mark.category(Hue.PARTY, "Party"))
                .sections(form.node())
                .bar(form.bar(() -> {}));
        pane.show(detail.node());
        form.set("notes", "Speaks on Monday");
        form.showFaults(desk.phrasebook().language() != Language.ENGLISH ? List.of() : List.of(new Fault("email", new Rule.NotAnEmail("amina.okafor@example"))));
    }

    Grid<Integer> grid() {
        return grid;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Ikon icon() {
        return Feather.USERS;
    }

    @Override
    public Node node() {
        return pane.node();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("people.add", "Add person", Feather.PLUS, () -> {}).key("Shortcut+N"),
                Command.of("people.find", "Search people", Feather.SEARCH, () -> bar.searchField().requestFocus())
                        .key("Shortcut+F"),
                Command.of("people.export", "Export people", Feather.DOWNLOAD, () -> {}).key("Shortcut+E"));
    }

    @Override
    public void open(Place place) {
        if (place.thing().isPresent()) {
            grid.select(3);
            show(3);
        }
    }

    @Override
    public void close() {}
}
