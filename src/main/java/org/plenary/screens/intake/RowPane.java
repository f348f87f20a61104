package org.plenary.screens.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Fault;
import org.plenary.intake.DateOrder;
import org.plenary.intake.Decision;
import org.plenary.intake.Doubt;
import org.plenary.intake.Layout;
import org.plenary.intake.Mapping;
import org.plenary.intake.NoteText;
import org.plenary.intake.PreviewRow;
import org.plenary.intake.RowWords;
import org.plenary.intake.SourceColumn;
import org.plenary.intake.Target;
import org.plenary.intake.Verdict;
import org.plenary.kit.Command;
import org.plenary.kit.Prose;
import org.plenary.kit.Script;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantField;

/// One row beside the list: why it has its verdict, who may be meant, and its cells, which can be corrected here.
final class RowPane {

    private static final double BESIDE_ANSWERS = 64;

    private final LookOverModel model;
    private final IntakeScreenWords words;
    private final RowWords rowWords;
    private final Consumer<PreviewRow> changed;
    private final RowNotes notes;
    private final VBox content = new VBox(16);
    private final ScrollPane node = new ScrollPane(content);
    private final VBox back = new VBox();
    private final Map<Integer, TextField> cells = new HashMap<>();
    private List<Decision> offered = List.of();
    private @Nullable PreviewRow row;

    /// @param changed is told of a row about which something was said here
    /// @param ordered reads the dates of a column, by its number, in an order
    RowPane(
            LookOverModel model,
            IntakeScreenWords words,
            RowWords rowWords,
            NoteText noteText,
            Consumer<PreviewRow> changed,
            BiConsumer<Integer, DateOrder> ordered) {
        this.model = model;
        this.words = words;
        this.rowWords = rowWords;
        this.changed = changed;
        this.notes = new RowNotes(model, words, rowWords, noteText, changed, ordered);
        content.getStyleClass().add("intake-row");
        node.setFitToWidth(true);
        node.setFocusTraversable(false);
        node.getStyleClass().addAll("edge-to-edge", "intake-row-pane");
    }

    Node node() {
        return node;
    }

    /// Shows how to go back to the rows while the pane lies in their place.
    void closedBy(Command close, ObservableBooleanValue covers) {
        back.getChildren().setAll(close.button());
        back.visibleProperty().bind(covers);
        back.managedProperty().bind(covers);
    }

    void show(@Nullable PreviewRow shown) {
        row = shown;
        cells.clear();
        offered = List.of();
        content.getChildren().clear();
        if (shown != null) {
            content.getChildren().add(back);
            content.getChildren().addAll(head(shown));
            shown.verdict().question().ifPresent(doubt -> content.getChildren().add(decisions(shown, doubt)));
            if (!shown.notes().isEmpty()) {
                content.getChildren().add(notes.of(model.preview().get().orElseThrow().source(), shown));
            }
            content.getChildren().add(cells(shown));
            node.setVvalue(0);
        }
    }

    /// Goes into the first cell in which something is wrong, or else the first.
    void edit() {
        cells.values().stream()
                .filter(field -> field.getStyleClass().contains("intake-cell-wrong"))
                .findFirst()
                .or(() -> cells.entrySet().stream().min(Map.Entry.comparingByKey()).map(Map.Entry::getValue))
                .ifPresent(TextField::requestFocus);
    }

    /// Decides as the answer with this number says, counted from 1; nothing where there is none.
    void choose(int number) {
        PreviewRow now = row;
        if (now != null && number <= offered.size()) {
            model.decide(now, offered.get(number - 1));
            changed.accept(now);
            show(now);
        }
    }

    private List<Node> head(PreviewRow shown) {
        var title = LookOverStep.mark(shown.verdict().kind())
                .label(shown.name().isBlank() ? rowWords.verdict(shown.verdict().kind()) : shown.name());
        title.getStyleClass().add("section-title");
        var below = new Prose(place(shown));
        below.getStyleClass().add("hint");
        List<Node> head = new ArrayList<>(List.of(new VBox(4, title, below)));
        List<String> why = placed().why(shown.verdict());
        if (!why.isEmpty()) {
            head.add(new VBox(4, why.stream().map(RowPane::prose).toArray(Node[]::new)));
        }
        return head;
    }

    /// The row as its own sheet numbers it.
    private String place(PreviewRow shown) {
        var made = model.preview().get().orElseThrow();
        Layout.RowPlace place = made.place(shown);
        String verdict = rowWords.verdict(shown.verdict().kind());
        return made.source().layout().areSeveralSheets()
                ? words.placeOf(rowWords.place(place), verdict)
                : words.rowOf(place.row(), verdict);
    }

    private RowWords placed() {
        return rowWords.placed(model.preview().get().orElseThrow().source().layout());
    }

