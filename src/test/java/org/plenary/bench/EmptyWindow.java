package org.plenary.bench;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that any JavaFX program does: a window of the same size with the same theme and nothing in it.
final class EmptyWindow {

    private EmptyWindow() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var drawn = new CountDownLatch(1);
        Platform.startup(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 1280, 800));
            stage.show();
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    frames++;
                    if (frames == 2) {
                        stop();
                        drawn.countDown();
                    }
                }
            }.start();
        });
        drawn.await();
        IO.println("usable");
        if (arguments.length > 0) {
            System.exit(0);
        }
        TimeUnit.SECONDS.sleep(4);
        Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS") || line.startsWith("RssAnon"))
                .forEach(IO::println);
        Runtime.getRuntime().halt(0);
    }
}
