package org.plenary.screens.observers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Outcome;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Prose;
import org.plenary.kit.Script;
import org.plenary.observers.Application;
import org.plenary.observers.ApplicationId;
import org.plenary.observers.ApplicationStatus;
import org.plenary.observers.Finding;
import org.plenary.observers.ObserverTexts;
import org.plenary.observers.ObserverWords;
import org.plenary.observers.Observers;
import org.plenary.registry.RegistryWords;
import org.plenary.store.History;
import org.plenary.words.CommandNames;

/// What is known of one body: its right to be there, its application with the examination, and the objections.
final class BodyPane {

    private static final int LATEST = 8;

    private final Desk desk;
    private final ObserversScreen.About about;
    private final ObserversModel model;
    private final ObserverScreenWords words;
    private final ObserverWords values;
    private final Consumer<Outcome<?>> told;
    private final Detail detail;
    private final TextField examiner = new TextField();
    private final TextField remark = new TextField();

    /// @param told what became of a command
    BodyPane(Desk desk, ObserversScreen.About about, ObserversModel model, Consumer<Outcome<?>> told, Runnable close) {
        this.desk = desk;
        this.about = about;
        this.model = model;
        this.words = desk.words(ObserverScreenWords.class);
        this.values = desk.words(ObserverWords.class);
        this.told = told;
        this.detail = new Detail(desk.phrasebook(), close);
        examiner.setText(about.officer());
    }

    Node node() {
        return detail.node();
    }

    /// @param actions on this body, to stand first
    void show(ObserverLine line, List<Command> actions) {
        remark.clear();
        detail.title(line.name(), desk.words(RegistryWords.class).organizationKind(line.kind()));
        detail.status(Marks.of(line.standing()).label(words.standing(line.standing())));
        List<Node> sections = new ArrayList<>();
        var row = new FlowPane(8, 8);
        actions.forEach(action -> row.getChildren().add(action.button()));
        sections.add(row);
        sections.add(right(line));
        line.application().ifPresent(one -> {
            sections.add(steps(one.application()));
            if (isDecided(one.application().status())) {
                sections.add(new ObjectionsView(desk, about, model, one, told).node());
            }
            sections.add(criteria(one));
            sections.addAll(says(one.application()));
            sections.add(history(one.application().id()));
        });
        detail.sections(sections.toArray(Node[]::new));
    }

    private static boolean isDecided(ApplicationStatus status) {
        return status == ApplicationStatus.BEFORE_THE_MEETING
                || status == ApplicationStatus.ADMITTED
                || status == ApplicationStatus.OBJECTED;
    }

    private Node right(ObserverLine line) {
        var box = new VBox(4, heading(words.right()));
        box.getChildren().add(new Prose(new ObserverTexts(desk.phrasebook()).entitlement(line.entitlement())));
        if (line.standing() == ObserverLine.Standing.WITHOUT_RIGHT) {
            box.getChildren().add(hint(words.withoutRightText()));
        }
        line.admission()
                .filter(one -> !one.note().isBlank())
                .ifPresent(one -> box.getChildren().add(hint(one.note())));
        return box;
    }

    private Node steps(Application application) {
        String status = words.standing(ObserverLine.of(application.status()));
        var box = new VBox(8, heading(words.status()));
        application
                .received()
                .ifPresent(day -> box.getChildren().add(hint(words.receivedOn(date(day)))));
        application
                .since()
                .ifPresent(day -> box.getChildren().add(hint(words.since(status, date(day)))));
        if (!application.reason().isBlank()) {
            box.getChildren().add(hint(application.reason()));
        }
        var row = new FlowPane(8, 8);
        application.status().next().stream()
                .sorted(Comparator.comparingInt(next -> isBack(application.status(), next) ? 1 : 0))
                .forEach(next -> row.getChildren().add(step(application, next)));
        box.getChildren().add(row);
        return box;
    }

    private static boolean isBack(ApplicationStatus from, ApplicationStatus to) {
        return to.compareTo(from) < 0;
    }

