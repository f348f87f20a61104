package org.plenary.screens.procedure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Form;
import org.plenary.kit.LatestChanges;
import org.plenary.procedure.DeadlineCheck;
import org.plenary.procedure.DeadlineDraft;
import org.plenary.procedure.DeadlineLine;
import org.plenary.procedure.Provision;

/// The pane of one deadline, one that follows from a rule or the officer's own.
final class DeadlinePane {

    private final ProcedureScreenWords words;
    private final Detail detail;
    private final Form form;
    private final Optional<ProcedureModel.DeadlineRow> shown;

    /// @param shown empty for a new one
    DeadlinePane(
            Desk desk,
            ProcedureModel model,
            Optional<ProcedureModel.DeadlineRow> shown,
            List<Command> actions,
            Runnable save,
            Runnable close) {
        this.words = desk.words(ProcedureScreenWords.class);
        this.shown = shown;
        this.form = desk.form();
        if (provision().isEmpty()) {
            form.text("title", words.what());
        }
        form.date("day", words.day()).half();
        form.text("time", words.time()).half();
        form.date("doneOn", words.doneOn()).half();
        form.area("note", words.note());
        form.checkedBy(values -> DeadlineCheck.faults(provision(), draft(values)));
        form.fill(texts(shown.map(row -> DeadlineDraft.of(row.deadline())).orElseGet(DeadlineDraft::empty)));
        this.detail = new Detail(desk.phrasebook(), close).bar(form.bar(save));
        Panes.closesOnEscape(detail.node(), close);
        detail.title(name(), shown.map(ProcedureModel.DeadlineRow::basis).orElse(words.own()));
        var row = new FlowPane(8, 8);
        actions.forEach(action -> row.getChildren().add(action.button()));
        var history = new LatestChanges(desk);
        detail.sections(row, form.node(), history.node());
        shown.ifPresent(one -> {
            detail.status(Panes.mark(one.state()).label(Panes.word(words, one)));
            model.history(one.line(), history::showUnderHeading);
        });
    }

    private Optional<Provision> provision() {
        return shown.flatMap(row -> row.deadline().provision());
    }

    private static Map<String, String> texts(DeadlineDraft draft) {
        Map<String, String> texts = new HashMap<>();
        texts.put("title", draft.title());
        texts.put("day", draft.day());
        texts.put("time", draft.time());
        texts.put("doneOn", draft.doneOn());
        texts.put("note", draft.note());
        return texts;
    }

    private static DeadlineDraft draft(Map<String, String> values) {
        return new DeadlineDraft(
                values.getOrDefault("title", ""),
                values.getOrDefault("day", ""),
                values.getOrDefault("time", ""),
                values.getOrDefault("doneOn", ""),
                values.getOrDefault("note", ""));
    }

    String name() {
        return shown.map(ProcedureModel.DeadlineRow::what).orElse(words.newDeadline());
    }

    Optional<DeadlineLine> line() {
        return shown.map(ProcedureModel.DeadlineRow::line);
    }

    DeadlineDraft draft() {
        return draft(form.values());
    }

    Form form() {
        return form;
    }

    /// To the first field of a deadline of the officer's own.
    void goToTitle() {
        detail.goTo(form.field("title").control());
    }

    Node node() {
        return detail.node();
    }
}
