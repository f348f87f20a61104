package org.plenary.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Takes pictures of windows, on a real display or on JavaFX's headless platform. Not to be called on the FX thread.
public final class Photographs {

    /// A list lays itself out, sees its rows, and lays itself out again; then icons and scroll bars follow.
    private static final int PULSES = 4;

    private final double scale;

    /// @param scale pixels per unit: 1, or 2 as on a fine screen
    public Photographs(double scale) {
        this.scale = scale;
    }

    /// Starts the toolkit where it is not running yet, and keeps it running without a window.
    public static void startToolkit() throws InterruptedException {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException alreadyRunning) {
            started.countDown();
        }
        started.await();
        Platform.setImplicitExit(false);
    }

    /// Writes a picture of what the stage shows once its layout has come to rest.
    ///
    /// @param file ends in `.png`; its folder is made
    /// @throws IOException where the file cannot be written
    public void take(Stage stage, Path file) throws IOException, InterruptedException {
        onFx(() -> {
            unseen(stage);
            return true;
        });
        settle(stage::getScene);
        BufferedImage image = onFx(() -> {
            // What is iconified is drawn as it was before. Nobody waits for a frame: it would be drawn for nobody.
            stage.setIconified(false);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            BufferedImage taken = pixels(stage.getScene());
            unseen(stage);
            return taken;
        });
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        write(image, file);
    }

    /// Pressed little: many pictures are taken and few are kept.
    private static void write(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (OutputStream stream = Files.newOutputStream(file);
                ImageOutputStream out = ImageIO.createImageOutputStream(stream)) {
            ImageWriteParam pressed = writer.getDefaultWriteParam();
            pressed.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            pressed.setCompressionQuality(0.9f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), pressed);
        } finally {
            writer.dispose();
        }
    }

    /// Without a display nobody looks at a window, and drawing it, pixel by pixel, would take a third of the time.
    /// [#take] brings it back for a moment.
    static void unseen(Stage stage) {
        if ("Headless".equals(System.getProperty("glass.platform"))) {
            stage.setIconified(true);
        }
    }

    /// Waits until the scene has been laid out a few times without a further change being asked for.
    public void settle(Supplier<Scene> scene) throws InterruptedException {
        for (int i = 0; i < PULSES; i++) {
            pulse(scene);
        }
    }

    /// Waits until the scene has been laid out once more.
    private static void pulse(Supplier<Scene> scene) throws InterruptedException {
        var pulsed = new CountDownLatch(1);
        Work.fx().execute(() -> {
            Drawn.once(scene.get(), pulsed::countDown);
            Platform.requestNextPulse();
        });
        pulsed.await();
    }

    /// Runs something on the FX thread and waits for what it brings.
    ///
    /// @throws IllegalStateException where it fails, with what it threw as the cause
    public static <T> T onFx(Supplier<T> job) throws InterruptedException {
        var answer = new CompletableFuture<T>();
        Work.fx().execute(() -> {
            try {
                answer.complete(job.get());
            } catch (RuntimeException | Error failure) {
                answer.completeExceptionally(failure);
            }
        });
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private BufferedImage pixels(Scene scene) {
        var how = new SnapshotParameters();
        how.setTransform(Transform.scale(scale, scale));
        how.setFill(Color.WHITE);
        WritableImage shot = scene.getRoot().snapshot(how, null);
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        int[] argb = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.getRaster().setDataElements(0, 0, width, height, argb);
        return image;
    }
}
