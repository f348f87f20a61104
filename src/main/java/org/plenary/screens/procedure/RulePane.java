package org.plenary.screens.procedure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.kit.Choice;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Form;
import org.plenary.kit.LatestChanges;
import org.plenary.kit.Mark;
import org.plenary.kit.Prose;
import org.plenary.kit.Script;
import org.plenary.procedure.Office;
import org.plenary.procedure.ProcedureRule;
import org.plenary.procedure.ProcedureTexts;
import org.plenary.procedure.ProcedureWords;
import org.plenary.procedure.Provision;
import org.plenary.procedure.RuleCheck;
import org.plenary.procedure.RuleDraft;
import org.plenary.procedure.RuleValue;

/// The pane of one rule of procedure; the fields of its value are those of its shape.
final class RulePane {

    private static final String VALUE = "value";

    private final ProcedureScreenWords words;
    private final ProcedureWords values;
    private final ProcedureModel.RuleRow shown;
    private final Form form;
    private final Detail detail;

    RulePane(
            Desk desk,
            ProcedureModel model,
            ProcedureModel.RuleRow shown,
            List<Command> actions,
            Runnable save,
            Runnable close) {
        this.words = desk.words(ProcedureScreenWords.class);
        this.values = desk.words(ProcedureWords.class);
        this.shown = shown;
        this.form = desk.form();
        valueFields();
        form.text("number", words.number()).half();
        form.choice("sourcing", words.sourcing(), each(ProcedureRule.Sourcing.values(), values::sourcing))
                .half();
        form.area("source", words.source());
        form.checkedBy(texts -> faults());
        form.fill(texts(RuleDraft.of(shown.rule())));
        this.detail = new Detail(desk.phrasebook(), close).bar(form.bar(save));
        Panes.closesOnEscape(detail.node(), close);
        detail.title(shown.what(), values.body(shown.rule().body()));
        Mark mark = shown.rule().sourcing() == ProcedureRule.Sourcing.CONFIRMED ? Mark.TICKED : Mark.WARNS;
        detail.status(mark.label(values.sourcing(shown.rule().sourcing())));
        var row = new FlowPane(8, 8);
        actions.forEach(action -> row.getChildren().add(action.button()));
        var history = new LatestChanges(desk);
        detail.sections(row, form.node(), history.node());
        if (shown.line().isChanged()) {
            var was = new Prose(words.shipped(
                    new ProcedureTexts(desk.phrasebook()).value(shown.line().shipped().value())));
            Script.watch(was);
            detail.sections(was, row, form.node(), history.node());
        }
        model.history(shown.line(), history::showUnderHeading);
    }

    private Provision.Shape shape() {
        return shown.rule().provision().shape();
    }

    private void valueFields() {
        switch (shape()) {
            case TERM -> {
                form.text(VALUE, words.count()).half();
                form.choice("unit", words.unit(), each(RuleValue.Unit.values(), words::unitWord))
                        .half();
                form.choice("from", words.anchor(), each(RuleValue.From.values(), words::anchorWord));
            }
            case FRACTION -> form.text(VALUE, words.value()).hint(words.fractionHint());
            case TIME, COUNT, DAYS -> form.text(VALUE, words.value()).half();
            case OFFICES -> {
                for (Office office : Office.values()) {
                    form.check(office.name(), values.office(office));
                }
            }
            case LANGUAGES -> {
                for (Language language : Language.values()) {
                    form.check(language.code(), language.ownName()).half();
                }
            }
            case PERMISSION ->
                form.choice(VALUE, words.value(), each(RuleValue.Permission.values(), values::permission));
        }
    }

    private static <E extends Enum<E>> List<Choice> each(E[] all, Function<E, String> word) {
        return Arrays.stream(all).map(one -> new Choice(one.name(), word.apply(one))).toList();
    }

    private Map<String, String> texts(RuleDraft draft) {
        Map<String, String> texts = new HashMap<>();
        String[] parts = draft.value().split(" ", -1);
        switch (shape()) {
            case TERM -> {
                texts.put(VALUE, parts[0]);
                texts.put("unit", parts.length > 1 ? parts[1] : "");
                texts.put("from", parts.length > 2 ? parts[2] : "");
            }
            case OFFICES, LANGUAGES -> Arrays.stream(parts).forEach(part -> texts.put(part, "true"));
            case FRACTION, TIME, COUNT, DAYS, PERMISSION -> texts.put(VALUE, draft.value());
        }
        texts.put("number", draft.number());
        texts.put("sourcing", draft.sourcing());
        texts.put("source", draft.source());
        return texts;
    }

    RuleDraft draft() {
        Map<String, String> texts = form.values();
        String value =
                switch (shape()) {
                    case TERM -> (text(texts, VALUE) + " " + text(texts, "unit") + " " + text(texts, "from")).strip();
                    case OFFICES -> ticked(texts, Arrays.stream(Office.values()).map(Enum::name).toList());
                    case LANGUAGES -> ticked(texts, Arrays.stream(Language.values()).map(Language::code).toList());
                    case FRACTION, TIME, COUNT, DAYS, PERMISSION -> text(texts, VALUE);
                };
        return new RuleDraft(value, text(texts, "number"), text(texts, "sourcing"), text(texts, "source"));
    }

    private static String text(Map<String, String> texts, String name) {
        return texts.getOrDefault(name, "").strip();
    }

    private static String ticked(Map<String, String> texts, List<String> names) {
        Set<String> blank = Set.of("", "false");
        return names.stream()
                .filter(name -> !blank.contains(texts.getOrDefault(name, "")))
                .collect(Collectors.joining(" "));
    }

    private List<Fault> faults() {
        return switch (RuleCheck.check(shown.rule().body(), shown.rule().provision(), draft())) {
            case Checked.Ok<ProcedureRule> _ -> List.of();
            case Checked.Faulty<ProcedureRule>(var faults) -> faults;
        };
    }

    ProcedureModel.RuleRow shown() {
        return shown;
    }

    Form form() {
        return form;
    }

    Node node() {
        return detail.node();
    }
}
