package org.plenary.screens.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.LatestChanges;
import org.plenary.kit.Filter;
import org.plenary.kit.Mark;
import org.plenary.registry.GivenNames;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.OrganizationKind;
import org.plenary.registry.OrganizationSheet;
import org.plenary.registry.Registry;
import org.plenary.registry.RegistryWords;

/// The organizations.
final class OrganizationsTab {

    private final Desk desk;
    private final RegistryListWords words;
    private final RegistryWords terms;
    private final Registry registry;
    private final LocalDate day;
    private final OrganizationsModel model;
    private final RegistryList<OrganizationLine> list;
    private final Aftermath<OrganizationId> aftermath;

    OrganizationsTab(Desk desk, Registry registry, LocalDate day) {
        this.desk = desk;
        this.registry = registry;
        this.day = day;
        this.words = desk.words(RegistryListWords.class);
        this.terms = desk.words(RegistryWords.class);
        this.model = new OrganizationsModel(desk.work(), registry, desk.phrasebook(), day);
        this.list = new RegistryList<>(desk, new RegistryList.Setup<>(
                words.organizations(),
                words.searchOrganizations(),
                columns(),
                kinds(),
                model.lines(),
                Bindings.createStringBinding(() -> words.countOrganizations(model.lines().size()), model.lines()),
                new SimpleStringProperty(""),
                model::narrow,
                List.of(),
                desk.changing("registry.addOrganization", words.addOrganization(), Feather.PLUS, this::add),
                (line, then) -> open(line.organization().id(), then),
                () -> editor(Optional.empty())));
        this.aftermath = new Aftermath<>(desk, list, new Aftermath.Things<>(
                words.organizations(),
                id -> model.line(id).map(OrganizationLine::name),
                model::write,
                model::restore,
                this::select));
    }

    private List<Column<OrganizationLine>> columns() {
        return List.of(
                Column.text("name", words.name(), 400, OrganizationLine::name),
                Column.text("acronym", words.acronym(), 96, OrganizationLine::acronym),
                Column.<OrganizationLine>text("kind", words.kindHeading(), 216, OrganizationLine::kind)
                        .with(line -> Mark.category(OrganizationEditor.hue(line.organization().kind()), "")),
                Column.text("seat", words.seat(), 216, OrganizationLine::seat),
                Column.<OrganizationLine>text("changed", words.changed(), 88, line -> line.isChanged() ? words.changed() : "")
                        .with(line -> line.isChanged() ? Mark.NOTE.shape() : new Group()));
    }

    private List<Filter.Kind> kinds() {
        return List.of(
                new Filter.Kind(
                        OrganizationsModel.KIND,
                        words.kindHeading(),
                        () -> Choices.of(OrganizationKind.values(), terms::organizationKind)),
                new Filter.Kind(
                        OrganizationsModel.CHANGED,
                        words.changed(),
                        () -> List.of(new Choice("any", words.changedHere()))));
    }

    RegistryList<OrganizationLine> list() {
        return list;
    }

    OrganizationsModel model() {
        return model;
    }

    void add() {
        list.add();
    }

    /// Shows one organization, whatever the pane holds.
    void select(OrganizationId id) {
        model.line(id).ifPresent(line -> {
            list.reopen(line);
            if (model.lines().contains(line)) {
                list.list().select(line);
            }
        });
    }

    private OrganizationEditor editor(Optional<OrganizationSheet> sheet) {
        return new OrganizationEditor(
                desk, model, registry, sheet, day, () -> list().leave(), outcome -> aftermath.saved(outcome));
    }

    private void open(OrganizationId id, Consumer<Editor> then) {
        model.open(id, sheet -> model.line(id).ifPresent(line -> {
            OrganizationEditor editor = editor(Optional.of(sheet));
            var history = new LatestChanges(desk).read(id.value(), () -> registry.history(id.value()));
            Command restoring = aftermath.restoring("registry.restoreOrganization", id, sheet.shipped());
            editor.show(sheet, line, names(sheet), restoring, history.node());
            then.accept(editor);
        }));
    }

    private Node names(OrganizationSheet sheet) {
        OrganizationId id = sheet.organization().id();
        GivenNames given = registry.names();
        return aftermath.names(id, sheet.names(), given, draft -> given.add(id, draft));
    }
}
