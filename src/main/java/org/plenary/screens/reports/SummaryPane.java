package org.plenary.screens.reports;

import com.ibm.icu.text.NumberFormat;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.geometry.Pos;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Command;
import org.plenary.kit.Hue;
import org.plenary.kit.Job;
import org.plenary.kit.KitWords;
import org.plenary.kit.Mark;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.Standing;
import org.plenary.reports.Attendance;
import org.plenary.reports.Exports.Format;
import org.plenary.words.Phrasebook;
import org.plenary.kit.Prose;

/// How many the chosen paper would hold, by category, and the button that writes it.
final class SummaryPane {

    private final ExportModel model;
    private final ExportWords words;
    private final KitWords kit;
    private final RegistryWords registry;
    private final NumberFormat numbers;
    private final Label figure = new Label();
    private final Prose below = new Prose("");
    private final Prose leftOut = new Prose("");
    private final GridPane table = new GridPane();
    private final VBox action = new VBox();
    private final Command write;
    private final VBox node = new VBox();

    SummaryPane(ExportModel model, Phrasebook phrasebook, Command write) {
        this.model = model;
        this.words = phrasebook.of(ExportWords.class);
        this.kit = phrasebook.of(KitWords.class);
        this.registry = phrasebook.of(RegistryWords.class);
        this.numbers = NumberFormat.getIntegerInstance(phrasebook.language().locale());
        this.write = write;
        figure.getStyleClass().add("figure");
        leftOut.getStyleClass().add("hint");
        leftOut.managedProperty().bind(leftOut.textProperty().isNotEmpty());
        table.getStyleClass().add("export-table");
        columns();
        action.getStyleClass().add("export-action");
        var sections = new ScrollPane(table);
        sections.setFitToWidth(true);
        sections.setFocusTraversable(false);
        sections.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(sections, Priority.ALWAYS);
        node.getStyleClass().add("export-summary");
        node.getChildren().setAll(figure, below, leftOut, sections, action);
        model.summary().subscribe(this::show);
        model.job().subscribe(this::showJob);
    }

    Node node() {
        return node;
    }

    private void columns() {
        var labels = new ColumnConstraints();
        labels.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(labels);
        var number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        number.setMinWidth(Region.USE_PREF_SIZE);
        table.getColumnConstraints().add(number);
    }

    private void show(Optional<ExportModel.Summary> counted) {
        node.setVisible(counted.isPresent());
        counted.ifPresent(summary -> {
            figure.setText(numbers.format(summary.persons()));
            below.setText(
                    summary.persons() == 0
                            ? words.nobody()
                            : words.peopleIn(summary.persons(), summary.delegations()));
            leftOut.setText(note(summary));
            showTable(summary);
        });
    }

    private String note(ExportModel.Summary summary) {
        if (model.format().get() != Format.DOCX) {
            return words.caution();
        }
        return summary.unnamed() == 0 ? "" : words.leftOut(summary.unnamed());
    }

    private void showTable(ExportModel.Summary summary) {
        table.getChildren().clear();
        if (summary.persons() == 0) {
            return;
        }
        summary.counts().forEach((standing, count) -> table.addRow(
                table.getRowCount(), section(standing, count.delegations()), number(count.persons())));
        Label total = new Label(words.total());
        Label persons = number(summary.persons());
        total.getStyleClass().add("export-total");
        persons.getStyleClass().add("export-total");
        table.addRow(table.getRowCount(), total, persons);
    }

    /// The category, and below it of how many delegations.
    private Node section(Standing standing, int delegations) {
        var name = new Prose(registry.standings(standing));
        var count = new Prose(words.delegationCount(delegations));
        count.getStyleClass().add("hint");
        var names = new VBox(name, count);
        HBox.setHgrow(names, Priority.ALWAYS);
        var mark = Mark.category(Hue.of(standing.kin()), "");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var section = new HBox(8, mark, names);
        section.setAlignment(Pos.BASELINE_LEFT);
        return section;
    }

    private Label number(int count) {
        var number = new Label(numbers.format(count));
        GridPane.setValignment(number, VPos.TOP);
        return number;
    }

    private void showJob(Optional<Job> job) {
        if (job.isEmpty()) {
            var button = write.primaryButton();
            button.setMaxWidth(Double.MAX_VALUE);
            action.getChildren().setAll(button);
            return;
        }
        Job running = job.get();
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(running.fraction());
        bar.setAccessibleText(running.title());
        var stage = new Label();
        stage.getStyleClass().add("hint");
        stage.textProperty().bind(running.stage().map(name -> name.isEmpty() ? "" : kit.stage(name)));
        var cancel = Command.of("reports.cancel", words.cancel(), Feather.X, running::cancel)
                .button();
        cancel.setMaxWidth(Double.MAX_VALUE);
        action.getChildren().setAll(new Label(running.title()), bar, stage, cancel);
    }
}