    private Node decisions(PreviewRow shown, Doubt doubt) {
        offered = Decision.offered(doubt);
        var group = new ToggleGroup();
        var box = new VBox(8, section(words.decideTitle()));
        for (int i = 0; i < offered.size(); i++) {
            Decision decision = offered.get(i);
            String saying = (i < 9 ? (i + 1) + "  " : "") + placed().decision(doubt, decision);
            Prose text = prose(saying);
            text.prefWidthProperty().bind(node.widthProperty().subtract(BESIDE_ANSWERS));
            text.getStyleClass().add("intake-answer");
            var radio = new RadioButton();
            radio.setGraphic(text);
            radio.setAccessibleText(saying);
            radio.setToggleGroup(group);
            radio.setSelected(model.decision(shown).equals(decision));
            radio.setOnAction(event -> {
                model.decide(shown, decision);
                changed.accept(shown);
            });
            box.getChildren().add(radio);
            if (decision instanceof Decision.Same(var id)) {
                doubt.people().stream()
                        .filter(one -> one.participant().id().equals(id))
                        .findFirst()
                        .ifPresent(one -> box.getChildren().add(about(one)));
            }
        }
        int alike = model.alike(shown).size();
        if (alike > 1) {
            box.getChildren().add(Command.of("intake.alike", words.alike(alike), Feather.COPY, () -> {
                        model.decideAlike(shown);
                        changed.accept(shown);
                    })
                    .button());
        }
        return box;
    }

    /// What tells a candidate from others of the same name.
    private static Node about(Dossier dossier) {
        var participant = dossier.participant();
        var parts = new ArrayList<String>();
        for (String part : List.of(participant.function(), participant.department(), participant.contact().email())) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        var about = new Prose(String.join(" · ", parts));
        about.getStyleClass().addAll("hint", "intake-candidate");
        about.setVisible(!parts.isEmpty());
        about.setManaged(!parts.isEmpty());
        return about;
    }

    private Node cells(PreviewRow shown) {
        Mapping mapping = model.preview().get().orElseThrow().source().mapping();
        Set<String> wrong = wrong(shown);
        var box = new VBox(8, section(words.cellsTitle()));
        var hint = new Prose(words.cellsHint());
        hint.getStyleClass().add("hint");
        box.getChildren().add(hint);
        for (SourceColumn column : model.preview().get().orElseThrow().source().columns()) {
            Target target = mapping.of(column.index());
            boolean isWrong = fields(target).anyMatch(field -> wrong.contains(field.name()));
            if (!target.isIgnored() || !shown.source().cell(column.index()).isEmpty()) {
                box.getChildren().add(cell(shown, column, isWrong));
            }
        }
        return box;
    }

    /// The fields whose faults are faults of a column.
    private static Stream<ParticipantField> fields(Target target) {
        return switch (target) {
            case Target.Of(ParticipantField field) -> Stream.of(field);
            case Target.Special special -> switch (special) {
                case STATE, ORGANIZATION -> Stream.of(ParticipantField.DELEGATION);
                case NAME -> Stream.of(ParticipantField.FAMILY);
                case IGNORED, ID -> Stream.empty();
            };
            case Target.Additional _ -> Stream.empty();
        };
    }

    private static Set<String> wrong(PreviewRow shown) {
        Set<String> fields = new HashSet<>();
        if (shown.verdict() instanceof Verdict.Refused(var faults)) {
            faults.stream().map(Fault::field).forEach(fields::add);
        }
        return fields;
    }

    private Node cell(PreviewRow shown, SourceColumn column, Boolean isWrong) {
        int at = column.index();
        var field = new TextField(shown.source().cell(at).text());
        field.setAccessibleText(words.cellOf(rowWords.column(column)));
        field.setId("intake.cell." + at);
        if (isWrong) {
            field.getStyleClass().add("intake-cell-wrong");
        }
        field.setOnAction(event -> commit(shown, at, field.getText()));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit(shown, at, field.getText());
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isChanged = !field.getText().equals(shown.source().cell(at).text());
            if (event.getCode() == KeyCode.ESCAPE && isChanged) {
                field.setText(shown.source().cell(at).text());
                event.consume();
            }
        });
        cells.put(at, field);
        var label = new Label(rowWords.column(column));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private void commit(PreviewRow shown, int column, String text) {
        boolean isShown = row != null && row.equals(shown);
        if (isShown && !text.strip().equals(shown.source().cell(column).text())) {
            model.correct(shown, column, text.strip());
            changed.accept(shown);
        }
    }

    private static Prose prose(String text) {
        var prose = new Prose(text);
        Script.watch(prose);
        return prose;
    }

    private static Label section(String text) {
        var title = new Label(text);
        title.getStyleClass().add("section-title");
        return title;
    }
}
