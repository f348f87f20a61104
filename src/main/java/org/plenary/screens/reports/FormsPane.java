package org.plenary.screens.reports;

import com.ibm.icu.text.NumberFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.kit.Choice;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.kit.Prose;
import org.plenary.kit.Work;
import org.plenary.meetings.LackingTexts;
import org.plenary.nominations.FormBatch;
import org.plenary.nominations.NominationForms;
import org.plenary.people.DelegationId;

/// For whom nomination forms are written, in which language and for which program.
final class FormsPane {

    private static final String EVERY = "";
    private static final String BOTH = "BOTH";

    private final Desk desk;
    private final ExportScreen.About about;
    private final NominationCardWords words;
    private final ReadOnlyBooleanWrapper isBusy = new ReadOnlyBooleanWrapper();
    private final VBox inside = new VBox();
    private final ScrollPane choices = new ScrollPane(inside);
    private final Label figure = new Label();
    private final Prose below = new Prose("");
    private final VBox summary = new VBox();
    private Form form;
    private int delegations;

    FormsPane(Desk desk, ExportScreen.About about, Command write) {
        this.desk = desk;
        this.about = about;
        this.words = desk.words(NominationCardWords.class);
        this.form = new Form(desk.phrasebook());
        choices.setFitToWidth(true);
        choices.setFocusTraversable(false);
        choices.getStyleClass().addAll("edge-to-edge", "export-choices");
        inside.getStyleClass().add("export-choices-inside");
        figure.getStyleClass().add("figure");
        var note = new Prose(words.note());
        note.getStyleClass().add("hint");
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        var button = write.primaryButton();
        button.setMaxWidth(Double.MAX_VALUE);
        var action = new VBox(button);
        action.getStyleClass().add("export-action");
        summary.getStyleClass().add("export-summary");
        summary.getChildren().setAll(figure, below, note, gap, action);
        show(List.of());
    }

    Node choices() {
        return choices;
    }

    Node summary() {
        return summary;
    }

    /// Whether forms are being written.
    ReadOnlyBooleanProperty isBusy() {
        return isBusy.getReadOnlyProperty();
    }

    /// Looks up the delegations of the meeting.
    void load() {
        desk.work().read(
                "reports.forms",
                () -> about.forms().addressees(about.meeting(), desk.phrasebook().language()),
                this::show);
    }

    private void show(List<NominationForms.Addressee> addressees) {
        delegations = addressees.size();
        Map<String, String> before = form.values();
        form = new Form(desk.phrasebook());
        form.section(words.forms());
        form.search("formDelegation", words.delegation(), delegations(addressees));
        var lacking = new LackingTexts(desk.phrasebook());
        form.paperLanguage("formLanguage", desk.words(ExportWords.class).language(), language ->
                        lacking.inPaper(about.meeting(), language))
                .half();
        form.choice("formProgram", words.program(), programs()).half();
        form.set("formDelegation", before.getOrDefault("formDelegation", EVERY));
        form.set("formLanguage", before.getOrDefault("formLanguage", desk.phrasebook().language().code()));
        form.set("formProgram", before.getOrDefault("formProgram", BOTH));
        form.onChange("formDelegation", chosen -> count());
        inside.getChildren().setAll(form.node());
        count();
    }

    private void count() {
        int count = form.value("formDelegation").isEmpty() ? delegations : 1;
        figure.setText(NumberFormat.getIntegerInstance(desk.phrasebook().language().locale()).format(count));
        below.setText(count == 0 ? words.none() : words.delegations(count));
    }

    private List<Choice> delegations(List<NominationForms.Addressee> addressees) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(EVERY, words.everyDelegation()));
        addressees.forEach(one -> all.add(new Choice(one.delegation().id().value().toString(), one.name())));
        return all;
    }

    private List<Choice> programs() {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(BOTH, words.bothPrograms()));
        Stream.of(FormBatch.Kind.values()).forEach(kind -> all.add(new Choice(kind.name(), words.programIs(kind))));
        return all;
    }

    private FormBatch batch() {
        String delegation = form.value("formDelegation");
        String program = form.value("formProgram").toUpperCase(Locale.ROOT);
        Set<FormBatch.Kind> kinds = program.isEmpty() || program.equals(BOTH)
                ? EnumSet.allOf(FormBatch.Kind.class)
                : EnumSet.of(FormBatch.Kind.valueOf(program));
        return new FormBatch(
                about.meeting(),
                Language.of(form.value("formLanguage")).orElse(desk.phrasebook().language()),
                delegation.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new DelegationId(UUID.fromString(delegation))),
                kinds);
    }

    /// Asks for the folder and writes.
    void write(Consumer<Checked<FormBatch.Result>> then) {
        about.chooseFolder().get().ifPresent(folder -> write(folder, then));
    }

    private void write(Path folder, Consumer<Checked<FormBatch.Result>> then) {
        FormBatch batch = batch();
        isBusy.set(true);
        desk.work().run(
                words.writing(),
                progress -> about.forms().write(batch, folder, progress),
                written -> {
                    isBusy.set(false);
                    then.accept(written);
                },
                new Work.Ending(this::failed, () -> isBusy.set(false)));
    }

    private void failed(Throwable failure) {
        isBusy.set(false);
        // Work hands it on to the one place that tells of failures.
        throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
