package org.plenary.app;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.plenary.store.WorkspaceClosed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes every exception that nobody foresaw, from [org.plenary.kit.Work] and from any thread: it is logged, and shown
/// under a short code. The same failure is logged in full once, and not shown over itself.
///
/// Messages of exceptions are left out of log and screen: a library may have put somebody's name into one.
public final class Failures implements Consumer<Throwable>, Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final Executor ui;
    private final Showing showing;
    private final Set<String> logged = new HashSet<>();
    private final Set<String> shown = new HashSet<>();

    /// @param ui runs what shows, on the FX thread
    public Failures(Executor ui, Showing showing) {
        this.ui = ui;
        this.showing = showing;
    }

    @Override
    public void accept(Throwable failure) {
        if (failure instanceof WorkspaceClosed) {
            LOG.info("a question came after the workspace was closed");
            return;
        }
        String code = code(failure);
        String details = details(failure);
        if (first(logged, code)) {
            LOG.error("Failure {}\n{}", code, details);
        } else {
            LOG.error("Failure {} again", code);
        }
        if (first(shown, code)) {
            ui.execute(() -> showing.show(code, details, () -> forget(code)));
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        accept(failure);
    }

    /// The same for the same fault in the same place, short enough for the telephone: `K7-3F2A`.
    static String code(Throwable failure) {
        int hash = 17;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            hash = hash * 31 + each.getClass().getName().hashCode();
            for (StackTraceElement frame : each.getStackTrace()) {
                if (frame.getClassName().startsWith("org.plenary.")) {
                    hash = hash * 31 + (frame.getClassName() + frame.getMethodName()).hashCode();
                }
            }
        }
        char letter = LETTERS.charAt((hash >>> 20) % LETTERS.length());
        return String.format(Locale.ROOT, "%c%d-%04X", letter, (hash >>> 16) % 10, hash & 0xFFFF);
    }

    /// Kinds of exceptions and where they came from, without their messages.
    static String details(Throwable failure) {
        var text = new StringBuilder();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            text.append(each.getClass().getName()).append('\n');
            for (StackTraceElement frame : each.getStackTrace()) {
                text.append("  at ").append(frame).append('\n');
            }
        }
        return text.toString();
    }

    private synchronized boolean first(Set<String> codes, String code) {
        return codes.add(code);
    }

    private synchronized void forget(String code) {
        shown.remove(code);
    }

    /// Shows a failure; `closed` is to be run once the user has put it away.
    @FunctionalInterface
    public interface Showing {
        void show(String code, String details, Runnable closed);
    }
}
