package org.plenary.screens.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Language;
import org.plenary.credentials.CredentialStatus;
import org.plenary.credentials.CredentialWords;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Empty;
import org.plenary.kit.Filter;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Form;
import org.plenary.kit.Grid;
import org.plenary.letters.Addressee;
import org.plenary.letters.Letter;
import org.plenary.letters.LetterKind;
import org.plenary.letters.LettersWords;
import org.plenary.letters.Recipient;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.Standing;
import org.plenary.registry.UnGroup;

/// The first step of a mailing: what kind of letter, and to whom.
final class WhoStep {

    private final Desk desk;
    private final LettersScreenWords words;
    private final LettersWords called;
    private final MailingModel model;
    private final Form kinds;
    private final FilterBar bar;
    private final Grid<AddresseeLine> grid;
    private final Node node;
    /// Those chosen whom the list does not show just now.
    private final Set<AddresseeLine> aside = new LinkedHashSet<>();
    private final IntegerProperty count = new SimpleIntegerProperty();
    private boolean isNarrowing;

    /// @param turned is told when another kind of letter is chosen: the one before, and the new one
    WhoStep(Desk desk, MailingModel model, BiConsumer<LetterKind, LetterKind> turned) {
        this.desk = desk;
        this.words = desk.words(LettersScreenWords.class);
        this.called = desk.words(LettersWords.class);
        this.model = model;
        this.kinds = kinds(turned);
        this.grid = table();
        this.bar = bar();
        grid.empty(bar.nothing(words.nothingTitle(), words.nothingText()));
        var box = new VBox(12, kinds.node(), bar.node(), grid.node());
        box.getStyleClass().add("mailing-who");
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        this.node = box;
    }

    private Form kinds(BiConsumer<LetterKind, LetterKind> turned) {
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
        languages.addAll(languages());
        form.choice("language", words.languageOfAll(), languages).half();
        if (form.field("kind").control() instanceof ComboBox<?> box) {
            box.valueProperty().subscribe(value -> {
                if (value instanceof Choice(String key, String _, String _)) {
                    turned.accept(model.kind().get(), LetterKind.valueOf(key));
                    model.choose(LetterKind.valueOf(key));
                }
            });
        }
        return form;
    }

