package org.plenary.screens.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Filter;
import org.plenary.kit.Hue;
import org.plenary.kit.LatestChanges;
import org.plenary.kit.Mark;
import org.plenary.registry.ConsultationRegion;
import org.plenary.registry.GivenNames;
import org.plenary.registry.Memberships;
import org.plenary.registry.Registry;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.Standing;
import org.plenary.registry.StateId;
import org.plenary.registry.StateKind;
import org.plenary.registry.StateSheet;
import org.plenary.registry.Trait;
import org.plenary.registry.UnGroup;

/// The States, as they are on the chosen day.
final class StatesTab {

    private final Desk desk;
    private final RegistryListWords words;
    private final RegistryWords terms;
    private final Registry registry;
    private final StatesModel model;
    private final RegistryList<StateLine> list;
    private final Aftermath<StateId> aftermath;

    /// @param treaty the code of the one whose Parties are shown first; empty for any
    StatesTab(Desk desk, Registry registry, LocalDate day, String treaty) {
        this.desk = desk;
        this.registry = registry;
        this.words = desk.words(RegistryListWords.class);
        this.terms = desk.words(RegistryWords.class);
        this.model = new StatesModel(desk.work(), registry, desk.phrasebook(), day, treaty);
        this.list = new RegistryList<>(desk, new RegistryList.Setup<>(
                words.states(),
                words.searchStates(),
                columns(),
                kinds(),
                model.lines(),
                Bindings.createStringBinding(() -> words.countStates(model.lines().size(), model.parties()), model.lines()),
                Bindings.createStringBinding(model::incomplete, model.lines()),
                model::narrow,
                List.of(treaty(), asOn(), day()),
                desk.changing("registry.addState", words.addState(), Feather.PLUS, this::add),
                (line, then) -> open(line.state().id(), then),
                () -> editor(Optional.empty())));
        this.aftermath = new Aftermath<>(desk, list, new Aftermath.Things<>(
                words.states(),
                id -> model.line(id).map(StateLine::name),
                model::write,
                model::restore,
                this::select));
    }

    /// Whose Parties are shown.
    private Node treaty() {
        var box = new ComboBox<Choice>();
        box.setId("treaty");
        box.setAccessibleText(words.treatyField());
        box.getItems().setAll(registry.book().treatyCodes().stream()
                .map(code -> new Choice(code, terms.treaty(code)))
                .toList());
        box.getItems().stream()
                .filter(choice -> choice.key().equals(model.treaty().get()))
                .forEach(box.getSelectionModel()::select);
        // As wide as its longest treaty where there is room; the one that is chosen can be read by resting on it.
        box.getStyleClass().add("treaty-chosen");
        var whole = new Tooltip();
        whole.textProperty().bind(box.valueProperty().map(Choice::toString));
        box.setTooltip(whole);
        box.valueProperty().subscribe((before, now) -> {
            if (now != null && !now.equals(before)) {
                model.treaty().set(now.key());
                list.close();
            }
        });
        return box;
    }

    private Node asOn() {
        var label = new Label(words.asOn());
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node day() {
        var picker = new DatePicker(model.day().get());
        picker.setId("asOn");
        picker.setAccessibleText(words.asOn());
        picker.setEditable(false);
        picker.getStyleClass().add("short-day");
        picker.setMinWidth(Region.USE_PREF_SIZE);
        picker.setMaxWidth(Region.USE_PREF_SIZE);
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : desk.phrasebook().dates().shortDate(day);
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return model.day().get();
            }
        });
        picker.valueProperty().subscribe(day -> {
            if (day != null) {
                model.day().set(day);
            }
        });
        return picker;
    }

    private List<Column<StateLine>> columns() {
        return List.of(
                Column.text("name", words.name(), 208, StateLine::name),
                Column.text("code", words.code(), 108, line -> line.state().iso3()),
                Column.<StateLine>text("standing", words.standing(), 128, StateLine::standingWord)
                        .with(line -> Mark.category(Hue.of(line.standing().kin()), "")),
                Column.text("since", words.partySince(), 104, StateLine::since)
                        .sortedBy(Comparator.comparing((StateLine line) -> line.entry().orElse(LocalDate.MAX))),
                Column.text("group", words.group(), 152, StateLine::group),
                Column.text("region", words.region(), 168, StateLine::region),
                Column.text("development", words.development(), 112, StateLine::development),
                Column.<StateLine>text("changed", words.changed(), 88, line -> line.isChanged() ? words.changed() : "")
                        .with(line -> line.isChanged() ? Mark.NOTE.shape() : new Group()));
    }

    private List<Filter.Kind> kinds() {
        return List.of(
                new Filter.Kind(
                        StatesModel.STANDING,
                        words.standing(),
                        () -> Choices.of(
                                new Standing[] {Standing.PARTY, Standing.STATE, Standing.OBSERVER_STATE}, terms::standing)),
                new Filter.Kind(StatesModel.GROUP, words.group(), () -> Choices.of(UnGroup.values(), terms::group)),
                new Filter.Kind(
                        StatesModel.REGION, words.region(), () -> Choices.of(ConsultationRegion.values(), terms::region)),
                new Filter.Kind(StatesModel.DEVELOPMENT, words.development(), this::developments),
                new Filter.Kind(
                        StatesModel.CHANGED, words.changed(), () -> List.of(new Choice("any", words.changedHere()))));
    }

    private List<Choice> developments() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(StatesModel.LDC, terms.leastDeveloped()));
        choices.addAll(Choices.of(Trait.values(), terms::trait));
        return choices;
    }

    RegistryList<StateLine> list() {
        return list;
    }

    StatesModel model() {
        return model;
    }

    void add() {
        list.add();
    }

    /// Shows one State, whatever the pane holds.
    void select(StateId id) {
        model.line(id).ifPresent(line -> {
            list.reopen(line);
            if (model.lines().contains(line)) {
                list.list().select(line);
            }
        });
    }

    private StateEditor editor(Optional<StateSheet> sheet) {
        return new StateEditor(desk, model, registry, sheet, () -> list().leave(), outcome -> aftermath.saved(outcome));
    }

    private void open(StateId id, Consumer<Editor> then) {
        model.open(id, sheet -> model.line(id).ifPresent(line -> {
            StateEditor editor = editor(Optional.of(sheet));
            var history = new LatestChanges(desk).read(id.value(), () -> registry.history(id.value()));
            Command restoring = aftermath.restoring("registry.restoreState", id, sheet.shipped());
            editor.show(sheet, line, namesAndMembers(sheet), restoring, history.node());
            then.accept(editor);
        }));
    }

    private Node namesAndMembers(StateSheet sheet) {
        return sheet.state().kind() == StateKind.REIO
                ? new VBox(16, names(sheet), members(sheet))
                : names(sheet);
    }

    private Node names(StateSheet sheet) {
        StateId id = sheet.state().id();
        GivenNames given = registry.names();
        return aftermath.names(id, sheet.names(), given, draft -> given.add(id, draft));
    }

    /// The member States of a regional economic integration organization.
    private Node members(StateSheet sheet) {
        StateId id = sheet.state().id();
        Memberships memberships = registry.memberships();
        var members = new MembersPane(
                desk,
                registry.book(),
                model.day().get(),
                new MembersPane.Actions(
                        (shown, draft) -> aftermath.write(
                                id,
                                () -> shown.map(one -> memberships.amend(one, draft))
                                        .orElseGet(() -> memberships.enter(id, draft))),
                        member -> aftermath.write(id, () -> memberships.remove(id, member))));
        members.show(id, sheet.members());
        return members.node();
    }
}