    private Node step(Application application, ApplicationStatus next) {
        boolean isBack = isBack(application.status(), next);
        String said = isBack ? words.back(words.standing(ObserverLine.of(next))) : words.step(next);
        return Command.of("observers.step." + next.name(), said, isBack ? Feather.ARROW_LEFT : Feather.ARROW_RIGHT, () ->
                        model.write(() -> about.observers().step(application.id(), next, about.today(), ""), told::accept))
                .button();
    }

    private String date(LocalDate day) {
        return desk.phrasebook().dates().date(day);
    }

    private Node criteria(Observers.Case one) {
        var box = new VBox(12, heading(words.criteria()));
        box.getChildren().add(new HBox(8, field(words.examiner(), examiner), field(words.remark(), remark)));
        one.examination().findings().forEach(finding -> box.getChildren().add(criterion(one.application().id(), finding)));
        return box;
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

    private Node criterion(ApplicationId id, Finding finding) {
        var name = new Prose(values.criterion(finding.criterion()));
        var what = new VBox(2, name);
        String day = finding.day().map(desk.phrasebook().dates()::shortDate).orElse("");
        boolean isOpen = finding.verdict() == Finding.Verdict.NOT_EXAMINED;
        what.getChildren().add(hint(isOpen
                ? values.verdict(finding.verdict())
                : values.verdict(finding.verdict()) + " · " + words.examinedBy(finding.examiner(), day)));
        if (!finding.remark().isBlank()) {
            what.getChildren().add(hint(finding.remark()));
        }
        HBox.setHgrow(what, Priority.ALWAYS);
        var row = new HBox(8, Marks.of(finding.verdict()).shape(), what);
        Stream.of(Finding.Verdict.values())
                .filter(verdict -> verdict != finding.verdict())
                .forEach(verdict -> row.getChildren().add(verdict(id, finding, verdict)));
        return row;
    }

    private Node verdict(ApplicationId id, Finding was, Finding.Verdict to) {
        Finding now = to == Finding.Verdict.NOT_EXAMINED
                ? new Finding(was.criterion(), to, "", Optional.empty(), "")
                : new Finding(was.criterion(), to, examiner.getText(), Optional.of(about.today()), remark.getText());
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
        var button = Command.of(
                        "observers.examine." + was.criterion() + "." + to,
                        said + " · " + values.criterion(was.criterion()),
                        icon,
                        () -> model.write(() -> about.observers().examine(id, signed(now)), told::accept))
                .iconButton();
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// With what stands in the fields when the button is pressed.
    private Finding signed(Finding finding) {
        return finding.verdict() == Finding.Verdict.NOT_EXAMINED
                ? finding
                : new Finding(
                        finding.criterion(), finding.verdict(), examiner.getText().strip(), finding.day(),
                        remark.getText().strip());
    }

    private List<Node> says(Application application) {
        return Stream.of(
                        said(words.description(), application.description()),
                        said(words.legalStatus(), application.legalStatus()),
                        said(words.affiliation(), application.affiliation()),
                        said(words.activities(), application.activities()),
                        said(words.earlier(), application.earlier()),
                        said(words.contact(), application.contact()),
                        said(words.remarks(), application.note()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Node> said(String title, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new VBox(4, heading(title), new Prose(text)));
    }

    private Node history(ApplicationId id) {
        var box = new VBox(2);
        model.history(id, entries -> tell(box, entries));
        return box;
    }

    private void tell(VBox box, List<History.Entry> entries) {
        box.getChildren().setAll(heading(words.history()));
        var names = new CommandNames(desk.phrasebook());
        entries.stream().limit(LATEST).forEach(entry -> {
            String when = desk.phrasebook().dates().moment(entry.command().at(), java.time.ZoneId.systemDefault());
            box.getChildren()
                    .add(hint(String.join(
                            " · ",
                            Stream.of(when, entry.command().officer(), names.of(entry.command().name()))
                                    .filter(text -> !text.isBlank())
                                    .toList())));
        });
    }

    static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("section-title");
        return heading;
    }

    static Prose hint(String text) {
        var hint = new Prose(text);
        hint.getStyleClass().add("hint");
        Script.watch(hint);
        return hint;
    }
}
