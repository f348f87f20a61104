package org.plenary.screens.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.base.Outcome;
import org.plenary.kit.AttachmentsView;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Filter;
import org.plenary.kit.FilterBar;
import org.plenary.kit.ListExport;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.kit.Choice;
import org.plenary.letters.Letter;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Letters;
import org.plenary.letters.Mailing;
import org.plenary.letters.MailingId;
import org.plenary.letters.MailingWish;
import org.plenary.letters.Production;
import org.plenary.meetings.MeetingId;
import org.plenary.procedure.Provision;
import org.plenary.words.Sentences;

/// The letters of a meeting: the register, the mailings, the templates, and the page on which a mailing is made.
public final class LettersScreen implements Screen {

    /// The [Screen#id].
    public static final String ID = "letters";

    private final Desk desk;
    private final LettersScreenWords words;
    private final LettersModel model;
    private final Places places;
    private final StackPane node = new StackPane();
    private final SimpleObjectProperty<View> view = new SimpleObjectProperty<>(View.REGISTER);
    private final RegisterView register;
    private final MailingsView mailings;
    private final TemplatesView templates;
    private final MailingPage page;
    private final LetterDialogs dialogs;
    private final List<Command> commands;

    /// What the screen shows.
    private enum View {
        REGISTER,
        MAILINGS,
        TEMPLATES,
        PAGE
    }

    /// @param due the deadline of a matter, where the rules of procedure of the meeting set one
    /// @param signs what is known of addressees beside what letters know
    public LettersScreen(
            Desk desk,
            Letters letters,
            MeetingId meeting,
            Places places,
            Function<Provision, Optional<LocalDate>> due,
            Signs signs) {
        this.desk = desk;
        this.words = desk.words(LettersScreenWords.class);
        this.places = places;
        this.model = new LettersModel(desk.work(), letters, meeting, desk.phrasebook());
        this.dialogs = new LetterDialogs(desk, model, places, this::refreshed);
        Command fresh = desk.changing("letters.new", words.newMailing(), Feather.PLUS, this::begin).key("Shortcut+N");
        Command head = desk.changing("letters.head", words.letterhead(), Feather.EDIT, dialogs::letterhead);
        List<Command> ofLetter = ofLetter();
        List<Command> ofTemplate = ofTemplate();
        this.page = new MailingPage(
                desk, new MailingModel(desk.work(), letters, meeting, desk.phrasebook().language(), due, signs), places, this::leavePage, this::showIssued);
        this.register = new RegisterView(desk, model, switching(View.REGISTER), ofLetter, fresh,
                new AttachmentsView.Files(places::scan, places::show));
        this.mailings = new MailingsView(desk, model, switching(View.MAILINGS), fresh, this::showLetters);
        this.templates = new TemplatesView(desk, model, switching(View.TEMPLATES), ofTemplate);
        List<Command> all = new ArrayList<>(List.of(
                fresh, head,
                Command.of("letters.find", words.find(), Feather.SEARCH, this::find).key("Shortcut+F"),
                export()));
        all.addAll(ofLetter);
        all.addAll(ofTemplate);
        this.commands = List.copyOf(all);
        view.subscribe(now -> show());
        model.refresh();
    }

    /// Writes the list that is shown.
    private Command export() {
        Command ofRegister = new ListExport<>(desk, words.register(), register.grid(), places::target).command(ID);
        Command ofMailings = new ListExport<>(desk, words.mailings(), mailings.grid(), places::target).command(ID);
        Command ofTemplates = new ListExport<>(desk, words.templates(), templates.grid(), places::target).command(ID);
        return Command.of(ofRegister.id(), ofRegister.words(), Feather.DOWNLOAD, () ->
                        (switch (view.get()) {
                            case REGISTER, PAGE -> ofRegister;
                            case MAILINGS -> ofMailings;
                            case TEMPLATES -> ofTemplates;
                        }).fire())
                .key("Shortcut+E");
    }

    private List<Command> ofLetter() {
        ObservableBooleanValue inRegister = Bindings.createBooleanBinding(() -> view.get() == View.REGISTER, view);
        return List.of(
                desk.changing("letters.send", words.send(), Feather.SEND, () -> dialogs.send(register.chosen()))
                        .key("Shortcut+D")
                        .enabledWhen(inRegister),
                desk.changing("letters.reply", words.reply(), Feather.CORNER_UP_LEFT, () -> one().ifPresent(dialogs::reply))
                        .enabledWhen(inRegister),
                Command.of("letters.again", words.again(), Feather.PRINTER, this::again).enabledWhen(inRegister),
                desk.changing("letters.correct", words.correct(), Feather.EDIT_3, this::correct).enabledWhen(inRegister),
                desk.changing("letters.address", words.address(), Feather.MAP_PIN, () -> one().ifPresent(dialogs::address))
                        .enabledWhen(inRegister),
                desk.changing("letters.void", words.voidLetter(), Feather.X_CIRCLE, () -> one().ifPresent(dialogs::voidLetter))
                        .key("Delete")
                        .enabledWhen(inRegister));
    }

    private List<Command> ofTemplate() {
        ObservableBooleanValue inTemplates = Bindings.createBooleanBinding(() -> view.get() == View.TEMPLATES, view);
        return List.of(
                desk.changing("letters.bring", words.addTemplate(), Feather.UPLOAD, () -> dialogs.bring(templates().current()))
                        .enabledWhen(inTemplates),
                Command.of("letters.edit", words.editTemplate(), Feather.DOWNLOAD, () -> templates().current().ifPresent(dialogs::save))
                        .enabledWhen(inTemplates),
                Command.of("letters.tags", words.tags(), Feather.HASH, dialogs::tags).enabledWhen(inTemplates),
                desk.changing("letters.drop", words.removeTemplate(), Feather.TRASH_2, () -> templates().current()
                                .flatMap(TemplatesView.Line::own)
                                .ifPresent(own -> model.remove(own.id(), outcome -> tellFaults(outcome))))
                        .enabledWhen(inTemplates));
    }

