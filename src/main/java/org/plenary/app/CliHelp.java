package org.plenary.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Language;

/// What `--help` says in the languages other than English, which stands beside the commands and options themselves. The
/// keys are those that picocli asks for: the names of command and option.
final class CliHelp {

    private CliHelp() {}

    /// Nothing for English.
    static Optional<ResourceBundle> in(Language language) {
        if (language == Language.ENGLISH) {
            return Optional.empty();
        }
        String resource = "/cli/cli_" + language.code() + ".properties";
        try (@Nullable InputStream in = CliHelp.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not shipped");
            }
            return Optional.of(new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
