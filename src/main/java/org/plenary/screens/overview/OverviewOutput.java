package org.plenary.screens.overview;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Sheet;
import org.plenary.office.PictureFile;
import org.plenary.overview.MeetingPicture;
import org.plenary.overview.OverviewPaper;
import org.plenary.overview.OverviewWords;
import org.plenary.words.Sentences;

/// Takes the overview out of the window: to the printer, as a Word file, as a picture.
///
/// @param chooseTarget asks for a file, given a name to propose; empty where the officer thinks better of it
/// @param openFile shows a written file in its own program
record OverviewOutput(
        Desk desk, Function<String, Optional<Path>> chooseTarget, Consumer<Path> openFile) {

    static final double PICTURE_WIDTH = 1064;
    private static final double PIXELS = 2;

    private OverviewWords words() {
        return desk.words(OverviewWords.class);
    }

    private Language language() {
        return desk.phrasebook().language();
    }

    /// @param window that waits while the printer is asked for
    void print(OverviewPage page, Window window) {
        List<VBox> sheets = sheets(page);
        switch (Sheet.print(sheets, window)) {
            case SENT -> desk.notices().tell(words().printed());
            case NO_PRINTER, FAILED -> desk.notices().warn(words().noPrinter());
            case LEFT -> {}
        }
    }

    /// The pages as they go to the printer.
    List<VBox> sheets(OverviewPage page) {
        return page.sheets().stream()
                .map(sheet -> Sheet.layOut(sheet, language(), Sheet.WIDTH))
                .toList();
    }

    void word(MeetingPicture picture) {
        chooseTarget.apply(name(picture, ".docx")).ifPresent(target -> desk.work()
                .read(
                        "overview.word",
                        () -> OverviewPaper.write(picture, desk.phrasebook(), target, Instant.now()),
                        written -> told(target, written)));
    }

    void picture(MeetingPicture picture, OverviewPage page) {
        chooseTarget.apply(name(picture, ".png")).ifPresent(target -> {
            Region whole = Sheet.layOut(page.node(nothing()), language(), PICTURE_WIDTH);
            BufferedImage shot = Sheet.picture(whole, PIXELS);
            desk.work()
                    .read("overview.picture", () -> PictureFile.write(target, shot), written -> told(target, written));
        });
    }

    /// Nothing is under way on paper.
    private static Region nothing() {
        var nothing = new Region();
        nothing.setManaged(false);
        return nothing;
    }

    private String name(MeetingPicture picture, String ending) {
        String wanted = words().paperTitle(picture.meeting().call(language()));
        return wanted.replaceAll("[\\\\/:*?\"<>|\u00A0]+", " ").strip() + " " + picture.today() + ending;
    }

    private void told(Path target, Checked<Path> written) {
        String name = String.valueOf(target.getFileName());
        switch (written) {
            case Checked.Ok<Path>(Path file) ->
                desk.notices()
                        .tell(
                                words().written(name),
                                Command.of("overview.open", words().open(), Feather.EXTERNAL_LINK, () -> openFile.accept(file)));
            case Checked.Faulty<Path>(List<Fault> faults) -> {
                var sentences = new Sentences(desk.phrasebook());
                String why = faults.stream().map(fault -> sentences.of(fault.rule())).collect(Collectors.joining(" "));
                desk.notices().warn(words().notWritten(name, why));
            }
        }
    }
}
