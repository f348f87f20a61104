package org.plenary.screens.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Form;
import org.plenary.kit.Hue;
import org.plenary.kit.Mark;
import org.plenary.kit.Prose;
import org.plenary.registry.ConsultationRegion;
import org.plenary.registry.Instrument;
import org.plenary.registry.NameForm;
import org.plenary.registry.Registry;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.Standing;
import org.plenary.registry.StateDraft;
import org.plenary.registry.StateId;
import org.plenary.registry.StateKind;
import org.plenary.registry.StateSheet;
import org.plenary.registry.Trait;
import org.plenary.registry.UnGroup;

/// The pane for one State: what it is on the chosen day, its names, its groups, its instrument.
final class StateEditor implements Editor {

    private final Desk desk;
    private final RegistryListWords words;
    private final RegistryWords terms;
    private final StatesModel model;
    private final Optional<StateSheet> sheet;
    private final Consumer<Outcome<StateId>> saved;
    private final Form form;
    private final Detail detail;

    /// @param sheet of the State, or none for a new one
    /// @param saved is told what came of saving, unless there are faults
    StateEditor(
            Desk desk,
            StatesModel model,
            Registry registry,
            Optional<StateSheet> sheet,
            Runnable close,
            Consumer<Outcome<StateId>> saved) {
        this.desk = desk;
        this.words = desk.words(RegistryListWords.class);
        this.terms = desk.words(RegistryWords.class);
        this.model = model;
        this.sheet = sheet;
        this.saved = saved;
        form = desk.form();
        if (sheet.isEmpty()) {
            form.section(words.names());
            NewNamesForm.names(form, words, desk.phrasebook().language());
            codes();
        }
        groups();
        instrument();
        seat();
        form.fill(texts(sheet.map(StateSheet::draft).orElse(StateDraft.EMPTY)));
        StateId id = sheet.map(shown -> shown.state().id()).orElseGet(() -> new StateId(new UUID(0, 0)));
        form.checkedBy(values -> registry.faults(id, model.treaty().get(), draft(values)));
        detail = new Detail(desk.phrasebook(), close).title(name(), "").bar(form.bar(this::save)).sections(form.node());
    }

    /// Shows what the State is on the chosen day, above its names and its form.
    void show(StateSheet shown, StateLine line, Node names, Command restore, Node history) {
        String formal =
                shown.state().name(desk.phrasebook().language(), NameForm.FORMAL, model.day().get());
        detail.title(line.name(), formal.equals(line.name()) ? "" : formal);
        var since = new Label(since(line));
        since.getStyleClass().add("hint");
        detail.status(Mark.category(Hue.of(line.standing().kin()), line.standingWord()), since);
        detail.sections(
                shown.isChanged() ? changed(restore) : new Region(), names, form.node(), history);
    }

    private Node changed(Command restore) {
        var box = new FlowPane(
                12, 8, Mark.NOTE.label(words.changedHere()), restore.button());
        box.setRowValignment(VPos.CENTER);
        return box;
    }

    private String since(StateLine line) {
        return line.entry()
                .map(day -> line.standing() == Standing.PARTY
                        ? words.partyFrom(desk.phrasebook().dates().date(day))
                        : words.partyLater(desk.phrasebook().dates().date(day)))
                .orElse(words.notDeposited());
    }

    private void codes() {
        form.section(words.codes());
        form.text("iso3", words.iso3()).half();
        form.text("iso2", words.iso2()).half();
        form.text("m49", words.m49()).half();
        form.choice("kind", words.kind(), Choices.of(StateKind.values(), terms::stateKind)).half();
    }

    private void groups() {
        form.section(words.standingSection());
        form.choice("group", words.groupField(), Choices.orNone(words.none(), UnGroup.values(), terms::group));
        form.choice("region", words.regionField(), Choices.orNone(words.none(), ConsultationRegion.values(), terms::region));
        form.check("leastDeveloped", words.ldcField()).half();
        form.date("leastDevelopedTo", words.ldcTo()).half();
        form.check("smallIsland", terms.trait(Trait.SMALL_ISLAND_DEVELOPING));
        form.check("landlocked", terms.trait(Trait.LANDLOCKED_DEVELOPING));
    }

    private void instrument() {
        form.section(words.instrumentOf(terms.treaty(model.treaty().get())));
        boolean isRecalled = sheet.flatMap(StateSheet::instrument)
                .filter(known -> known.confidence() == Instrument.Confidence.RECALLED)
                .isPresent();
        form.date("deposited", words.deposited()).half();
        form.choice("action", words.action(), Choices.orNone(words.none(), Instrument.Action.values(), terms::action))
                .half();
        form.node(hint(words.ninetyDays()));
        if (isRecalled) {
            form.node(Mark.WARNS.beside(words.recalled()));
        }
    }

    private static Node hint(String text) {
        var hint = new Prose(text);
        hint.getStyleClass().add("hint");
        return hint;
    }

    private void seat() {
        form.section(words.seat());
        form.text("capital", words.capital()).half();
        form.text("currencies", words.currencies()).half();
    }

    @Override
    public Node node() {
        return detail.node();
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public String name() {
        return sheet.map(shown -> shown.state()
                        .name(desk.phrasebook().language(), NameForm.SHORT, model.day().get()))
                .orElse(words.newState());
    }

    @Override
    public void save() {
        Map<String, String> values = form.values();
        if (sheet.isPresent()) {
            model.amend(sheet.get(), draft(values), this::told);
        } else {
            model.add(NewNamesForm.six(values, NewNamesForm.NAME), draft(values), this::told);
        }
    }

    private void told(Outcome<StateId> outcome) {
        switch (outcome) {
            case Outcome.Refused<StateId>(List<Fault> faults) ->
                form.showFaults(NewNamesForm.placed(faults, desk.phrasebook().language()));
            case Outcome.Done<StateId> _, Outcome.Stale<StateId> _ -> saved.accept(outcome);
        }
    }

    private StateDraft draft(Map<String, String> values) {
        StateDraft was = sheet.map(StateSheet::draft).orElse(StateDraft.EMPTY);
        return new StateDraft(
                values.getOrDefault("iso2", was.iso2()),
                values.getOrDefault("iso3", was.iso3()),
                values.getOrDefault("m49", was.m49()),
                values.getOrDefault("kind", was.kind()),
                values.getOrDefault("group", ""),
                values.getOrDefault("region", ""),
                values.getOrDefault("leastDeveloped", ""),
                values.getOrDefault("leastDevelopedTo", ""),
                values.getOrDefault("smallIsland", ""),
                values.getOrDefault("landlocked", ""),
                values.getOrDefault("capital", ""),
                values.getOrDefault("currencies", ""),
                values.getOrDefault("deposited", ""),
                values.getOrDefault("action", ""));
    }

    private static Map<String, String> texts(StateDraft draft) {
        Map<String, String> texts = new HashMap<>();
        texts.put("iso2", draft.iso2());
        texts.put("iso3", draft.iso3());
        texts.put("m49", draft.m49());
        texts.put("kind", draft.kind());
        texts.put("group", draft.group());
        texts.put("region", draft.region());
        texts.put("leastDeveloped", draft.leastDeveloped());
        texts.put("leastDevelopedTo", draft.leastDevelopedTo());
        texts.put("smallIsland", draft.smallIsland());
        texts.put("landlocked", draft.landlocked());
        texts.put("capital", draft.capital());
        texts.put("currencies", draft.currencies());
        texts.put("deposited", draft.deposited());
        texts.put("action", draft.action());
        return texts;
    }
}
