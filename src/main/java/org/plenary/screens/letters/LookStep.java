package org.plenary.screens.letters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Grid;
import org.plenary.kit.Mark;
import org.plenary.kit.Prose;
import org.plenary.letters.Hindrance;
import org.plenary.letters.Hindrances;
import org.plenary.letters.MailingPlan;
import org.plenary.letters.Mailings;

/// The third step of a mailing: every letter with the number it would get, to be looked at, or everything that is in the
/// way.
final class LookStep {

    private static final int MOST = 200;

    private final Desk desk;
    private final LettersScreenWords words;
    private final MailingModel model;
    private final Places places;
    private final VBox node = new VBox(12);
    private final ObservableList<MailingPlan.Planned> planned = FXCollections.observableArrayList();

    LookStep(Desk desk, MailingModel model, Places places) {
        this.desk = desk;
        this.words = desk.words(LettersScreenWords.class);
        this.model = model;
        this.places = places;
        model.planning().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    /// The letters of the plan; none while something is in the way.
    ObservableList<MailingPlan.Planned> planned() {
        return planned;
    }

    private void show(Optional<Mailings.Planning> planning) {
        planned.clear();
        node.getChildren()
                .setAll(
                        planning.isEmpty()
                                ? List.of(new Prose(words.making()))
                                : switch (planning.get()) {
                                    case Mailings.Planning.Ready(var plan) -> ready(plan);
                                    case Mailings.Planning.Hindered(var hindrances) -> hindered(hindrances);
                                });
    }

    private List<Node> hindered(List<Hindrance> hindrances) {
        var sentences = new Hindrances(desk.phrasebook());
        var lines = new VBox(8);
        hindrances.stream().limit(MOST).forEach(one -> {
            lines.getChildren().add(Mark.BLOCKS.beside(sentences.of(one)));
        });
        return List.of(heading(words.hinders(hindrances.size())), MailingPage.scrolled(lines));
    }

    private List<Node> ready(MailingPlan plan) {
        planned.setAll(plan.letters());
        var grid = new Grid<MailingPlan.Planned>(
                        desk.phrasebook(),
                        List.of(
                                Column.<MailingPlan.Planned>text("number", words.number(), 160, MailingPlan.Planned::reference)
                                        .sortedBy(Comparator.comparingInt(MailingPlan.Planned::serial)),
                                Column.<MailingPlan.Planned>text("to", words.to(), 360, one -> one.recipient().name()),
                                Column.<MailingPlan.Planned>text("language", words.language(), 120, one ->
                                        one.recipient().language().ownName())),
                        Arrangement.NONE)
                .named(words.letters());
        grid.rows(planned);
        grid.onOpen(one -> model.preview(one, places.temporary(), places::show));
        grid.table().getSelectionModel().selectFirst();
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        Button preview = Command.of("letters.preview", words.preview(), Feather.EYE, () -> Optional.ofNullable(
                                grid.current().get())
                        .ifPresent(one -> model.preview(one, places.temporary(), places::show)))
                .button();
        String first = plan.letters().getFirst().reference();
        String last = plan.letters().getLast().reference();
        return List.of(heading(words.allWell(plan.letters().size(), first, last)), preview, grid.node());
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("section-title");
        return heading;
    }
}
