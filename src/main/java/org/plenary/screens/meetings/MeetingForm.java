package org.plenary.screens.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.SixText;
import org.plenary.kit.Field;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.meetings.MeetingDraft;
import org.plenary.words.Phrasebook;

/// The form of a meeting. The texts in six languages stand behind six tabs, the language of the interface first; a plus
/// marks the languages in which a title is still to be added.
final class MeetingForm {

    private final Phrasebook phrasebook;
    private final MeetingListWords words;
    private final Form form;
    private final Map<Language, List<Node>> ofLanguage = new HashMap<>();
    private final Map<Language, ToggleButton> tabs = new HashMap<>();
    private Language shown;

    MeetingForm(Desk desk, MeetingChoices choices) {
        this.phrasebook = desk.phrasebook();
        this.words = phrasebook.of(MeetingListWords.class);
        this.form = desk.form();
        this.shown = phrasebook.language();
        form.section(words.names());
        form.node(strip());
        languages().forEach(this::texts);
        whenAndWhere(choices);
        context(choices);
        show(shown);
    }

    Form form() {
        return form;
    }

    /// The language of the interface first, then the others as the UN lists them.
    private List<Language> languages() {
        List<Language> all = new ArrayList<>(Arrays.asList(Language.values()));
        all.sort(Comparator.comparing(language -> language != phrasebook.language()));
        return all;
    }

    private Node strip() {
        var group = new ToggleGroup();
        var strip = new HBox();
        List<Language> all = languages();
        for (Language language : all) {
            var tab = new ToggleButton(language.code().toUpperCase(Locale.ROOT));
            tab.setId("texts." + language.code());
            tab.setToggleGroup(group);
            tab.setAccessibleText(words.textsIn(language.ownName()));
            tab.setTooltip(new Tooltip(words.textsIn(language.ownName())));
            tab.getStyleClass().addAll("small", place(all.indexOf(language), all.size()));
            tab.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(tab, Priority.ALWAYS);
            // A second press must not leave the form without a language.
            tab.setOnAction(event -> show(language));
            tabs.put(language, tab);
            strip.getChildren().add(tab);
        }
        return strip;
    }

    private static String place(int at, int of) {
        return at == 0 ? "left-pill" : at == of - 1 ? "right-pill" : "center-pill";
    }

    private void texts(Language language) {
        text("title", words.fullTitle(), language);
        Field shortTitle = text("shortTitle", words.shortTitle(), language).half();
        ((TextField) shortTitle.control()).setPromptText("COP-1");
        text("session", words.session(), language).half();
        text("body", words.body(), language);
        text("city", words.city(), language);
        watchTitle(language);
    }

    private Field text(String name, String label, Language language) {
        Field field = form.text(MeetingTexts.field(name, language), label);
        Node control = field.control();
        control.setNodeOrientation(
                language.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        Node whole = control.getParent();
        whole.managedProperty().bind(whole.visibleProperty());
        ofLanguage.computeIfAbsent(language, key -> new ArrayList<>()).add(whole);
        return field;
    }

    private void watchTitle(Language language) {
        var control = (TextField)
                form.field(MeetingTexts.field("title", language)).control();
        control.textProperty().subscribe(title -> {
            ToggleButton tab = tabs.get(language);
            if (tab != null) {
                tab.setText(language.code().toUpperCase(Locale.ROOT) + (title.isBlank() ? " +" : ""));
            }
        });
    }

    /// Shows the texts in this language.
    void show(Language language) {
        shown = language;
        ofLanguage.forEach((of, nodes) -> nodes.forEach(node -> node.setVisible(of == language)));
        tabs.forEach((of, tab) -> tab.setSelected(of == language));
    }

    /// Puts the cursor into the title, as soon as the form is in a window.
    void focus() {
        Node title = form.field(MeetingTexts.field("title", shown)).control();
        if (title.getScene() != null) {
            title.requestFocus();
            return;
        }
        title.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, @Nullable Scene before, @Nullable Scene now) {
                title.sceneProperty().removeListener(this);
                title.requestFocus();
            }
        });
    }

    private void whenAndWhere(MeetingChoices choices) {
        form.section(words.whenAndWhere());
        form.date("startsOn", words.startsOn()).half();
        form.date("endsOn", words.endsOn()).half();
        form.search("country", words.country(), choices.countries());
        form.search("timeZone", words.timeZone(), choices.zones());
        form.onChange("country", country -> choices.onlyZone(country)
                .filter(zone -> form.value("timeZone").isEmpty())
                .ifPresent(zone -> form.set("timeZone", zone)));
    }

    private void context(MeetingChoices choices) {
        form.section(words.context());
        form.choice("kind", words.kind(), choices.kinds()).half();
        form.choice("status", words.status(), choices.statuses()).half();
        form.search("parent", words.parentField(), choices.meetings());
        form.search("backToBack", words.backToBack(), choices.meetings());
        Field symbol = form.text("symbolPrefix", words.symbolPrefix());
        ((TextField) symbol.control()).setPromptText("UNEP/MC/COP.1");
        form.choice("treaty", words.treaty(), choices.treaties()).hint(words.treatyHint());
        form.section(words.workingLanguages());
        for (Language language : Language.values()) {
            form.check(MeetingTexts.spoken(language), language.ownName()).half();
        }
        form.area("note", words.note());
    }

    /// How a draft is looked over when a field is left.
    void checkedBy(Function<MeetingDraft, List<Fault>> check) {
        form.checkedBy(values ->
                MeetingTexts.placed(check.apply(MeetingTexts.draft(values)), values, shown));
    }

    /// Shows a draft as what is saved.
    void fill(MeetingDraft draft) {
        form.fill(MeetingTexts.of(draft));
        show(phrasebook.language());
    }

    /// Shows a draft as what is not saved yet.
    void propose(MeetingDraft draft) {
        fill(new MeetingDraft(
                "", "", SixText.EMPTY, SixText.EMPTY,
                SixText.EMPTY, SixText.EMPTY, "", "",
                SixText.EMPTY, "", "", "", "", List.of(), "", "", ""));
        MeetingTexts.of(draft).forEach(form::set);
    }

    MeetingDraft draft() {
        return MeetingTexts.draft(form.values());
    }

    /// Each fault under its field, in the language at fault.
    void showFaults(List<Fault> faults) {
        List<Fault> placed = MeetingTexts.placed(faults, form.values(), shown);
        placed.stream()
                .map(Fault::field)
                .flatMap(field -> Arrays.stream(Language.values())
                        .filter(language -> MeetingTexts.SIX.stream()
                                .anyMatch(name -> field.equals(MeetingTexts.field(name, language)))))
                .findFirst()
                .ifPresent(this::show);
        form.showFaults(placed);
    }
}
