package org.plenary.office;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.base.FileFault;

/// Carries a file's fault out of the parsers' callbacks. It never leaves this package.
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final FileFault fault;

    Unusable(FileFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    FileFault fault() {
        return fault;
    }

    /// @throws Unusable where a file has more bytes than somebody waits for
    static void refuseLarger(Path path, long most) {
        try {
            if (Files.size(path) > most) {
                throw new Unusable(FileFault.TOO_LARGE);
            }
        } catch (IOException e) {
            throw because(e);
        }
    }

    /// What a library's complaint about a file means. POI tells a zip bomb by its message only.
    static Unusable because(Exception complaint) {
        for (Throwable cause = complaint; cause != null; cause = cause.getCause()) {
            FileFault known = known(cause);
            if (known != null) {
                return new Unusable(known);
            }
        }
        return new Unusable(FileFault.DAMAGED);
    }

    private static @Nullable FileFault known(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return switch (cause) {
            case Unusable unusable -> unusable.fault();
            case NoSuchFileException _ -> FileFault.MISSING;
            case AccessDeniedException _ -> FileFault.NOT_READABLE;
            case EOFException _ -> FileFault.DAMAGED;
            case IOException _ when message.contains("zip bomb") || message.contains("too many files") ->
                FileFault.SUSPICIOUS;
            default -> null;
        };
    }
}
