package org.plenary.screens.overview;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Subscription;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Drawn;
import org.plenary.kit.Empty;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.overview.Matter;
import org.plenary.overview.MeetingPicture;
import org.plenary.overview.Overview;
import org.plenary.overview.OverviewWords;
import org.plenary.store.Workspace;

/// The first screen: the chosen meeting at a glance. Everything that is counted leads to the list behind it.
public final class OverviewScreen implements Screen {

    /// The screen's id, for a [Place].
    public static final String ID = "overview";

    private final Desk desk;
    private final About about;
    private final OverviewWords words;
    private final OverviewModel model;
    private final RunningJobs running;
    private final OverviewOutput output;
    private final List<Command> commands;
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane node = new StackPane(scroll);
    private final Subscription following;
    private boolean closed;

    /// What the screen is about, and where it leads.
    ///
    /// @param people the id of the screen of people
    /// @param intake the id of the screen by which people are taken in
    /// @param deadlines the id of the screen of deadlines
    /// @param matters the ids of the screens on which what has changed is seen
    /// @param here the laptop's own zone
    /// @param chooseTarget asks for a file, given a name to propose; empty where the officer thinks better of it
    /// @param openFile shows a written file in its own program
    public record About(
            Overview overview,
            Workspace workspace,
            Meeting meeting,
            String people,
            String intake,
            String deadlines,
            Map<Matter, String> matters,
            ZoneId here,
            Function<String, Optional<Path>> chooseTarget,
            Consumer<Path> openFile) {}

    public OverviewScreen(Desk desk, About about) {
        this.desk = desk;
        this.about = about;
        words = desk.words(OverviewWords.class);
        model = new OverviewModel(
                desk.work(), () -> about.overview().of(about.meeting(), desk.phrasebook().language()));
        running = new RunningJobs(words, desk.work());
        output = new OverviewOutput(desk, new SavedFile(desk, about.chooseTarget(), about.openFile()));
        var isRead = Bindings.createBooleanBinding(
                () -> model.picture().get().filter(picture -> !picture.isEmpty()).isPresent(), model.picture());
        commands = List.of(
                Command.of("overview.print", words.print(), Feather.PRINTER, this::print)
                        .key("Shortcut+P")
                        .enabledWhen(isRead),
                Command.of("overview.word", words.saveWord(), Feather.FILE_TEXT, this::word)
                        .key("Shortcut+E")
                        .enabledWhen(isRead),
                Command.of("overview.picture", words.savePicture(), Feather.IMAGE, this::picture)
                        .enabledWhen(isRead));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "overview");
        model.picture().subscribe(picture -> picture.ifPresent(this::show));
        following = about.workspace().onChange(change -> Work.fx().execute(this::reload));
    }

    private void reload() {
        if (!closed) {
            model.reload();
        }
    }

    /// Everything is laid out anew; what had the keyboard has it again, and the page stands where it stood.
    private void show(MeetingPicture picture) {
        Optional<String> focused = Optional.ofNullable(node.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .flatMap(owner -> Optional.ofNullable(owner.getId()));
        double at = scroll.getVvalue();
        scroll.setContent(picture.isEmpty() ? empty() : page(picture));
        scroll.setVvalue(at);
        focused.filter(id -> id.startsWith(ID + "."))
                .flatMap(id -> Optional.ofNullable(scroll.getContent().lookup("#" + id.replace(".", "\\."))))
                .ifPresent(Node::requestFocus);
    }

    private Node page(MeetingPicture picture) {
        return laid(picture)
                .node(this::onceDrawn, running.node(), commands.stream().map(Command::iconButton).toArray(Node[]::new));
    }

    /// At once, but for a window that is only about to be shown: that comes sooner without what nobody sees yet.
    private void onceDrawn(Runnable then) {
        Optional.ofNullable(node.getScene())
                .filter(scene -> scene.getWindow() != null && !scene.getWindow().isShowing())
                .ifPresentOrElse(scene -> Drawn.once(scene, () -> Work.fx().execute(then)), then);
    }

    private OverviewPage laid(MeetingPicture picture) {
        var ways = new Ways(picture, about.people(), about.intake(), about.deadlines(), about.matters(), desk.go());
        var lists = new ListCards(picture, desk.phrasebook(), ways, about.here());
        return new OverviewPage(picture, desk.phrasebook(), ways, lists);
    }

    private void print() {
        model.picture().get().ifPresent(now -> output.print(laid(now), node.getScene().getWindow()));
    }

    private void word() {
        model.picture().get().ifPresent(output::word);
    }

    private void picture() {
        model.picture().get().ifPresent(now -> output.picture(now, laid(now)));
    }

    private Node empty() {
        var holder = new StackPane(Empty.of(Feather.HOME, words.emptyTitle(), words.emptyText(), toImport()));
        holder.getStyleClass().add("overview-empty");
        return holder;
    }

    private Command toImport() {
        return Command.of(
                "overview.import",
                words.toImport(),
                Feather.DOWNLOAD,
                () -> desk.go().accept(Place.of(about.intake())));
    }

    /// The pages as they would be printed, for tests.
    List<VBox> sheets() {
        return model.picture().get().map(now -> output.sheets(laid(now))).orElse(List.of());
    }

    /// The state behind the page, for tests.
    OverviewModel model() {
        return model;
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
        return Feather.HOME;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void open(Place place) {
        model.reload();
        if (scroll.getContent() != null) {
            scroll.getContent().requestFocus();
        }
    }

    @Override
    public void close() {
        closed = true;
        following.close();
        running.close();
    }
}
