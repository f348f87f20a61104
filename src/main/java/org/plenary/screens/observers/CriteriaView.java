package org.plenary.screens.observers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.base.Outcome;
import org.plenary.kit.Desk;
import org.plenary.kit.Prose;
import org.plenary.kit.Sections;
import org.plenary.observers.ApplicationId;
import org.plenary.observers.Finding;
import org.plenary.observers.ObserverWords;
import org.plenary.observers.Observers;
import org.plenary.store.Attachment;
import org.plenary.store.AttachmentId;

/// What was found about each criterion, by whom, and which document shows it.
final class CriteriaView {

    private final Desk desk;
    private final ObserversScreen.About about;
    private final ObserversModel model;
    private final ObserverScreenWords words;
    private final ObserverWords values;
    private final Consumer<Outcome<?>> told;
    private final TextField examiner = new TextField();
    private final TextField remark = new TextField();

    /// @param told what became of a command
    CriteriaView(Desk desk, ObserversScreen.About about, ObserversModel model, Consumer<Outcome<?>> told) {
        this.desk = desk;
        this.about = about;
        this.model = model;
        this.words = desk.words(ObserverScreenWords.class);
        this.values = desk.words(ObserverWords.class);
        this.told = told;
        examiner.setText(about.officer());
    }

    Node of(Observers.Case one) {
        remark.clear();
        var box = new VBox(12);
        model.evidence(one.application(), documents -> show(box, one, documents));
        return box;
    }

    private void show(VBox box, Observers.Case one, List<Attachment> documents) {
        box.getChildren().setAll(Sections.heading(words.criteria()));
        box.getChildren().add(new HBox(8, field(words.examiner(), examiner), field(words.remark(), remark)));
        one.examination()
                .findings()
                .forEach(finding -> box.getChildren().add(criterion(one.application().id(), finding, documents)));
    }

    private static Node field(String label, TextField field) {
        var name = new Label(label);
        name.getStyleClass().add("hint");
        name.setLabelFor(field);
        field.setPrefColumnCount(14);
        var box = new VBox(2, name, field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node criterion(ApplicationId id, Finding finding, List<Attachment> documents) {
        var what = new VBox(2, new Prose(values.criterion(finding.criterion())));
        String day = finding.day().map(desk.phrasebook().dates()::shortDate).orElse("");
        boolean isOpen = finding.verdict() == Finding.Verdict.NOT_EXAMINED;
        what.getChildren().add(Sections.hint(isOpen
                ? values.verdict(finding.verdict())
                : desk.phrasebook().dotted(values.verdict(finding.verdict()), words.examinedBy(finding.examiner(), day))));
        if (!finding.remark().isBlank()) {
            what.getChildren().add(Sections.hint(finding.remark()));
        }
        document(finding, documents)
                .ifPresent(one -> what.getChildren().add(Sections.hint(words.shownBy(one.content().name()))));
        var row = Marks.of(finding.verdict()).beside(what);
        if (!documents.isEmpty()) {
            row.getChildren().add(pointer(id, finding, documents));
        }
        Stream.of(Finding.Verdict.values())
                .filter(verdict -> verdict != finding.verdict())
                .forEach(verdict -> row.getChildren().add(verdict(id, finding, verdict)));
        return row;
    }

    /// The document that shows it, unless that was taken away since.
    private static Optional<Attachment> document(Finding finding, List<Attachment> documents) {
        return documents.stream()
                .filter(one -> finding.document().equals(Optional.of(one.id())))
                .findFirst();
    }

    private Node pointer(ApplicationId id, Finding finding, List<Attachment> documents) {
        String said = words.pointTo() + " · " + values.criterion(finding.criterion());
        var menu = new MenuButton(said, new FontIcon(Feather.PAPERCLIP));
        menu.setId("observers.point." + finding.criterion());
        menu.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        menu.setTooltip(new Tooltip(said));
        menu.setAccessibleText(said);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        documents.forEach(one -> menu.getItems().add(item(one.content().name(), id, finding, Optional.of(one.id()))));
        if (document(finding, documents).isPresent()) {
            menu.getItems().add(item(words.pointToNone(), id, finding, Optional.empty()));
        }
        return menu;
    }

    private MenuItem item(String name, ApplicationId id, Finding finding, Optional<AttachmentId> document) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.write(() -> about.observers().examine(id, finding.shownBy(document)), told::accept));
        return item;
    }

    private Node verdict(ApplicationId id, Finding was, Finding.Verdict to) {
        String said = switch (to) {
            case NOT_EXAMINED -> words.reopen();
            case MET -> words.met();
            case NOT_MET -> words.notMet();
        };
        Feather icon = switch (to) {
            case NOT_EXAMINED -> Feather.ROTATE_CCW;
            case MET -> Feather.CHECK;
            case NOT_MET -> Feather.X;
        };
        var button = desk.changing(
                        "observers.examine." + was.criterion() + "." + to,
                        said + " · " + values.criterion(was.criterion()),
                        icon,
                        () -> model.write(() -> about.observers().examine(id, now(was, to)), told::accept))
                .iconButton();
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// With what stands in the fields when the button is pressed.
    private Finding now(Finding was, Finding.Verdict to) {
        return to == Finding.Verdict.NOT_EXAMINED
                ? new Finding(was.criterion(), to, "", Optional.empty(), "", was.document())
                : new Finding(
                        was.criterion(), to, examiner.getText().strip(), Optional.of(about.today()),
                        remark.getText().strip(), was.document());
    }
}