    /// Commands are made before the views, which show them.
    private TemplatesView templates() {
        return templates;
    }

    private void tellFaults(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(var faults)) {
            desk.notices().warn(new Sentences(desk.phrasebook()).of(faults.getFirst().rule()));
        }
    }

    private Node switching(View shown) {
        var group = new ToggleGroup();
        var buttons = new HBox(
                toggle(group, View.REGISTER, shown, words.register(), Feather.LIST, "left-pill"),
                toggle(group, View.MAILINGS, shown, words.mailings(), Feather.SEND, "center-pill"),
                toggle(group, View.TEMPLATES, shown, words.templates(), Feather.FILE_TEXT, "right-pill"));
        buttons.getStyleClass().add("view-switch");
        return buttons;
    }

    private ToggleButton toggle(ToggleGroup group, View to, View shown, String text, Feather icon, String style) {
        var button = new ToggleButton(text, new FontIcon(icon));
        button.setId("letters." + to.name().toLowerCase(java.util.Locale.ROOT));
        button.setUserData(to);
        button.setToggleGroup(group);
        button.setSelected(to == shown);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            // Each view has buttons of its own, which always say where one is.
            group.getToggles().forEach(toggle -> toggle.setSelected(shown.equals(toggle.getUserData())));
            view.set(to);
        });
        return button;
    }

    private void show() {
        node.getChildren()
                .setAll(
                        switch (view.get()) {
                            case REGISTER -> register.node();
                            case MAILINGS -> mailings.node();
                            case TEMPLATES -> templates.node();
                            case PAGE -> page.node();
                        });
    }

    private Optional<Letter> one() {
        return register.chosen().stream().findFirst();
    }

    private void begin() {
        onceThereIsALetterhead(() -> page.begin(LetterKind.INVITATION));
    }

    private void begin(MailingWish wish) {
        onceThereIsALetterhead(() -> page.begin(wish));
    }

    /// Nothing can be written without a name at the top of it.
    private void onceThereIsALetterhead(Runnable opening) {
        desk.work().read("letters.head", () -> model.letters().stationery().letterhead(), head -> {
            if (head.name().isEmpty()) {
                dialogs.letterhead();
            } else {
                opening.run();
                view.set(View.PAGE);
                page.wizard().focus();
            }
        });
    }

    private void correct() {
        one().filter(letter -> letter.status() != Letter.Status.VOIDED).ifPresent(letter -> {
            page.correct(letter.kind(), letter.id(), recipient -> letter.participant().isPresent()
                    ? recipient.participant().equals(letter.participant())
                    : recipient.delegation().equals(letter.delegation()));
            view.set(View.PAGE);
        });
    }

    private void again() {
        List<Letter> chosen = register.chosen();
        if (!chosen.isEmpty()) {
            places.folder().ifPresent(folder -> model.again(
                    words.again(), chosen, EnumSet.of(Production.Output.EACH), folder, dialogs::told));
        }
    }

    private void leavePage() {
        view.set(View.REGISTER);
        model.refresh();
    }

    /// What was just issued is selected in the register.
    private void showIssued(MailingId mailing) {
        view.set(View.REGISTER);
        model.refresh(() -> model.all().stream()
                .filter(line -> line.letter().mailing().equals(mailing))
                .findFirst()
                .ifPresent(line -> {
                    register.grid().select(line);
                    register.grid().requestFocus();
                }));
    }

    private void showLetters(Mailing mailing) {
        register.bar()
                .filters()
                .setAll(new Filter(
                        LettersModel.MAILING, new Choice(mailing.id().value().toString(), mailing.title())));
        view.set(View.REGISTER);
    }

    private void refreshed() {
        register.follow();
    }

    private void find() {
        FilterBar bar =
                switch (view.get()) {
                    case MAILINGS -> mailings.bar();
                    case TEMPLATES -> templates.bar();
                    case REGISTER, PAGE -> {
                        view.set(View.REGISTER);
                        yield register.bar();
                    }
                };
        bar.searchField().requestFocus();
    }

    LettersModel model() {
        return model;
    }

    RegisterView register() {
        return register;
    }

    MailingPage page() {
        return page;
    }

    /// Shows the templates, for pictures of them.
    void showTemplates() {
        view.set(View.TEMPLATES);
    }

    void showMailings() {
        view.set(View.MAILINGS);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return words.title();
    }

    @Override
    public Ikon icon() {
        return Feather.MAIL;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void open(Place place) {
        model.refresh(() -> place.thing().ifPresent(this::reveal));
        MailingWish.of(place.keys(MailingWish.KIND), place.keys(MailingWish.TO)).ifPresent(this::begin);
    }

    /// Shows a letter, or the letters of a mailing.
    private void reveal(UUID thing) {
        model.mailings().stream()
                .filter(mailing -> mailing.id().value().equals(thing))
                .findFirst()
                .ifPresent(this::showLetters);
        model.all().stream().filter(line -> line.letter().id().value().equals(thing)).findFirst().ifPresent(line -> {
            if (!model.lines().contains(line)) {
                register.bar().search().set("");
                register.bar().filters().clear();
            }
            view.set(View.REGISTER);
            register.grid().select(line);
            register.show(line);
        });
    }

    @Override
    public void close() {
        // What it listens to goes with it.
    }
}
