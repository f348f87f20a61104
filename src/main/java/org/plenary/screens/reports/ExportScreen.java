package org.plenary.screens.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import java.util.ArrayList;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.meetings.Meeting;
import org.plenary.nominations.FormBatch;
import org.plenary.nominations.NominationForms;
import org.plenary.reports.Exports;
import org.plenary.reports.Exports.Exported;
import org.plenary.reports.Exports.Format;
import org.plenary.words.Sentences;
import org.plenary.kit.Prose;

/// The page from which a meeting's papers are written: which one, with what in it, how many that is, and Write.
public final class ExportScreen implements Screen {

    /// The name of this screen in a [Place].
    public static final String ID = "reports";

    /// Width of the text on a card.
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// The cards stand beside the rest where there is room for this many of their width.
    private static final double BESIDE = 3.5;


    private final Desk desk;
    private final About about;
    private final ExportWords words;
    private final ExportModel model;
    private final ChoicesPane choices;
    private final FormsPane forms;
    private final BooleanProperty isForms = new SimpleBooleanProperty();
    private final SummaryPane summary;
    private final List<Node> abouts = new ArrayList<>();
    private final List<ToggleButton> cards;
    private final VBox column = styled(new VBox(), "export-cards");
    private final FlowPane above = styled(new FlowPane(), "export-cards-above");
    private final ScrollPane beside;
    private final HBox parts = styled(new HBox(), "export-parts");
    private final BorderPane node = new BorderPane();

    /// What the screen is about, and what it asks of its surroundings.
    ///
    /// @param chooseTarget asks for a file, given a name to propose; empty where the officer thinks better of it
    /// @param chooseFolder asks for a folder for many files; empty where the officer thinks better of it
    /// @param openFile shows a written file in its own program
    /// @param recall what was remembered under a name, or an empty text
    /// @param remember keeps a text under a name
    public record About(
            Exports exports,
            NominationForms forms,
            Meeting meeting,
            Function<String, Optional<Path>> chooseTarget,
            Supplier<Optional<Path>> chooseFolder,
            Consumer<Path> openFile,
            Function<String, String> recall,
            BiConsumer<String, String> remember) {}

    public ExportScreen(Desk desk, About about) {
        this.desk = desk;
        this.about = about;
        this.words = desk.words(ExportWords.class);
        this.model = new ExportModel(desk.work(), desk.phrasebook(), about);
        this.choices = new ChoicesPane(model, desk.phrasebook());
        this.forms = new FormsPane(desk, about, writingForms());
        this.summary = new SummaryPane(model, desk.phrasebook(), writingPaper());
        cards = cards();
        this.beside = scrolling();
        beside.setContent(column);
        HBox.setHgrow(choices.node(), Priority.ALWAYS);
        HBox.setHgrow(forms.choices(), Priority.ALWAYS);
        node.setCenter(parts);
        // The style sheet says how wide the cards are, and says it anew when everything becomes larger.
        node.widthProperty().subscribe(this::arrange);
        beside.minWidthProperty().subscribe(this::arrange);
        arrange();
        isForms.subscribe(this::show);
        node.getStyleClass().add("export");
    }

    /// Where there is no room beside each other, the papers stand above as a row of their names.
    private void arrange() {
        boolean isNarrow = node.getWidth() > 0 && node.getWidth() < BESIDE * beside.getMinWidth();
        boolean isArranged = node.getLeft() != null || node.getTop() != null;
        if (!isArranged || isNarrow == above.getChildren().isEmpty()) {
            cards.forEach(card -> card.pseudoClassStateChanged(NARROW, isNarrow));
            abouts.forEach(about -> about.setVisible(!isNarrow));
            above.getChildren().clear();
            column.getChildren().clear();
            (isNarrow ? above : column).getChildren().setAll(cards);
            node.setLeft(isNarrow ? null : beside);
            node.setTop(isNarrow ? above : null);
        }
    }

    private List<ToggleButton> cards() {
        var group = new ToggleGroup();
        List<ToggleButton> cards = new ArrayList<>();
        for (Format format : Format.values()) {
            cards.add(card(format, group));
        }
        ToggleButton card = card("forms", desk.words(NominationCardWords.class).card(),
                desk.words(NominationCardWords.class).about(), Feather.EDIT_3);
        card.setToggleGroup(group);
        card.setOnAction(event -> {
            card.setSelected(true);
            isForms.set(true);
        });
        cards.add(card);
        return cards;
    }

    private static <P extends Pane> P styled(P pane, String style) {
        pane.getStyleClass().add(style);
        return pane;
    }

