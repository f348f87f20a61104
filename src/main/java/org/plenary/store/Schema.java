package org.plenary.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables of a workspace, as a list of scripts: script *n* takes a workspace from schema *n − 1* to schema *n*.
/// The file itself knows its schema (`user_version`), and that it is a workspace (`application_id`).
final class Schema {

    /// `PLNY` in ASCII, in the header of every workspace.
    static final int APPLICATION_ID = 0x504C4E59;

    private final List<String> scripts;

    Schema(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    static Schema shipped() {
        return new Schema(List.of(script("/schema/0001.sql"), second()));
    }

    /// One file for each area, all in one step.
    private static String second() {
        return Stream.of("attachments", "bureau", "credentials", "erasure", "intake", "letters", "matching", "observers", "procedure", "registry", "staff")
                .map(area -> script("/schema/0002-" + area + ".sql"))
                .collect(Collectors.joining("\n"));
    }

    int newest() {
        return scripts.size();
    }

    int of(Connection connection) throws SQLException {
        return pragma(connection, "user_version");
    }

    int application(Connection connection) throws SQLException {
        return pragma(connection, "application_id");
    }

    /// Runs the scripts that are missing, all in one transaction.
    void migrate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            try {
                for (String script : scripts.subList(of(connection), scripts.size())) {
                    statement.executeUpdate(script);
                }
                statement.execute("PRAGMA application_id = " + APPLICATION_ID);
                statement.execute("PRAGMA user_version = " + newest());
                statement.execute("COMMIT");
            } catch (SQLException e) {
                statement.execute("ROLLBACK");
                throw e;
            }
        }
    }

    private static int pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA " + name)) {
            return answer.next() ? answer.getInt(1) : 0;
        }
    }

    private static String script(String resource) {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
