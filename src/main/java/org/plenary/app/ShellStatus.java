package org.plenary.app;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.base.Language;
import org.plenary.kit.Job;
import org.plenary.kit.KitWords;
import org.plenary.kit.Mark;
import org.plenary.kit.Work;
import org.plenary.words.Phrasebook;

/// The bar at the foot of the window: saved or not, long jobs with Cancel, the officer, the language, the day.
final class ShellStatus {

    private final Phrasebook phrasebook;
    private final ShellWords words;
    private final HBox jobs = new HBox();
    private final HBox node = new HBox();
    private final Subscription following;

    ShellStatus(Phrasebook phrasebook, Work work, ShellFrame frame, LocalDate today, Consumer<Language> speak) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(ShellWords.class);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        jobs.getStyleClass().add("jobs");
        node.getStyleClass().add("status-row");
        node.getChildren()
                .setAll(saved(work, frame), jobs, space, officer(frame), languages(speak), new Label(
                        phrasebook.dates().shortDate(today)));
        following = work.jobs().subscribe(() -> showJobs(work));
        showJobs(work);
    }

    /// Follows the jobs no longer, which outlive this bar.
    void close() {
        following.unsubscribe();
    }

    Node node() {
        return node;
    }

    private Node saved(Work work, ShellFrame frame) {
        var saved = new Label();
        saved.setId("saved");
        saved.getStyleClass().add("mark-label");
        // Without a workspace there is nothing that could be saved.
        saved.setVisible(!frame.screens().isEmpty());
        saved.textProperty()
                .bind(Bindings.when(work.saving()).then(words.saving()).otherwise(words.allSaved()));
        saved.graphicProperty()
                .bind(Bindings.when(work.saving())
                        .<Node>then(Mark.HALF.shape())
                        .otherwise(Mark.TICKED.shape()));
        return saved;
    }

    private String called(String officer) {
        return officer.isBlank() ? words.noOfficer() : words.officer(officer);
    }

    private Node officer(ShellFrame frame) {
        var officer = new Hyperlink();
        officer.setId("officer");
        ObservableValue<String> name = frame.officer();
        officer.textProperty().bind(Bindings.createStringBinding(() -> called(name.getValue()), name));
        Runnable ask = frame.askOfficer();
        officer.setOnAction(event -> {
            officer.setVisited(false);
            ask.run();
        });
        return officer;
    }

    private MenuButton languages(Consumer<Language> speak) {
        var menu = new MenuButton(phrasebook.language().ownName(), new FontIcon(Feather.GLOBE));
        menu.setId("language");
        menu.getStyleClass().addAll("flat", "small");
        menu.setAccessibleText(words.language() + ": " + phrasebook.language().ownName());
        menu.setTooltip(new Tooltip(words.language()));
        var group = new ToggleGroup();
        for (Language language : Language.values()) {
            var item = new RadioMenuItem(language.ownName());
            item.setToggleGroup(group);
            item.setSelected(language == phrasebook.language());
            item.setOnAction(event -> speak.accept(language));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void showJobs(Work work) {
        jobs.getChildren().setAll(work.jobs().stream().map(this::job).toList());
    }

    private Node job(Job job) {
        KitWords kit = phrasebook.of(KitWords.class);
        var says = new Label();
        says.setAccessibleRole(AccessibleRole.TEXT);
        says.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> job.fraction().get() < 0
                                ? words.jobUnderWay(
                                        job.title(), kit.stage(job.stage().get()))
                                : words.jobPercent(
                                        job.title(),
                                        (int) Math.round(job.fraction().get() * 100)),
                        job.stage(),
                        job.fraction()));
        var bar = new ProgressBar();
        bar.progressProperty().bind(job.fraction());
        bar.setAccessibleText(job.title());
        var cancel = new Button(words.cancelJob(job.title()), new FontIcon(Feather.X));
        cancel.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        cancel.getStyleClass().addAll("button-icon", "flat", "small");
        cancel.setTooltip(new Tooltip(words.cancelJob(job.title())));
        cancel.setOnAction(event -> {
            cancel.setDisable(true);
            job.cancel();
        });
        var row = new HBox(says, bar, cancel);
        row.getStyleClass().add("job");
        return row;
    }
}
