package org.plenary.screens.reports;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.plenary.base.Fault;
import org.plenary.kit.Choice;
import org.plenary.kit.Field;
import org.plenary.kit.Form;
import org.plenary.people.ParticipantField;
import org.plenary.people.PeopleWords;
import org.plenary.people.Status;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.Standing;
import org.plenary.reports.Exports.Format;
import org.plenary.reports.ParticipantsPaper.Numbering;
import org.plenary.reports.ReportChoice;
import org.plenary.reports.ReportChoice.ConsentRule;
import org.plenary.reports.ReportChoice.Distribution;
import org.plenary.reports.ReportChoice.Edition;
import org.plenary.words.Phrasebook;

/// The choices of the chosen paper; every change is counted at once.
final class ChoicesPane {

    private final ExportModel model;
    private final Phrasebook phrasebook;
    private final ExportWords words;
    private final VBox inside = new VBox();
    private final ScrollPane node = new ScrollPane(inside);
    private Form form;
    private boolean isFilling;

    ChoicesPane(ExportModel model, Phrasebook phrasebook) {
        this.model = model;
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(ExportWords.class);
        this.form = new Form(phrasebook);
        node.setFitToWidth(true);
        node.setFocusTraversable(false);
        node.getStyleClass().addAll("edge-to-edge", "export-choices");
        inside.getStyleClass().add("export-choices-inside");
        model.format().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    /// Whether all that stands in the form can be used; what cannot is pointed out.
    boolean isSound() {
        List<Fault> faults = model.faults(form.values());
        form.showFaults(faults);
        return faults.isEmpty();
    }

    /// Shows the model's values again.
    void refill() {
        isFilling = true;
        form.fill(model.values());
        isFilling = false;
    }

    private void show(Format format) {
        form = new Form(phrasebook);
        form.checkedBy(model::faults);
        form.section(words.document());
        watch(form.paperLanguage("language", words.language(), model::lacking).half());
        watch(form.date("asAt", words.asAt()).hint(words.asAtHint()).half());
        switch (format) {
            case DOCX -> list();
            case XLSX -> workbook();
            case CSV, VCF -> people();
        }
        refill();
        inside.getChildren().setAll(form.node());
        node.setVvalue(0);
    }

    private void list() {
        watch(form.choice("edition", words.edition(), choices(Edition.values(), words::editionIs))
                .half());
        watch(form.choice("numbering", words.numbering(), choices(Numbering.values(), words::numberingIs))
                .half());
        people();
        watch(form.choice("consent", words.consent(), choices(ConsentRule.values(), words::consentRule)));
        form.section(words.masthead());
        watch(form.text("symbol", words.symbol()).half());
        watch(form.choice("distribution", words.distribution(), choices(Distribution.values(), words::distributionIs))
                .half());
        watch(form.text("agendaItem", words.agendaItem()).hint(words.agendaItemHint()));
        watch(form.text("agendaTitle", words.agendaTitle()));
    }

    private void workbook() {
        watch(form.date("changesSince", words.changesSince()).half());
        people();
    }

    private void people() {
        var people = phrasebook.of(PeopleWords.class);
        form.section(words.people());
        several("statuses", words.statuses(), choices(Status.values(), people::status))
                .half();
        several("standings", words.standings(), choices(Standing.values(), phrasebook.of(RegistryWords.class)::standings))
                .half();
        several("fields", words.fields(), choices(fields(), people::field));
    }

    private ParticipantField[] fields() {
        return model.format().get() == Format.DOCX
                ? ReportChoice.printable().toArray(ParticipantField[]::new)
                : ParticipantField.values();
    }

    private Field several(String name, String label, List<Choice> choices) {
        var box = new SeveralBox(choices, words::chosen);
        box.value().subscribe((before, now) -> tell());
        return form.custom(name, label, box.control(), box.value());
    }

    private void watch(Field field) {
        switch (field.control()) {
            case TextInputControl typed -> typed.textProperty().subscribe((before, now) -> tell());
            case ComboBoxBase<?> chosen -> chosen.valueProperty().subscribe((before, now) -> tell());
            default -> throw new IllegalArgumentException("a control that nobody watches");
        }
    }

    private void tell() {
        if (!isFilling) {
            model.amend(form.values());
        }
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> words) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), words.apply(value)))
                .toList();
    }
}
