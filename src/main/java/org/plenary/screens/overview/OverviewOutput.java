package org.plenary.screens.overview;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.plenary.base.Language;
import org.plenary.kit.Desk;
import org.plenary.kit.Sheet;
import org.plenary.office.PictureFile;
import org.plenary.overview.MeetingPicture;
import org.plenary.overview.OverviewPaper;
import org.plenary.overview.OverviewWords;

/// Takes the overview out of the window: to the printer, as a Word file, as a picture.
record OverviewOutput(Desk desk, SavedFile files) {

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
        switch (Sheet.print(sheets, Sheet.Format.UPRIGHT, window)) {
            case SENT -> desk.notices().tell(words().printed());
            case NO_PRINTER, FAILED -> desk.notices().warn(words().noPrinter());
            case LEFT -> {}
        }
    }

    /// The pages as they go to the printer.
    List<VBox> sheets(OverviewPage page) {
        return page.sheets().stream()
                .map(sheet -> Sheet.layOut(sheet, language(), Sheet.Format.UPRIGHT.width()))
                .toList();
    }

    void word(MeetingPicture picture) {
        files.ask("overview.word", name(picture, ".docx"), target ->
                () -> OverviewPaper.write(picture, desk.phrasebook(), target, Instant.now()));
    }

    void picture(MeetingPicture picture, OverviewPage page) {
        files.ask("overview.picture", name(picture, ".png"), target -> {
            Region whole = Sheet.layOut(page.node(Runnable::run, nothing()), language(), PICTURE_WIDTH);
            BufferedImage shot = Sheet.picture(whole, PIXELS);
            return () -> PictureFile.write(target, shot);
        });
    }

    /// Nothing is under way on paper.
    private static Region nothing() {
        var nothing = new Region();
        nothing.setManaged(false);
        return nothing;
    }

    private String name(MeetingPicture picture, String ending) {
        return words().paperTitle(picture.meeting().call(language())) + " " + picture.today() + ending;
    }
}
