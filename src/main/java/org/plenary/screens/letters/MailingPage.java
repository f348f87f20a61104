package org.plenary.screens.letters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.people.DateText;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.kit.Grid;
import org.plenary.kit.Mark;
import org.plenary.kit.Prose;
import org.plenary.kit.Wizard;
import org.plenary.letters.Hindrances;
import org.plenary.letters.LetterId;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Letterhead;
import org.plenary.letters.Letters;
import org.plenary.letters.LettersWords;
import org.plenary.letters.MailingPlan;
import org.plenary.letters.MailingWish;
import org.plenary.letters.Mailings;
import org.plenary.letters.OwnTemplate;
import org.plenary.letters.Production;
import org.plenary.letters.Recipient;
import org.plenary.letters.TemplateId;
import org.plenary.letters.TemplateRef;
import org.plenary.words.Sentences;

/// The page on which a mailing is made: to whom, what, a look at every letter, and the files.
final class MailingPage {

    private static final String SHIPPED = "shipped";

    private final Desk desk;
    private final LettersScreenWords words;
    private final LettersWords called;
    private final MailingModel model;
    private final Places places;
    private final Runnable leave;
    private final Form kinds;
    private final Grid<Recipient> people;
    private final Form texts;
    private final VBox textsHolder = new VBox();
    private final VBox looked = new VBox(12);
    private final ObservableList<MailingPlan.Planned> planned = FXCollections.observableArrayList();
    private final Form outputs;
    private final ObjectProperty<Optional<Path>> folder = new SimpleObjectProperty<>(Optional.empty());
    private final Wizard wizard;
    private List<OwnTemplate> own = List.of();
    private Optional<Form> templates = Optional.empty();

    MailingPage(Desk desk, MailingModel model, Places places, Runnable leave) {
        this.desk = desk;
        this.words = desk.words(LettersScreenWords.class);
        this.called = desk.words(LettersWords.class);
        this.model = model;
        this.places = places;
        this.leave = leave;
        this.kinds = kinds();
        this.people = people();
        this.texts = texts();
        this.outputs = outputs();
        var chosen = people.table().getSelectionModel().getSelectedItems();
        Command issue = Command.of("letters.issue", words.newMailing(), Feather.SEND, this::issue)
                .about(Bindings.createStringBinding(() -> words.issue(planned.size()), planned))
                .enabledWhen(Bindings.createBooleanBinding(() -> folder.get().isPresent(), folder));
        this.wizard = new Wizard(
                desk.phrasebook(),
                List.of(
                        new Wizard.Step(words.stepWho(), who(), Bindings.isNotEmpty(chosen), () -> {}),
                        new Wizard.Step(words.stepWhat(), scrolled(textsHolder), Bindings.createBooleanBinding(() -> true),
                                this::prepareTexts),
                        new Wizard.Step(words.stepCheck(), looked, Bindings.createBooleanBinding(
                                () -> model.plan().isPresent(), model.planning()), this::look),
                        Wizard.Step.of(words.stepWrite(), scrolled(outputs.node()))),
                issue,
                leave);
        model.planning().subscribe(this::showPlanning);
    }

    private static Node scrolled(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    Node node() {
        return wizard.node();
    }

    Wizard wizard() {
        return wizard;
    }

    Grid<Recipient> grid() {
        return people;
    }

    /// Begins with nobody chosen.
    void begin(LetterKind kind) {
        begin(kind, Optional.empty());
        wizard.go(0);
    }

    /// Begins with the kind of letter and the addressees of a wish chosen.
    void begin(MailingWish wish) {
        begin(wish.kind(), Optional.empty());
        model.refresh(() -> model.wished(wish, found -> {
            people.table().getSelectionModel().clearSelection();
            found.forEach(people.table().getSelectionModel()::select);
            wizard.go(0);
        }));
    }

    /// Begins the correction of one letter, whose addressee is chosen.
    void correct(LetterKind kind, LetterId letter, java.util.function.Predicate<Recipient> addressee) {
        begin(kind, Optional.of(letter));
        model.refresh(() -> {
            people.table().getSelectionModel().clearSelection();
            model.recipients().stream().filter(addressee).findFirst().ifPresent(people::select);
            wizard.go(people.selected().isEmpty() ? 0 : 1);
        });
    }

    private void begin(LetterKind kind, Optional<LetterId> corrected) {
        Letterhead head = model.letterhead();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Language screen = desk.phrasebook().language();
        kinds.fill(Map.of("kind", kind.name(), "language", ""));
        Map<String, String> filled = new HashMap<>();
        filled.put("title", called.kind(kind));
        filled.put("dated", today.toString());
        filled.put("deadline", model.deadline(kind, today).map(LocalDate::toString).orElse(""));
        filled.put("signatory", head.signatory());
        filled.put("office", head.office().in(screen));
        filled.put("initials", head.initials());
        filled.put("pattern", head.pattern());
        texts.fill(filled);
        model.begin(kind, corrected);
    }

    private Form kinds() {
        var form = new Form(desk.phrasebook());
        form.choice(
                        "kind",
                        words.kind(),
                        Arrays.stream(LetterKind.values())
                                .filter(kind -> kind.audience() != LetterKind.Audience.ANSWERED)
                                .map(kind -> new Choice(kind.name(), called.kind(kind)))
                                .toList())
                .half();
        List<Choice> languages = new ArrayList<>();
        languages.add(new Choice("", words.eachItsOwn()));
        for (Language language : Language.values()) {
            languages.add(new Choice(language.code(), language.ownName()));
        }
        form.choice("language", words.languageOfAll(), languages).half();
        if (form.field("kind").control() instanceof javafx.scene.control.ComboBox<?> box) {
            box.valueProperty().subscribe(value -> {
                if (value instanceof Choice(String key, String text)) {
                    redate(model.kind().get(), LetterKind.valueOf(key));
                    model.choose(LetterKind.valueOf(key));
                    retitle(text);
                }
            });
        }
        return form;
    }

    /// So does the deadline.
    private void redate(LetterKind from, LetterKind to) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        if (texts != null && DateText.read(texts.value("deadline")).equals(model.deadline(from, today))) {
            texts.set("deadline", model.deadline(to, today).map(LocalDate::toString).orElse(""));
        }
    }