    private static List<Choice> languages() {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language.code(), language.ownName()))
                .toList();
    }

    private Grid<AddresseeLine> table() {
        var made = new Grid<AddresseeLine>(
                        desk.phrasebook(),
                        List.of(
                                Column.text("to", words.to(), 300, line -> line.recipient().name()),
                                Column.text("language", words.language(), 96, line ->
                                        line.recipient().language().ownName()),
                                Column.text("channel", words.channel(), 144, line ->
                                        called.channel(line.recipient().channel())),
                                Column.text("email", words.email(), 192, line -> line.recipient().email()),
                                Column.<AddresseeLine>text("earlier", words.earlier(), 120, line ->
                                                earlier(line.addressee().earlier()))
                                        .sortedBy(java.util.Comparator.comparing(line -> line.addressee().earlier())),
                                Column.text("there", words.delegation(), 128, line ->
                                        line.addressee().isThere() ? "" : words.noDelegation()),
                                Column.<AddresseeLine>text("group", words.group(), 152, line -> line.addressee()
                                                .group()
                                                .map(desk.words(RegistryWords.class)::group)
                                                .orElse(""))
                                        .hidden()),
                        Arrangement.NONE)
                .named(words.to());
        made.rows(model.lines());
        return made;
    }

    private String earlier(Addressee.Earlier earlier) {
        return switch (earlier) {
            case NONE -> "";
            case ISSUED -> called.status(Letter.Status.ISSUED);
            case SENT -> called.status(Letter.Status.SENT);
            case REPLIED -> called.status(Letter.Status.REPLIED);
        };
    }

    private FilterBar bar() {
        var made = new FilterBar(desk.phrasebook(), words.searchTo());
        CredentialWords credentials = desk.words(CredentialWords.class);
        RegistryWords registry = desk.words(RegistryWords.class);
        made.offer(List.of(
                kind(AddresseeLine.STANDING, words.standing(), Standing.values(), registry::standings),
                kind(AddresseeLine.GROUP, words.group(), UnGroup.values(), registry::group),
                kind(AddresseeLine.EARLIER, words.earlier(), Addressee.Earlier.values(), one ->
                        one == Addressee.Earlier.NONE ? words.notWritten() : earlier(one)),
                new Filter.Kind(AddresseeLine.NAMED, words.nominations(), () ->
                        yesOrNo(words.hasNamed(), words.hasNotNamed())),
                kind(AddresseeLine.CREDENTIALS, words.credentials(), CredentialStatus.values(), credentials::status),
                new Filter.Kind(AddresseeLine.LANGUAGE, words.language(), WhoStep::languages),
                new Filter.Kind(AddresseeLine.EMAIL, words.email(), () -> yesOrNo(words.hasEmail(), words.noEmail())),
                new Filter.Kind(AddresseeLine.THERE, words.delegation(), () ->
                        yesOrNo(words.hasDelegation(), words.noDelegation()))));
        grid.selected().addListener((ListChangeListener<AddresseeLine>) change -> tell());
        model.lines().addListener((ListChangeListener<AddresseeLine>) change -> tell());
        made.count(Bindings.createStringBinding(() -> words.chosen(count.get(), model.all().size()), count, model.lines()));
        made.actions(all());
        made.search().subscribe(text -> narrow(made));
        made.filters().addListener((ListChangeListener<Filter>) change -> narrow(made));
        return made;
    }

    private static <E extends Enum<E>> Filter.Kind kind(
            String id, String heading, E[] values, Function<E, String> word) {
        return new Filter.Kind(id, heading, () -> Arrays.stream(values)
                .map(value -> new Choice(value.name(), word.apply(value)))
                .toList());
    }

    private static List<Choice> yesOrNo(String yes, String no) {
        return List.of(new Choice(AddresseeLine.YES, yes), new Choice(AddresseeLine.NO, no));
    }

    /// Who is chosen stays so, whatever is searched for next.
    private void narrow(FilterBar by) {
        Set<AddresseeLine> chosen = new LinkedHashSet<>(selected());
        isNarrowing = true;
        model.narrow(by.search().get(), by.filters());
        mark(chosen::contains);
        aside.clear();
        aside.addAll(chosen);
        model.lines().forEach(aside::remove);
        isNarrowing = false;
        tell();
    }

    private void tell() {
        if (!isNarrowing) {
            aside.retainAll(model.all());
            count.set(selected().size());
        }
    }

    private Button all() {
        return Command.of("letters.chooseAll", words.chooseAll(), Feather.CHECK_SQUARE, () -> {
                    grid.table().getSelectionModel().selectAll();
                    grid.requestFocus();
                })
                .button();
    }

    Node node() {
        return node;
    }

    /// Whether anybody is chosen.
    BooleanBinding isAnybody() {
        return count.greaterThan(0);
    }

    /// Shows that kind of letter, with nobody searched for.
    void begin(LetterKind kind) {
        aside.clear();
        bar.search().set("");
        bar.filters().clear();
        kinds.fill(Map.of("kind", kind.name(), "language", ""));
    }

    /// Chooses those, and nobody else.
    void select(Predicate<AddresseeLine> wanted) {
        aside.clear();
        mark(wanted);
        tell();
    }

    private void mark(Predicate<AddresseeLine> wanted) {
        var selection = grid.table().getSelectionModel();
        selection.clearSelection();
        int[] rows = java.util.stream.IntStream.range(0, grid.table().getItems().size())
                .filter(row -> wanted.test(grid.table().getItems().get(row)))
                .toArray();
        if (rows.length > 0) {
            selection.selectIndices(rows[0], rows);
        }
    }

    /// The chosen ones, each in the language that its letter is to have.
    List<Recipient> chosen() {
        Optional<Language> forced = Language.of(kinds.value("language"));
        return selected().stream()
                .map(AddresseeLine::recipient)
                .map(one -> forced.map(one::in).orElse(one))
                .toList();
    }

    private List<AddresseeLine> selected() {
        return Stream.concat(aside.stream(), grid.selected().stream().filter(Objects::nonNull)).toList();
    }

    Grid<AddresseeLine> grid() {
        return grid;
    }

    FilterBar filters() {
        return bar;
    }
}
