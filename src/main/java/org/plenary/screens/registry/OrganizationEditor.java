package org.plenary.screens.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.kit.Choice;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Form;
import org.plenary.kit.Hue;
import org.plenary.kit.Mark;
import org.plenary.registry.NameForm;
import org.plenary.registry.Organization;
import org.plenary.registry.OrganizationDraft;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.OrganizationKind;
import org.plenary.registry.OrganizationSheet;
import org.plenary.registry.Registry;
import org.plenary.registry.RegistryWords;
import org.plenary.words.SortOrder;

/// The pane for one organization: its names, what it is, where it sits.
final class OrganizationEditor implements Editor {

    private final Desk desk;
    private final RegistryListWords words;
    private final RegistryWords terms;
    private final OrganizationsModel model;
    private final Optional<OrganizationSheet> sheet;
    private final LocalDate day;
    private final Consumer<Outcome<OrganizationId>> saved;
    private final Form form;
    private final Detail detail;

    /// @param sheet of the organization, or none for a new one
    /// @param day whose names are shown
    /// @param saved is told what came of saving, unless there are faults
    OrganizationEditor(
            Desk desk,
            OrganizationsModel model,
            Registry registry,
            Optional<OrganizationSheet> sheet,
            LocalDate day,
            Runnable close,
            Consumer<Outcome<OrganizationId>> saved) {
        this.desk = desk;
        this.words = desk.words(RegistryListWords.class);
        this.terms = desk.words(RegistryWords.class);
        this.model = model;
        this.sheet = sheet;
        this.day = day;
        this.saved = saved;
        form = desk.form();
        if (sheet.isEmpty()) {
            form.section(words.names());
            NewNamesForm.namesAndAcronyms(form, words, desk.phrasebook().language());
        }
        form.section(words.seat());
        form.choice("kind", words.kind(), Choices.of(OrganizationKind.values(), terms::organizationKind));
        form.text("city", words.city()).half();
        form.search("country", words.country(), countries(registry)).half();
        form.text("website", words.website());
        OrganizationDraft draft = sheet.map(OrganizationSheet::draft).orElse(OrganizationDraft.EMPTY);
        form.fill(Map.of(
                "kind", draft.kind(), "city", draft.city(), "country", draft.country(), "website", draft.website()));
        OrganizationId id = sheet.map(shown -> shown.organization().id())
                .orElseGet(() -> new OrganizationId(new UUID(0, 0)));
        form.checkedBy(values -> registry.faults(id, draft(values)));
        detail = new Detail(desk.phrasebook(), close).title(name(), "").bar(form.bar(this::save)).sections(form.node());
    }

    /// Shows what the organization is, above its names and its form.
    void show(OrganizationSheet shown, OrganizationLine line, Node names, Command restore, Node history) {
        detail.title(line.name(), line.acronym());
        detail.status(Mark.category(hue(shown.organization().kind()), line.kind()));
        var changed = new FlowPane(
                12, 8, Mark.NOTE.label(words.changedHere()), restore.button());
        changed.setRowValignment(VPos.CENTER);
        detail.sections(shown.isChanged() ? changed : new Region(), names, form.node(), history);
    }

    /// The colour of the category in which such a body is usually listed.
    static Hue hue(OrganizationKind kind) {
        return switch (kind) {
            case UN_BODY, SPECIALIZED_AGENCY, SECRETARIAT -> Hue.UN;
            case IGO, REGIONAL_CENTRE -> Hue.IGO;
            case NGO, BUSINESS, ACADEMIC -> Hue.NGO;
            case MEDIA -> Hue.MEDIA;
        };
    }

    private List<Choice> countries(Registry registry) {
        List<Choice> countries = new ArrayList<>();
        registry.book().states().all().stream()
                .map(state -> new Choice(
                        state.iso3(),
                        state.name(desk.phrasebook().language(), NameForm.SHORT, day),
                        state.otherNames()))
                .sorted(new SortOrder(desk.phrasebook().language()).by(Choice::words))
                .forEach(countries::add);
        countries.addFirst(new Choice("", words.none()));
        return countries;
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
        return sheet.map(OrganizationSheet::organization)
                .map((Organization known) -> known.name(desk.phrasebook().language(), NameForm.SHORT, day))
                .orElse(words.newOrganization());
    }

    @Override
    public void save() {
        Map<String, String> values = form.values();
        if (sheet.isPresent()) {
            model.amend(sheet.get(), draft(values), this::told);
        } else {
            model.add(
                    NewNamesForm.six(values, NewNamesForm.NAME),
                    NewNamesForm.six(values, NewNamesForm.ACRONYM),
                    draft(values),
                    this::told);
        }
    }

    private void told(Outcome<OrganizationId> outcome) {
        switch (outcome) {
            case Outcome.Refused<OrganizationId>(List<Fault> faults) ->
                form.showFaults(NewNamesForm.placed(faults, desk.phrasebook().language()));
            case Outcome.Done<OrganizationId> _, Outcome.Stale<OrganizationId> _ -> saved.accept(outcome);
        }
    }

    private static OrganizationDraft draft(Map<String, String> values) {
        return new OrganizationDraft(
                values.getOrDefault("kind", ""),
                values.getOrDefault("city", ""),
                values.getOrDefault("country", ""),
                values.getOrDefault("website", ""));
    }
}
