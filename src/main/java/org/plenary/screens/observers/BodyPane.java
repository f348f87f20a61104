package org.plenary.screens.observers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Outcome;
import org.plenary.kit.AttachmentsView;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Prose;
import org.plenary.kit.Sections;
import org.plenary.observers.Application;
import org.plenary.observers.ApplicationId;
import org.plenary.observers.ApplicationStatus;
import org.plenary.observers.ObservedBody;
import org.plenary.observers.ObserverTexts;
import org.plenary.observers.ObserverWords;
import org.plenary.observers.Observers;
import org.plenary.store.History;
import org.plenary.words.CommandNames;

/// What is known of one body: its right to be there, its application with the examination, and the objections.
final class BodyPane {

    private static final int LATEST = 8;

    private final Desk desk;
    private final ObserversScreen.About about;
    private final ObserversModel model;
    private final ObserverScreenWords words;
    private final Consumer<Outcome<?>> told;
    private final BiConsumer<Observers.Case, ApplicationStatus> decide;
    private final Detail detail;
    private final CriteriaView criteria;

    /// @param told what became of a command
    /// @param decide asks for the reason of a decision
    BodyPane(
            Desk desk,
            ObserversScreen.About about,
            ObserversModel model,
            Consumer<Outcome<?>> told,
            BiConsumer<Observers.Case, ApplicationStatus> decide,
            Runnable close) {
        this.desk = desk;
        this.about = about;
        this.model = model;
        this.words = desk.words(ObserverScreenWords.class);
        this.told = told;
        this.decide = decide;
        this.detail = new Detail(desk.phrasebook(), close);
        this.criteria = new CriteriaView(desk, about, model, told);
    }

    Node node() {
        return detail.node();
    }

    /// @param actions on this body, to stand first
    void show(ObservedBody line, List<Command> actions) {
        detail.title(line.name(), new ObserverTexts(desk.phrasebook()).kind(line));
        detail.status(Marks.of(line.standing()).label(desk.words(ObserverWords.class).standing(line.standing())));
        List<Node> sections = new ArrayList<>();
        sections.add(Sections.buttons(actions));
        sections.add(right(line));
        line.application().ifPresent(one -> {
            sections.add(steps(one));
            if (isDecided(one.application().status())) {
                sections.add(new ObjectionsView(desk, about, model, one, told).node());
            }
            sections.add(criteria.of(one));
            sections.add(documents(one.application(), line.name()));
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

    private Node right(ObservedBody line) {
        var box = new VBox(4, Sections.heading(words.right()));
        box.getChildren().add(new Prose(new ObserverTexts(desk.phrasebook()).entitlement(line.entitlement())));
        if (line.standing() == ObservedBody.Standing.WITHOUT_RIGHT) {
            box.getChildren().add(Sections.hint(words.withoutRightText()));
        }
        line.admission()
                .filter(one -> !one.note().isBlank())
                .ifPresent(one -> box.getChildren().add(Sections.hint(one.note())));
        return box;
    }

    private Node steps(Observers.Case of) {
        Application application = of.application();
        String status = desk.words(ObserverWords.class).standing(ObservedBody.of(application.status()));
        var box = new VBox(8, Sections.heading(words.status()));
        application
                .received()
                .ifPresent(day -> box.getChildren().add(Sections.hint(words.receivedOn(date(day)))));
        application
                .since()
                .ifPresent(day -> box.getChildren().add(Sections.hint(words.since(status, date(day)))));
        if (!application.reason().isBlank()) {
            box.getChildren().add(Sections.hint(application.reason()));
        }
        var row = new FlowPane(8, 8);
        application.status().next().stream()
                .sorted(Comparator.comparingInt(next -> isBack(application.status(), next) ? 1 : 0))
                .forEach(next -> row.getChildren().add(step(of, next)));
        box.getChildren().add(row);
        return box;
    }

    private static boolean isBack(ApplicationStatus from, ApplicationStatus to) {
        return to.compareTo(from) < 0;
    }

    /// A decision asks for its reason first.
    private Node step(Observers.Case of, ApplicationStatus next) {
        ApplicationStatus from = of.application().status();
        boolean isBack = isBack(from, next);
        String said = isBack ? words.back(desk.words(ObserverWords.class).standing(ObservedBody.of(next))) : words.step(next);
        Runnable run = from.isDecision(next)
                ? () -> decide.accept(of, next)
                : () -> model.write(
                        () -> about.observers()
                                .step(about.meeting(), of.application().id(), next, about.today(), ""), told::accept);
        return desk.changing("observers.step." + next.name(), said, isBack ? Feather.ARROW_LEFT : Feather.ARROW_RIGHT, run)
                .button();
    }

    private String date(LocalDate day) {
        return desk.phrasebook().dates().date(day);
    }

    private Node documents(Application application, String body) {
        var view = new AttachmentsView(
                desk, words.documents(), "observers",
                new AttachmentsView.Files(about.places().source(), about.places().show()));
        view.show(model.documents(application, body));
        return view.node();
    }

    private List<Node> says(Application application) {
        return Stream.of(
                        Sections.said(words.description(), application.description()),
                        Sections.said(words.legalStatus(), application.legalStatus()),
                        Sections.said(words.affiliation(), application.affiliation()),
                        Sections.said(words.activities(), application.activities()),
                        Sections.said(words.earlier(), application.earlier()),
                        Sections.said(words.contact(), application.contact()),
                        Sections.said(words.remarks(), application.note()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Node history(ApplicationId id) {
        var box = new VBox(2);
        model.history(id, entries -> tell(box, entries));
        return box;
    }

    private void tell(VBox box, List<History.Entry> entries) {
        box.getChildren().setAll(Sections.heading(words.history()));
        entries.stream().limit(LATEST).forEach(entry -> box.getChildren().add(Sections.hint(said(entry))));
    }

    /// When, who, what; of a decision also which one, and why.
    private String said(History.Entry entry) {
        String when = desk.phrasebook().dates().moment(entry.command().at(), ZoneId.systemDefault());
        String command = new CommandNames(desk.phrasebook()).of(entry.command().name());
        String status = now(entry, "status")
                .map(name -> desk.words(ObserverWords.class).standing(ObservedBody.of(ApplicationStatus.valueOf(name))))
                .orElse("");
        return desk.phrasebook()
                .dotted(when, entry.command().officer(), command, status, now(entry, "reason").orElse(""));
    }

    private static Optional<String> now(History.Entry entry, String field) {
        return entry.changes().stream()
                .filter(change -> change.field().equals(field))
                .map(History.FieldChange::now)
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
