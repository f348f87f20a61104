package org.plenary.screens.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.kit.Choice;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.kit.Mark;
import org.plenary.kit.Script;
import org.plenary.kit.Sections;
import org.plenary.registry.NameCheck;
import org.plenary.registry.NameDraft;
import org.plenary.registry.NameForm;
import org.plenary.registry.NameId;
import org.plenary.registry.NameLine;
import org.plenary.registry.Period;
import org.plenary.registry.RegistryWords;

/// All names of one State or organization with the days on which they are right, and a small form to give another one.
/// The officers' names stand first and bear a mark; a shipped name is corrected by giving one that counts before it.
final class NamesPane {

    private final Desk desk;
    private final RegistryListWords words;
    private final RegistryWords terms;
    private final VBox node = new VBox(8);
    private final Actions actions;

    /// What the buttons do.
    ///
    /// @param save with the name that is corrected, or none for a new one
    record Actions(BiConsumer<Optional<NameLine.Own>, NameDraft> save, Consumer<NameId> remove) {}

    NamesPane(Desk desk, Actions actions) {
        this.desk = desk;
        this.words = desk.words(RegistryListWords.class);
        this.terms = desk.words(RegistryWords.class);
        this.actions = actions;
    }

    Node node() {
        return node;
    }

    /// Shows these names; names in the interface's language first.
    void show(List<NameLine> lines) {
        var heading = new Label(words.names());
        heading.getStyleClass().add("section-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = desk.changing("names.add", words.addName(), Feather.PLUS, () -> edit(lines, Optional.empty(), fresh()))
                .button();
        add.getStyleClass().add("small");
        var head = new HBox(8, heading, space, add);
        head.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().setAll(head);
        List<NameLine> ordered = ordered(lines);
        List<NameLine> first = ordered.stream().filter(this::isNear).toList();
        first.forEach(line -> node.getChildren().add(row(lines, line)));
        List<NameLine> others = ordered.stream().filter(line -> !isNear(line)).toList();
        if (!others.isEmpty()) {
            node.getChildren().add(unfolding(lines, others));
        }
    }

    /// An officer's name, or one in the language of the interface; the others are folded away.
    private boolean isNear(NameLine line) {
        return line.own().isPresent() || line.name().language() == desk.phrasebook().language();
    }

    private Node unfolding(List<NameLine> all, List<NameLine> others) {
        var link = new Hyperlink(words.otherNames(others.size()));
        link.setId("names.others");
        link.setOnAction(event -> {
            node.getChildren().remove(link);
            others.forEach(line -> node.getChildren().add(row(all, line)));
        });
        return link;
    }

    private List<NameLine> ordered(List<NameLine> lines) {
        List<NameLine> ordered = new ArrayList<>(lines);
        ordered.sort(Comparator.comparing((NameLine line) -> line.own().isEmpty())
                .thenComparing(line -> line.name().language() != desk.phrasebook().language())
                .thenComparing(line -> line.name().language())
                .thenComparing(line -> line.name().form()));
        return ordered;
    }

    private Node row(List<NameLine> all, NameLine line) {
        var text = new Label(line.name().text());
        Script.watch(text);
        text.setTooltip(new Tooltip(line.name().text()));
        line.own().ifPresent(own -> {
            text.setAccessibleText(line.name().text() + ", " + words.changedHere());
        });
        var about = Sections.hint(about(line));
        var texts = new VBox(text, about);
        texts.setMinWidth(0);
        Region said = line.own().isPresent() ? Mark.NOTE.beside(texts) : texts;
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(4, said, correct(all, line));
        row.setAlignment(Pos.CENTER_LEFT);
        line.own().ifPresent(own -> row.getChildren().add(small(
                "names.remove." + own.id().value(), words.removeName(line.name().text()), Feather.TRASH_2,
                () -> actions.remove().accept(own.id()))));
        return row;
    }

    private Node correct(List<NameLine> all, NameLine line) {
        String id = "names.correct." + line.name().language().code() + "." + line.name().form();
        return small(id, words.correctName(line.name().text()), Feather.EDIT_2, () -> edit(all, line.own(), line.draft()));
    }

    private Button small(String id, String says, Feather icon, Runnable run) {
        Button button = desk.changing(id, says, icon, run).iconButton();
        button.getStyleClass().add("small");
        return button;
    }

    /// `English · Short name · until 18 Apr 2018`
    private String about(NameLine line) {
        Period period = line.name().period();
        List<String> parts = new ArrayList<>();
        parts.add(LanguageNames.of(line.name().language(), desk.phrasebook().language()));
        parts.add(terms.nameForm(line.name().form()));
        if (!period.from().equals(LocalDate.MIN)) {
            parts.add(words.from(desk.phrasebook().dates().shortDate(period.from())));
        }
        if (!period.until().equals(LocalDate.MAX)) {
            parts.add(words.to(desk.phrasebook().dates().shortDate(period.until().minusDays(1))));
        }
        return desk.phrasebook().dotted(parts.toArray(String[]::new));
    }

    private NameDraft fresh() {
        return NameDraft.of(desk.phrasebook().language(), NameForm.SHORT, "");
    }

    private void edit(List<NameLine> all, Optional<NameLine.Own> own, NameDraft draft) {
        Form form = form(draft);
        Runnable save = () -> {
            NameDraft typed = draft(form.values());
            switch (NameCheck.check(typed)) {
                case Checked.Faulty<?>(var faults) -> form.showFaults(faults);
                case Checked.Ok<?> _ -> actions.save().accept(own, typed);
            }
        };
        Command saving = Command.of("names.save", words.saveName(), Feather.CHECK, save);
        Command cancelling = Command.of("names.cancel", words.cancel(), Feather.X, () -> show(all));
        var buttons = new HBox(8, saving.button(), cancelling.button());
        var card = new VBox(12, form.node(), buttons);
        card.getStyleClass().add("card-box");
        show(all);
        node.getChildren().add(1, card);
        form.focus("text");
    }

    private Form form(NameDraft draft) {
        var form = new Form(desk.phrasebook());
        form.text("text", words.text());
        form.choice("language", words.language(), Arrays.stream(Language.values())
                        .map(language -> new Choice(language.code(), LanguageNames.of(language, desk.phrasebook().language())))
                        .toList())
                .half();
        form.choice("form", words.form(), Arrays.stream(NameForm.values())
                        .map(one -> new Choice(one.name(), terms.nameForm(one)))
                        .toList())
                .half();
        form.date("from", words.firstDay()).half();
        form.date("to", words.lastDay()).half();
        var hint = new Label(words.openEnds());
        hint.getStyleClass().add("hint");
        form.node(hint);
        form.fill(Map.of(
                "text", draft.text(), "language", draft.language(), "form", draft.form(),
                "from", draft.from(), "to", draft.to()));
        return form;
    }

    private static NameDraft draft(Map<String, String> values) {
        return new NameDraft(
                values.getOrDefault("language", ""),
                values.getOrDefault("form", ""),
                values.getOrDefault("text", ""),
                values.getOrDefault("from", ""),
                values.getOrDefault("to", ""));
    }
}
