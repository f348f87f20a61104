package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {

    private final LoggerContext context = new LoggerContext();

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() {
        context.setMDCAdapter(new LogbackMDCAdapter());
        new Logs(Optional.of(folder.resolve("start.log").toString())).configure(context);
    }

    @AfterEach
    void end() {
        context.stop();
    }

    @Test
    void whatHappensIsWrittenIntoTheFileOfThisStart() throws IOException {
        context.getLogger("org.plenary.app.Launch").info("the window bears no name");
        assertThat(Files.readString(folder.resolve("start.log")))
                .contains("INFO", "o.plenary.app.Launch - the window bears no name");
    }

    @Test
    void isFoundByTheLibrary() {
        assertThat(ServiceLoader.load(Configurator.class)).hasExactlyElementsOfTypes(Logs.class);
    }

    @Test
    void librariesThatLogEveryDamagedFileAreSilent() {
        assertThat(context.getLogger("org.apache.poi.openxml4j").isEnabledFor(Level.ERROR)).isFalse();
    }
}
