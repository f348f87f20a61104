package org.plenary.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.List;
import java.util.Optional;

/// What is logged, and where to: one file for each start, which [LogFiles] names before anything logs. Found by Logback as
/// a service. A file of settings would say the same; to read it costs every start a fifth of a second.
@ConfiguratorRank(ConfiguratorRank.CUSTOM_NORMAL_PRIORITY)
public final class Logs extends ContextAwareBase implements Configurator {

    /// They log errors with stack traces for every damaged file; we say it in one sentence ourselves.
    private static final List<String> SILENT = List.of("org.apache.poi", "org.apache.xmlbeans", "com.deepoove");

    private static final String LINE = "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{20} - %msg%n";

    private final Optional<String> file;

    public Logs() {
        this(LogFiles.named());
    }

    Logs(Optional<String> file) {
        this.file = file;
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        if (file.isEmpty()) {
            // Tests begin elsewhere, and say for themselves where they log to.
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        SILENT.forEach(name -> context.getLogger(name).setLevel(Level.OFF));
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(file(context, file.get()));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static FileAppender<ILoggingEvent> file(LoggerContext context, String name) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(LINE);
        encoder.start();
        var appender = new FileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setName("FILE");
        appender.setFile(name);
        appender.setAppend(false);
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }
}
