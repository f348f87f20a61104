package org.plenary.screens.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Subscription;
import org.plenary.intake.ImportResult;
import org.plenary.intake.Intake;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.kit.Wizard;
import org.plenary.kit.Work;
import org.plenary.meetings.MeetingId;

/// The page that takes in a spreadsheet of people: file, columns, looking over, done.
public final class IntakeScreen implements Screen {

    /// The name of this screen in a [Place].
    public static final String ID = "intake";

    private static final int FILE = 0;
    private static final int LOOK_OVER = 2;
    private static final int DONE = 3;

    private final Desk desk;
    private final IntakeScreenWords words;
    private final IntakeModel model;
    private final ObjectProperty<Path> lastFolder;
    private final Supplier<Place> list;
    private final FileStep file;
    private final LookOverStep lookOver;
    private final Wizard wizard;
    private final Subscription following;

    /// @param meeting into which people are taken
    /// @param lastFolder where the officer last chose a file; changes with every choice
    /// @param list where one goes to see the people afterwards
    public IntakeScreen(
            Desk desk,
            Intake intake,
            Supplier<MeetingId> meeting,
            ObjectProperty<Path> lastFolder,
            Supplier<Place> list) {
        this.desk = desk;
        this.words = desk.words(IntakeScreenWords.class);
        this.lastFolder = lastFolder;
        this.list = list;
        this.model = new IntakeModel(desk.work(), intake, meeting, desk.phrasebook());
        this.file = new FileStep(model, words, lastFolder, desk.phrasebook());
        this.lookOver = new LookOverStep(model, words, desk.phrasebook(), setAside());
        this.wizard = new Wizard(desk.phrasebook(), steps(), openList(), this::leave);
        model.result().subscribe(this::finished);
        model.source().subscribe(source -> goOn());
        model.rows().preview().subscribe(preview -> lookOver());
        following = intake.onChange(() -> Work.fx().execute(() -> follow(intake)));
    }

    /// The table was found: on to its columns.
    private void goOn() {
        if (wizard.step() == FILE && wizard.node().getScene() != null) {
            wizard.focus();
        }
    }

    /// The rows can be gone through now.
    private void lookOver() {
        if (wizard.step() == LOOK_OVER && model.rows().preview().get().isPresent()) {
            lookOver.focus();
        }
    }

    private void follow(Intake intake) {
        if (model.result().get().isPresent() && intake.isTakenBack()) {
            model.takenBack();
        }
    }

    private List<Wizard.Step> steps() {
        ObservableBooleanValue hasTable =
                Bindings.createBooleanBinding(() -> model.source().get().isPresent(), model.source());
        ObservableBooleanValue isIdle =
                Bindings.createBooleanBinding(() -> model.job().get().isEmpty(), model.job());
        var done = new DoneStep(model, words, desk.phrasebook(), List.of(undo(), another(), report()));
        return List.of(
                new Wizard.Step(words.stepFile(), fileAndAsides(), hasTable, model::refresh),
                Wizard.Step.of(words.stepColumns(), new ColumnsStep(model, words, desk.phrasebook(), setAside()).node()),
                new Wizard.Step(
                        words.stepLookOver(),
                        lookOver.node(),
                        isIdle,
                        model::lookOver,
                        Optional.of(importNow())),
                Wizard.Step.of(words.stepDone(), done.node()));
    }

    private Node fileAndAsides() {
        VBox.setVgrow(file.node(), Priority.ALWAYS);
        return new VBox(
                16,
                file.node(),
                new AsideList(desk, model).node());
    }

    private Command setAside() {
        ObservableBooleanValue canWait = Bindings.createBooleanBinding(
                () -> model.source().get().isPresent()
                        && model.job().get().isEmpty()
                        && model.result().get().isEmpty(),
                model.source(),
                model.job(),
                model.result());
        return desk.changing("intake.setAside", words.setAside(), Feather.PAUSE, () -> model.setAside(told -> {
                    desk.notices().tell(told);
                    if (model.source().get().isEmpty()) {
                        wizard.go(FILE);
                    }
                }))
                .enabledWhen(canWait);
    }

    private Command importNow() {
        return desk.changing("intake.import", words.title(), Feather.DOWNLOAD, model::write)
                .about(Bindings.createStringBinding(
                        // Until the list is looked over, nobody knows whether there is nothing to import.
                        () -> model.rows().preview().get().isEmpty()
                                ? words.title()
                                : words.importPeople(model.rows().toImport().get()),
                        model.rows().preview(),
                        model.rows().toImport()))
                .enabledWhen(model.rows().toWrite().greaterThan(0));
    }

    private Command openList() {
        return Command.of("intake.list", words.openList(), Feather.USERS, this::leave);
    }

    private Command undo() {
        return desk.changing(
                "intake.undo", words.undoImport(), Feather.ROTATE_CCW, () -> model.undo(desk.notices()::tell));
    }

    private Command another() {
        return desk.changing("intake.next", words.another(), Feather.FILE_PLUS, () -> {
            model.reset();
            wizard.go(FILE);
            file.choose();
        });
    }

    private Command report() {
        return Command.of("intake.report", words.saveReport(), Feather.SAVE, this::saveReport);
    }

    /// Every kind of file that a list can be read from.
    ///
    /// @param called what they are called together
    public static FileChooser.ExtensionFilter lists(String called) {
        return FileStep.lists(called);
    }

    private void saveReport() {
        var chooser = new FileChooser();
        chooser.setTitle(words.saveReport());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Excel", "*.xlsx"));
        model.source().get().ifPresent(table -> chooser.setInitialFileName(words.reportName(withoutEnding(table.name()))));
        Optional.ofNullable(lastFolder.get())
                .map(Path::toFile)
                .filter(java.io.File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showSaveDialog(node().getScene().getWindow()))
                .ifPresent(target -> model.report(target.toPath(), desk.notices()::tell));
    }

    private static String withoutEnding(String file) {
        return file.replaceFirst("\\.\\p{Alnum}{1,5}$", "");
    }

    private void finished(Optional<ImportResult> result) {
        if (result.isPresent()) {
            wizard.go(DONE);
        } else if (wizard.step() == DONE && model.source().get().isPresent()) {
            wizard.go(LOOK_OVER);
        }
    }

    private void leave() {
        model.job().get().ifPresent(job -> job.cancel());
        model.reset();
        wizard.go(FILE);
        desk.go().accept(list.get());
    }

    /// Takes in this file, as when it is dropped on the window.
    public void take(Path spreadsheet) {
        wizard.go(FILE);
        model.open(spreadsheet);
    }

    /// The state behind the page, for tests.
    IntakeModel model() {
        return model;
    }

    Wizard wizard() {
        return wizard;
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
        return Feather.DOWNLOAD;
    }

    @Override
    public Node node() {
        return wizard.node();
    }

    @Override
    public List<Command> commands() {
        return List.of(setAside(), Command.of("intake.choose.menu", words.chooseFile(), Feather.FOLDER, () -> {
            wizard.go(FILE);
            file.choose();
        }));
    }

    @Override
    public void open(Place place) {
        model.refresh();
        wizard.focus();
    }

    @Override
    public void close() {
        following.close();
        model.job().get().ifPresent(job -> job.cancel());
    }
}
