package org.plenary.kit;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Language;

/// Content on paper and in picture files: in the light theme whatever the window's is, and laid out without a window.
/// To be called on the FX thread.
public final class Sheet {

    private static final double SHORT = 850;
    private static final double LONG = 1202;

    /// What breaks its own lines finds its height only once it knows its width.
    private static final int PASSES = 3;

    private Sheet() {}

    /// A page of A4 in the program's own pixels; on paper a line of 13 pixels is about 9 points high.
    public enum Format {
        UPRIGHT(SHORT, LONG, PageOrientation.PORTRAIT),
        LYING(LONG, SHORT, PageOrientation.LANDSCAPE);

        private final double width;
        private final double height;
        private final PageOrientation orientation;

        Format(double width, double height, PageOrientation orientation) {
            this.width = width;
            this.height = height;
            this.orientation = orientation;
        }

        public double width() {
            return width;
        }

        public double height() {
            return height;
        }
    }

    /// What came of printing.
    public enum Printed {
        SENT,
        /// The officer thought better of it.
        LEFT,
        NO_PRINTER,
        FAILED
    }

    /// Lays content out as wide as it is said, and as high as it wants to be.
    public static <R extends Region> R layOut(R content, Language language, double width) {
        content.setMinWidth(width);
        content.setPrefWidth(width);
        content.setMaxWidth(width);
        // A scene mirrors what is in it only in a window; content that is mirrored itself is so on paper and in pictures.
        content.setNodeOrientation(
                language.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        var root = new Group(content);
        Look.onPaper(new Scene(root), language);
        for (int i = 0; i < PASSES; i++) {
            root.applyCss();
            root.layout();
        }
        return content;
    }

    /// A picture of content that was laid out.
    ///
    /// @param scale pixels of the picture for one of the program's
    public static BufferedImage picture(Region content, double scale) {
        var how = new SnapshotParameters();
        how.setTransform(Transform.scale(scale, scale));
        how.setFill(Color.WHITE);
        WritableImage shot = content.snapshot(how, null);
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        int[] argb = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }

    /// Asks for a printer and prints pages that were laid out as wide as the format, each on a sheet of A4. What is higher
    /// than the format is made smaller until it fits.
    ///
    /// @param owner the window that waits for the answer
    public static Printed print(List<? extends Region> pages, Format format, @Nullable Window owner) {
        Optional<PrinterJob> job = Optional.ofNullable(PrinterJob.createPrinterJob());
        return job.map(now -> print(pages, format, now, owner)).orElse(Printed.NO_PRINTER);
    }

    private static Printed print(
            List<? extends Region> pages, Format format, PrinterJob job, @Nullable Window owner) {
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Printed.LEFT;
        }
        PageLayout layout = job.getPrinter()
                .createPageLayout(Paper.A4, format.orientation, Printer.MarginType.DEFAULT);
        for (Region page : pages) {
            double high = Math.max(format.height, page.getHeight());
            double scale = Math.min(layout.getPrintableWidth() / format.width, layout.getPrintableHeight() / high);
            // What is mirrored would be made smaller towards its other edge.
            Parent paper = Objects.requireNonNull(page.getParent(), "a page that was not laid out");
            paper.getTransforms().setAll(new Scale(scale, scale));
            boolean isSent = job.printPage(layout, paper);
            paper.getTransforms().clear();
            if (!isSent) {
                job.cancelJob();
                return Printed.FAILED;
            }
        }
        return job.endJob() ? Printed.SENT : Printed.FAILED;
    }
}
