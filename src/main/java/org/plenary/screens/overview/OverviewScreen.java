package org.plenary.screens.overview;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Subscription;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Empty;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.overview.MeetingPicture;
import org.plenary.overview.Overview;
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
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane node = new StackPane(scroll);
    private final Subscription following;
    private boolean closed;

    /// What the screen is about, and where it leads.
    ///
    /// @param people the id of the screen of people
    /// @param intake the id of the screen by which people are taken in
    public record About(Overview overview, Workspace workspace, Meeting meeting, String people, String intake, ZoneId here) {}

    public OverviewScreen(Desk desk, About about) {
        this.desk = desk;
        this.about = about;
        words = desk.words(OverviewWords.class);
        model = new OverviewModel(
                desk.work(), () -> about.overview().of(about.meeting(), desk.phrasebook().language()));
        running = new RunningJobs(words, desk.work());
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
        var ways = new Ways(picture, about.people(), about.intake(), desk.go(), this::toDeadlines);
        var lists = new ListCards(picture, desk.phrasebook(), ways, about.here());
        return new OverviewPage(picture, desk.phrasebook(), ways, lists).node(running.node());
    }

    private void toDeadlines() {
        Optional.ofNullable(scroll.getContent().lookup("." + ListCards.DEADLINE)).ifPresent(line -> {
            line.requestFocus();
            scroll.setVvalue(0);
        });
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
        return List.of();
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