    /// The title follows the kind as long as nobody has typed another one.
    private void retitle(String text) {
        if (texts != null && Arrays.stream(LetterKind.values()).anyMatch(one -> called.kind(one).equals(texts.value("title")))) {
            texts.set("title", text);
        }
    }

    private Grid<Recipient> people() {
        var grid = new Grid<Recipient>(
                        desk.phrasebook(),
                        List.of(
                                Column.text("to", words.to(), 360, Recipient::name),
                                Column.<Recipient>text("language", words.language(), 120, one -> one.language().ownName()),
                                Column.<Recipient>text("channel", words.channel(), 160, one -> called.channel(one.channel())),
                                Column.text("email", words.email(), 240, Recipient::email)),
                        Arrangement.NONE)
                .named(words.to());
        grid.rows(model.recipients());
        model.recipients().addListener((ListChangeListener<Recipient>) change ->
                grid.table().getSelectionModel().clearSelection());
        return grid;
    }

    private Node who() {
        var count = new Label();
        var selected = people.table().getSelectionModel().getSelectedItems();
        count.textProperty().bind(Bindings.createStringBinding(
                () -> words.chosen(selected.size(), model.recipients().size()), selected, model.recipients()));
        count.getStyleClass().add("count");
        Button all = Command.of("letters.chooseAll", words.chooseAll(), Feather.CHECK_SQUARE, () -> {
                    people.table().getSelectionModel().selectAll();
                    people.requestFocus();
                })
                .button();
        var row = new HBox(8, all, count);
        row.getStyleClass().add("filter-row");
        VBox.setVgrow(people.node(), Priority.ALWAYS);
        return new VBox(12, kinds.node(), row, people.node());
    }

    private Form texts() {
        var form = new Form(desk.phrasebook());
        form.text("title", words.mailingTitle());
        form.date("dated", words.dated()).half();
        form.date("deadline", words.deadline()).half();
        form.text("signatory", words.signatory()).half();
        form.text("office", words.office()).half();
        form.text("pattern", words.pattern()).half();
        form.text("initials", words.initials()).half();
        return form;
    }

    /// One choice of a template for each language that is needed.
    private void prepareTexts() {
        own = model.templates();
        var form = new Form(desk.phrasebook());
        var needed = EnumSet.noneOf(Language.class);
        chosen().forEach(one -> needed.add(one.language()));
        for (Language language : needed) {
            List<Choice> choices = new ArrayList<>();
            choices.add(new Choice(SHIPPED, words.shipped()));
            own.stream()
                    .filter(one -> one.kind() == model.kind().get() && one.language() == language)
                    .forEach(one -> choices.add(new Choice(one.id().value().toString(), one.name())));
            form.choice(language.code(), words.template(language.ownName()), choices).half();
        }
        Map<String, String> filled = new HashMap<>();
        needed.forEach(language -> filled.put(
                language.code(),
                own.stream()
                        .filter(one -> one.kind() == model.kind().get() && one.language() == language)
                        .map(one -> one.id().value().toString())
                        .reduce((earlier, later) -> later)
                        .orElse(SHIPPED)));
        form.fill(filled);
        templates = Optional.of(form);
        textsHolder.getChildren().setAll(texts.node(), form.node());
        textsHolder.setSpacing(16);
    }

    private List<Recipient> chosen() {
        Optional<Language> forced = Language.of(kinds.value("language"));
        return people.selected().stream()
                .filter(java.util.Objects::nonNull)
                .map(one -> forced.map(one::in).orElse(one))
                .toList();
    }

    private void look() {
        Map<Language, TemplateRef> refs = new EnumMap<>(Language.class);
        templates.ifPresent(form -> form.values().forEach((code, key) -> Language.of(code).ifPresent(language -> refs.put(
                language,
                key.equals(SHIPPED) || key.isEmpty()
                        ? new TemplateRef.Shipped()
                        : new TemplateRef.Own(new TemplateId(java.util.UUID.fromString(key)))))));
        model.plan(
                chosen(),
                new MailingModel.Choices(
                        texts.value("title"),
                        DateText.read(texts.value("dated")).orElseGet(() -> LocalDate.now(ZoneId.systemDefault())),
                        DateText.read(texts.value("deadline")),
                        texts.value("signatory"),
                        texts.value("office"),
                        texts.value("initials"),
                        texts.value("pattern"),
                        refs,
                        Optional.empty()));
    }

