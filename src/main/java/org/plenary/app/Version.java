package org.plenary.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/// Which Plenary this is. The number stands in the build file and nowhere else.
public final class Version implements IVersionProvider {

    private static final String UNBUILT = "development";

    /// `0.1.0`; `development` where something other than the build has laid the classes out, as an editor does.
    public static String current() {
        try (@Nullable InputStream in = Version.class.getResourceAsStream("/plenary.properties")) {
            if (in == null) {
                return UNBUILT;
            }
            var properties = new Properties();
            properties.load(in);
            String version = properties.getProperty("version", UNBUILT);
            return version.startsWith("$") ? UNBUILT : version;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Plenary " + current()};
    }
}