    private static ScrollPane scrolling() {
        var scroll = new ScrollPane();
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "export-papers");
        return scroll;
    }

    private void show(boolean areForms) {
        parts.getChildren()
                .setAll(
                        areForms ? forms.choices() : choices.node(),
                        areForms ? forms.summary() : summary.node());
    }

    private ToggleButton card(Format format, ToggleGroup group) {
        ToggleButton card = card(format.ending(), words.paper(format), words.about(format), icon(format));
        card.setToggleGroup(group);
        model.format().subscribe(chosen -> card.setSelected(chosen == format));
        card.setOnAction(event -> {
            card.setSelected(true);
            isForms.set(false);
            model.format().set(format);
        });
        return card;
    }

    private ToggleButton card(String id, String name, String about, Ikon icon) {
        var title = new Label(name, new FontIcon(icon));
        title.getStyleClass().add("export-card-title");
        var text = new Prose(about);
        text.getStyleClass().addAll("hint", "export-card-about");
        text.managedProperty().bind(text.visibleProperty());
        abouts.add(text);
        var card = new ToggleButton();
        card.setId("reports." + id);
        card.setGraphic(new VBox(4, title, text));
        card.setAccessibleText(name);
        card.getStyleClass().add("export-card");
        card.setMaxWidth(Double.MAX_VALUE);
        return card;
    }

    private static Ikon icon(Format format) {
        return switch (format) {
            case DOCX -> Feather.FILE_TEXT;
            case XLSX -> Feather.GRID;
            case CSV -> Feather.LIST;
            case VCF -> Feather.USERS;
        };
    }

    private Command writingPaper() {
        return Command.of("reports.write", words.write(), Feather.DOWNLOAD, this::write)
                .key("Shortcut+Enter")
                .enabledWhen(Bindings.createBooleanBinding(() -> model.job().get().isEmpty(), model.job()));
    }

    private Command writingForms() {
        return Command.of("reports.write", words.write(), Feather.DOWNLOAD, this::writeForms).key("Shortcut+Enter");
    }

    /// What is chosen, whichever it is.
    private Command writing() {
        return Command.of("reports.write", words.write(), Feather.DOWNLOAD, () -> {
                    if (isForms.get()) {
                        writeForms();
                    } else {
                        write();
                    }
                })
                .key("Shortcut+Enter")
                .enabledWhen(Bindings.createBooleanBinding(
                        () -> isForms.get() ? !forms.isBusy().get() : model.job().get().isEmpty(),
                        isForms,
                        forms.isBusy(),
                        model.job()));
    }

    private void writeForms() {
        if (!forms.isBusy().get()) {
            forms.write(this::toldForms);
        }
    }

    private void toldForms(Checked<FormBatch.Result> written) {
        var forms = desk.words(NominationCardWords.class);
        switch (written) {
            case Checked.Ok<FormBatch.Result>(var result) ->
                desk.notices()
                        .tell(
                                forms.written(result.delegations(), String.valueOf(result.folder().getFileName())),
                                Command.of("reports.open", words.open(), Feather.EXTERNAL_LINK, () -> about.openFile()
                                        .accept(result.folder())));
            case Checked.Faulty<FormBatch.Result>(List<Fault> faults) -> warn(forms.card(), faults);
        }
    }

    private void write() {
        if (choices.isSound()) {
            about.chooseTarget().apply(model.proposedName()).ifPresent(target -> model.write(target, written ->
                    told(target, written)));
        }
    }

    private void told(Path target, Checked<Exported> written) {
        String name = String.valueOf(target.getFileName());
        switch (written) {
            case Checked.Ok<Exported>(Exported exported) ->
                desk.notices()
                        .tell(
                                words.written(name, exported.persons()),
                                Command.of("reports.open", words.open(), Feather.EXTERNAL_LINK, () -> about.openFile()
                                        .accept(exported.path())));
            case Checked.Faulty<Exported>(List<Fault> faults) -> warn(name, faults);
        }
    }

    private void warn(String name, List<Fault> faults) {
        var sentences = new Sentences(desk.phrasebook());
        String why = faults.stream().map(fault -> sentences.of(fault.rule())).collect(Collectors.joining(" "));
        desk.notices().warn(words.notWritten(name, why));
    }

    /// The state behind the page, for tests.
    ExportModel model() {
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
        return Feather.FILE_TEXT;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                writing(),
                Command.of("reports.usual", words.asUsual(), Feather.ROTATE_CCW, () -> {
                    model.reset();
                    choices.refill();
                }));
    }

    @Override
    public void open(Place place) {
        model.count();
        forms.load();
    }

    @Override
    public void close() {
        model.job().get().ifPresent(job -> job.cancel());
    }
}
