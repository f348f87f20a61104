package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Ids;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;

/// What the tests of the store work with: a workspace in a folder, a clock that they set, persons by their given name.
final class Bench {

    static final String DEVICE = "0123abcd";

    private Bench() {}

    /// A clock that stands still until it is moved.
    static final class Clock implements InstantSource {

        private volatile Instant now;

        Clock(String now) {
            this.now = Instant.parse(now);
        }

        @Override
        public Instant instant() {
            return now;
        }

        void move(Duration by) {
            now = now.plus(by);
        }
    }

    static Desk desk() {
        return Desk.of("Ana", DEVICE);
    }

    static Desk desk(InstantSource clock) {
        return new Desk("Ana", DEVICE, clock, Ids.timeBased(), () -> false);
    }

    static Path file(Path folder) {
        return folder.resolve("a.plenary");
    }

    static Workspace created(Path folder) {
        return created(folder, desk());
    }

    static Workspace created(Path folder, Desk desk) {
        return ok(Workspace.create(file(folder), desk));
    }

    static Workspace opened(Path folder) {
        return opened(folder, desk());
    }

    static Workspace opened(Path folder, Desk desk) {
        return ok(Workspace.open(file(folder), desk, folder.resolve("aside")));
    }

    static <T> T ok(Checked<T> checked) {
        return switch (checked) {
            case Checked.Ok<T>(T value) -> value;
            case Checked.Faulty<T>(var faults) -> throw new AssertionError("refused: " + faults);
        };
    }

    static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value, var change)) {
            return value;
        }
        throw new AssertionError("not done: " + outcome);
    }

    /// The one rule for which something was refused.
    static Rule why(Object checkedOrOutcome) {
        List<Fault> faults =
                switch (checkedOrOutcome) {
                    case Checked.Faulty<?>(var of) -> of;
                    case Outcome.Refused<?>(var of) -> of;
                    default -> throw new AssertionError("not refused: " + checkedOrOutcome);
                };
        assertThat(faults).hasSize(1);
        return faults.getFirst().rule();
    }

    static UUID register(Workspace workspace, String given) {
        return done(workspace.change("people.register", writer -> {
            UUID id = writer.newId();
            writer.insert("person", id, new Values().text("given", given).text("family", "DIALLO"));
            return writer.done(id);
        }));
    }

    static void amend(Workspace workspace, UUID id, String field, String value) {
        done(workspace.change("people.amend", writer -> {
            writer.update("person", id, new Values().text(field, value));
            return writer.done(id);
        }));
    }

    static void delete(Workspace workspace, UUID id) {
        done(workspace.change("people.delete", writer -> {
            writer.delete("person", id);
            return writer.done(id);
        }));
    }

    /// The given name of a person who is there; empty otherwise.
    static String given(Workspace workspace, UUID id) {
        return field(workspace, id, "given");
    }

    static String field(Workspace workspace, UUID id, String field) {
        return workspace.read(reader -> reader.first(
                        "SELECT " + field + " FROM person WHERE id = ?1 AND deleted_at IS NULL",
                        row -> row.text(field),
                        id)
                .orElse(""));
    }

    static List<String> everybody(Workspace workspace) {
        return workspace.read(reader -> reader.list(
                "SELECT id || ' ' || given || ' ' || ifnull(family, '-') AS line"
                        + " FROM person WHERE deleted_at IS NULL ORDER BY id",
                row -> row.text("line")));
    }

    static long count(Workspace workspace, String table) {
        return workspace.read(
                reader -> reader.first("SELECT count(*) AS n FROM " + table, row -> row.number("n")).orElseThrow());
    }

    /// Does to a file what only somebody without Plenary could do.
    static void raw(Path file, String... statements) throws SQLException {
        try (Connection connection = Connections.writing(file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /// Whether a text stands in any of the files of a folder, byte by byte.
    static boolean anyFileHolds(Path folder, String text) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }
}