    private void showPlanning(Optional<Mailings.Planning> planning) {
        planned.clear();
        looked.getChildren().setAll(
                planning.isEmpty()
                        ? List.of(new Prose(words.making()))
                        : switch (planning.get()) {
                            case Mailings.Planning.Ready(var plan) -> ready(plan);
                            case Mailings.Planning.Hindered(var hindrances) -> {
                                var sentences = new Hindrances(desk.phrasebook());
                                var lines = new VBox(8);
                                hindrances.stream().limit(200).forEach(one -> {
                                    var line = new Prose(sentences.of(one));
                                    line.setGraphic(Mark.BLOCKS.shape());
                                    lines.getChildren().add(line);
                                });
                                yield List.of(heading(words.hinders(hindrances.size())), scrolled(lines));
                            }
                        });
    }

    private List<Node> ready(MailingPlan plan) {
        planned.setAll(plan.letters());
        var grid = new Grid<MailingPlan.Planned>(
                        desk.phrasebook(),
                        List.of(
                                Column.<MailingPlan.Planned>text("number", words.number(), 160, MailingPlan.Planned::reference)
                                        .sortedBy(java.util.Comparator.comparingInt(MailingPlan.Planned::serial)),
                                Column.<MailingPlan.Planned>text("to", words.to(), 360, one -> one.recipient().name()),
                                Column.<MailingPlan.Planned>text("language", words.language(), 120, one ->
                                        one.recipient().language().ownName())),
                        Arrangement.NONE)
                .named(words.letters());
        grid.rows(planned);
        grid.onOpen(one -> model.preview(one, places.temporary(), places::show));
        grid.table().getSelectionModel().selectFirst();
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        Button preview = Command.of("letters.preview", words.preview(), Feather.EYE, () -> Optional.ofNullable(
                                grid.current().get())
                        .ifPresent(one -> model.preview(one, places.temporary(), places::show)))
                .button();
        String first = plan.letters().getFirst().reference();
        String last = plan.letters().getLast().reference();
        return List.of(heading(words.allWell(plan.letters().size(), first, last)), preview, grid.node());
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("section-title");
        return heading;
    }

    private Form outputs() {
        var form = new Form(desk.phrasebook());
        form.section(words.outputs());
        for (Production.Output output : Production.Output.values()) {
            form.check(output.name(), called.output(output));
        }
        var where = new Prose(words.noFolder());
        folder.subscribe(chosen -> where.setText(chosen.map(Path::toString).orElseGet(words::noFolder)));
        Button choose = Command.of("letters.folder", words.chooseFolder(), Feather.FOLDER, () -> places.folder()
                        .ifPresent(chosen -> folder.set(Optional.of(chosen))))
                .button();
        form.section(words.folder());
        form.node(new HBox(12, choose, where));
        form.fill(Map.of(Production.Output.EACH.name(), "true", Production.Output.COMBINED.name(), "true"));
        return form;
    }

    /// For tests and for the next mailing.
    void folder(Path chosen) {
        folder.set(Optional.of(chosen));
    }

    private void issue() {
        Set<Production.Output> wanted = EnumSet.noneOf(Production.Output.class);
        for (Production.Output output : Production.Output.values()) {
            if (!outputs.value(output.name()).isEmpty()) {
                wanted.add(output);
            }
        }
        folder.get().ifPresent(to -> model.issue(texts.value("title"), wanted, to, this::issued));
    }

    private void issued(Outcome<Letters.Sent> outcome) {
        switch (outcome) {
            case Outcome.Done<Letters.Sent>(var sent, var _) -> {
                String first = planned.getFirst().reference();
                String last = planned.getLast().reference();
                String told = words.issued(planned.size(), first, last);
                switch (sent.files()) {
                    case org.plenary.base.Checked.Ok<List<Path>> _ ->
                        desk.notices().tell(told, Command.of("letters.showFolder", words.folder(), Feather.FOLDER, () -> folder.get()
                                .ifPresent(places::show)));
                    case org.plenary.base.Checked.Faulty<List<Path>>(var faults) ->
                        desk.notices().warn(told + " " + new Sentences(desk.phrasebook()).of(faults.getFirst().rule()));
                }
                leave.run();
            }
            case Outcome.Refused<Letters.Sent>(var faults) -> {
                boolean isOutdated = faults.getFirst().rule() instanceof Rule.Outdated;
                desk.notices()
                        .warn(
                                isOutdated
                                        ? words.outdated()
                                        : new Sentences(desk.phrasebook()).of(faults.getFirst().rule()));
                if (isOutdated) {
                    wizard.go(2);
                }
            }
            case Outcome.Stale<Letters.Sent> _ -> wizard.go(2);
        }
    }
}
