package org.plenary.screens.observers;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.kit.Mark;
import org.plenary.kit.Prose;
import org.plenary.kit.Script;
import org.plenary.kit.Sections;
import org.plenary.observers.Objection;
import org.plenary.observers.ObserverTexts;
import org.plenary.observers.ObserverWords;
import org.plenary.observers.Observers;
import org.plenary.observers.Tally;
import org.plenary.registry.NameForm;
import org.plenary.registry.State;
import org.plenary.registry.StateId;

/// The objections of Parties to one applicant, counted as they are raised.
final class ObjectionsView {

    private static final int MOST_PRESENT = 300;
    private static final String PRESENT = "present";
    private static final String PARTY = "party";

    private final Desk desk;
    private final ObserversScreen.About about;
    private final ObserversModel model;
    private final ObserverScreenWords words;
    private final Observers.Case of;
    private final Consumer<Outcome<?>> told;
    private final VBox box = new VBox(8);

    ObjectionsView(
            Desk desk, ObserversScreen.About about, ObserversModel model, Observers.Case of, Consumer<Outcome<?>> told) {
        this.desk = desk;
        this.about = about;
        this.model = model;
        this.words = desk.words(ObserverScreenWords.class);
        this.of = of;
        this.told = told;
    }

    Node node() {
        box.getChildren().setAll(Sections.heading(words.objections()));
        model.tally(of, this::show);
        return box;
    }

    private void show(Tally tally) {
        var result = new Prose(new ObserverTexts(desk.phrasebook()).tally(tally));
        Script.watch(result);
        var said = (tally.isObjected() ? Mark.CROSSED : Mark.TICKED).beside(result);
        box.getChildren().setAll(Sections.heading(words.objections()), said);
        box.getChildren().add(Sections.hint(desk.words(ObserverWords.class).counting(tally.counting())));
        box.getChildren().addAll(entry(tally));
        of.objections().forEach(one -> box.getChildren().add(objection(one)));
    }

    private List<Node> entry(Tally tally) {
        var form = desk.form();
        form.text(PRESENT, words.present()).half();
        form.search(PARTY, words.party(), model.parties()).half();
        form.fill(java.util.Map.of(PRESENT, Integer.toString(tally.present())));
        var actions = new FlowPane(8, 8);
        actions.getChildren()
                .add(desk.changing("observers.object", words.object(), Feather.SLASH, () -> object(form)).button());
        actions.getChildren()
                .add(desk.changing("observers.count", words.recount(), Feather.USERS, () -> count(form)).button());
        if (tally.counting() == Tally.Counting.BY_OFFICER) {
            actions.getChildren()
                    .add(desk.changing("observers.countAgain", words.countAgain(), Feather.ROTATE_CCW, () -> model.write(
                                    () -> about.observers().countPresent(about.meeting().id(), OptionalInt.empty()),
                                    told::accept))
                            .button());
        }
        return List.of(form.node(), actions);
    }

    private void object(Form form) {
        String chosen = form.value(PARTY);
        if (chosen.isBlank()) {
            form.showFaults(List.of(new Fault(PARTY, new Rule.Missing())));
            return;
        }
        model.write(
                () -> about.observers()
                        .object(
                                about.meeting(),
                                of.application(),
                                new StateId(UUID.fromString(chosen)),
                                model.day(),
                                ""),
                told::accept);
    }

    private void count(Form form) {
        String text = form.value(PRESENT).strip();
        try {
            int present = Integer.parseInt(text);
            if (present >= 0 && present <= MOST_PRESENT) {
                model.write(
                        () -> about.observers().countPresent(about.meeting().id(), OptionalInt.of(present)),
                        told::accept);
                return;
            }
        } catch (NumberFormatException e) {
            // Told below, as any other number that does not fit.
        }
        form.showFaults(List.of(new Fault(PRESENT, new Rule.NotANumber(text, 0, MOST_PRESENT))));
    }

    private Node objection(Objection one) {
        String state = about.book().get().states()
                .byId(one.state())
                .map(this::name)
                .orElse("");
        var label = new Label(state, Mark.CROSSED.shape());
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var withdraw = desk.changing(
                        "observers.withdraw." + one.id(), words.withdraw(), Feather.TRASH_2, () -> model.write(
                                () -> about.observers().withdraw(one), told::accept))
                .iconButton();
        return new HBox(8, label, withdraw);
    }

    private String name(State state) {
        return state.name(desk.phrasebook().language(), NameForm.SHORT, model.day());
    }
}
