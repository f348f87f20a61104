package org.plenary.store;

import java.sql.Connection;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Change;
import org.plenary.base.Outcome;

/// Changes rows within one command. Every change goes to the table and to the log; there is no other way to write.
public final class Writer extends Reader implements AutoCloseable {

    /// What came of changing a row.
    public enum Written {
        CHANGED,
        /// The row holds these values already; nothing was written.
        SAME,
        /// Somebody has changed one of the same fields since they were shown; nothing was written.
        CLASH
    }

    private static final String DELETED_AT = "deleted_at";

    private final HybridClock clock;
    private final Desk desk;
    private final int schemaVersion;
    private final String name;
    private final UUID command;
    private final Statements statements;
    private final Map<String, List<String>> columns = new HashMap<>();
    private String subject = "";
    private Optional<UUID> undoes = Optional.empty();
    private boolean lasting;
    private @Nullable Stamp first;
    private @Nullable Stamp last;
    private int ops;

    Writer(Connection connection, HybridClock clock, Desk desk, int schemaVersion, String name) {
        super(connection);
        this.statements = new Statements(connection);
        this.clock = clock;
        this.desk = desk;
        this.schemaVersion = schemaVersion;
        this.name = name;
        this.command = desk.ids().next();
    }

    public UUID newId() {
        return desk.ids().next();
    }

    public java.time.Instant now() {
        return desk.clock().instant();
    }

    /// What the command is about, for the history: a file's name, a meeting's short title; never a person's name.
    public Writer about(String what) {
        subject = what;
        return this;
    }

    /// The command cannot be undone, such as a new passphrase.
    public Writer lasting() {
        lasting = true;
        return this;
    }

    public void insert(String table, UUID id, Values values) {
        Stamp stamp = clock.tick();
        Map<String, @Nullable Object> fields = values.byField();
        var columns = new StringBuilder("INSERT INTO ").append(table).append(" (id, stamps");
        fields.keySet().forEach(field -> columns.append(", ").append(field));
        columns.append(") VALUES (?, ?").append(", ?".repeat(fields.size())).append(')');
        statements.execute(columns.toString(), statement -> {
            statement.setString(1, id.toString());
            statement.setString(2, Stamps.all(stamp).json());
            int at = 3;
            for (Object value : fields.values()) {
                statement.setObject(at++, value);
            }
        });
        log(stamp, table, id.toString(), "insert", Patch.ofNew(fields));
    }

    /// Changes fields as they stand now, whoever set them last.
    public Written update(String table, UUID id, Values values) {
        return update(table, id.toString(), values, Optional.empty());
    }

    /// Changes fields as a form does that showed the values of `shown`.
    public Written update(String table, UUID id, Values values, Stamps shown) {
        return update(table, id.toString(), values, Optional.of(shown));
    }

    /// Whether [#update(String, UUID, Values, Stamps)] would clash. Nothing is written.
    public boolean clashes(String table, UUID id, Values values, Stamps shown) {
        Current current = current(table, id.toString(), values.byField().keySet());
        return values.byField().entrySet().stream()
                .anyMatch(entry -> !Values.same(current.values().get(entry.getKey()), entry.getValue())
                        && !shown.of(entry.getKey()).equals(current.stamps().of(entry.getKey())));
    }

    /// Marks a row as deleted. It stays, for the history and for undo.
    public Written delete(String table, UUID id) {
        return update(table, id, new Values().moment(DELETED_AT, now()));
    }

    /// Marks a row as deleted as somebody does who sees the values of `shown`: a clash where any of its fields was changed
    /// since, or the row was deleted by somebody else.
    public Written delete(String table, UUID id, Stamps shown) {
        boolean isAsShown = current(table, id.toString(), Set.of()).stamps().equals(shown);
        return isAsShown ? delete(table, id) : Written.CLASH;
    }

    /// The end of a command that has succeeded.
    public <T> Outcome<T> done(T value) {
        return new Outcome.Done<>(value, new Change(command, name, ops));
    }

    Written update(String table, String id, Values values, Optional<Stamps> shown) {
        return update(table, id, values, shown, current(table, id, values.byField().keySet()));
    }

    /// @param current the row as it was read in this command
    Written update(String table, String id, Values values, Optional<Stamps> shown, Current current) {
        Map<String, Patch.Field> changed = new LinkedHashMap<>();
        for (var entry : values.byField().entrySet()) {
            String field = entry.getKey();
            Object was = current.values().get(field);
            if (!Values.same(was, entry.getValue())) {
                String base = current.stamps().of(field);
                if (shown.isPresent() && !shown.get().of(field).equals(base)) {
                    return Written.CLASH;
                }
                changed.put(field, new Patch.Field(entry.getValue(), was, base));
            }
        }
        if (changed.isEmpty()) {
            return Written.SAME;
        }
        write(table, id, "update", new Patch(changed), current.stamps());
        return Written.CHANGED;
    }

    /// Marks a row as deleted if nobody has changed it since it was made: a short cut, for the row need not be read.
    ///
    /// @param made the stamp of the change that made it
    /// @return whether it was so; if not, nothing was written
    boolean unmake(String table, String id, String made, java.time.Instant now) {
        Stamps before = Stamps.all(new Stamp(made));
        var patch = new Patch(Map.of(DELETED_AT, new Patch.Field(now.toString(), null, made)));
        Stamp stamp = clock.tick();
        int rows = statements.execute(
                "UPDATE " + table + " SET stamps = ?, deleted_at = ? WHERE id = ? AND stamps = ? AND deleted_at IS NULL",
                statement -> {
                    statement.setString(1, before.with(patch.fields().keySet(), stamp).json());
                    statement.setString(2, now.toString());
                    statement.setString(3, id);
                    statement.setString(4, before.json());
                });
        if (rows == 1) {
            log(stamp, table, id, "update", patch);
        }
        return rows == 1;
    }

    /// What a line of the log says.
    Patch patch(String stamp) {
        return statements
                .first("SELECT patch FROM op WHERE stamp = ?", stamp, answer -> Patch.parse(answer.getString(1)))
                .orElseThrow();
    }

    void erase(String table, String id, Eraser.Extent extent) {
        switch (extent) {
            case Eraser.Extent.Row() -> erase(table, id);
            case Eraser.Extent.Fields(var names) -> {
                forget(table, id, names);
                Map<String, Patch.Field> blank = new LinkedHashMap<>();
                names.forEach(field -> blank.put(field, new Patch.Field(null, null, "")));
                write(table, id, "update", new Patch(blank), current(table, id, Set.of()).stamps());
            }
            case Eraser.Extent.Past(var names) -> forget(table, id, names);
        }
    }

    /// Blanks every field of a row in its table and in the whole log, and leaves a tombstone.
    void erase(String table, String id) {
        Current current = current(table, id);
        Map<String, Patch.Field> blank = new LinkedHashMap<>();
        current.values().forEach((field, value) -> {
            if (value != null && !field.equals(DELETED_AT)) {
                blank.put(field, new Patch.Field(null, null, ""));
            }
        });
        blank.put(DELETED_AT, new Patch.Field(now().toString(), null, ""));
        forget(table, id);
        write(table, id, "erase", new Patch(blank), current.stamps());
    }

    /// Changes fields whose earlier values nobody may find in the log any more.
    void supersede(String table, UUID id, Values values) {
        Map<String, Patch.Field> changed = new LinkedHashMap<>();
        values.byField().forEach((field, value) -> changed.put(field, new Patch.Field(value, null, "")));
        forget(table, id.toString());
        write(table, id.toString(), "update", new Patch(changed), current(table, id.toString(), Set.of()).stamps());
    }

    private void forget(String table, String id) {
        statements.execute("UPDATE op SET patch = '{}' WHERE row_id = ? AND tbl = ?", statement -> {
            statement.setString(1, id);
            statement.setString(2, table);
        });
    }

    private void forget(String table, String id, Set<String> fields) {
        for (String field : fields) {
            statements.execute("UPDATE op SET patch = json_remove(patch, ?) WHERE row_id = ? AND tbl = ?", statement -> {
                statement.setString(1, "$." + field);
                statement.setString(2, id);
                statement.setString(3, table);
            });
        }
    }

    void undoing(UUID undone) {
        undoes = Optional.of(undone);
    }

    /// A row as it stands, or some of its fields.
    record Current(Map<String, @Nullable Object> values, Stamps stamps) {}

    Current current(String table, String id) {
        return current(table, id, columns.computeIfAbsent(table, this::columns));
    }

    /// Only some fields of a row, as the driver asks SQLite for the name of every column that comes back.
    Current current(String table, String id, Collection<String> fields) {
        var sql = new StringBuilder("SELECT stamps");
        fields.forEach(field -> sql.append(", ").append(field));
        return statements
                .first(sql.append(" FROM ").append(table).append(" WHERE id = ?").toString(), id, answer -> {
                    Map<String, @Nullable Object> values = new LinkedHashMap<>();
                    int column = 2;
                    for (String field : fields) {
                        Object value = answer.getObject(column++);
                        values.put(field, value instanceof Integer number ? number.longValue() : value);
                    }
                    return new Current(values, Stamps.parse(answer.getString(1)));
                })
                .orElseThrow(() -> new IllegalArgumentException("no such row in " + table));
    }

    /// The columns of a table that officers fill.
    private List<String> columns(String table) {
        return list("SELECT name FROM pragma_table_info(?1)", row -> row.text("name"), table).stream()
                .filter(column -> !column.equals("id") && !column.equals("stamps"))
                .toList();
    }

    private void write(String table, String id, String kind, Patch patch, Stamps before) {
        Stamp stamp = clock.tick();
        var sql = new StringBuilder("UPDATE ").append(table).append(" SET stamps = ?");
        patch.fields().keySet().forEach(field -> sql.append(", ").append(field).append(" = ?"));
        statements.execute(sql.append(" WHERE id = ?").toString(), statement -> {
            statement.setString(1, before.with(patch.fields().keySet(), stamp).json());
            int at = 2;
            for (Patch.Field field : patch.fields().values()) {
                statement.setObject(at++, field.value());
            }
            statement.setString(at, id);
        });
        log(stamp, table, id, kind, patch);
    }

    private void log(Stamp stamp, String table, String id, String kind, Patch patch) {
        statements.execute(
                "INSERT INTO op (stamp, command, tbl, row_id, kind, patch, schema_version) VALUES (?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setString(1, stamp.text());
                    statement.setString(2, command.toString());
                    statement.setString(3, table);
                    statement.setString(4, id);
                    statement.setString(5, kind);
                    statement.setString(6, patch.json());
                    statement.setInt(7, schemaVersion);
                });
        first = first == null ? stamp : first;
        last = stamp;
        ops++;
    }

    /// Enters the command itself into the log, unless it has changed nothing. An undo is entered all the same, for undo
    /// must not stop for ever at a command of which nothing is left.
    Optional<Logged> finish() {
        if (undoes.isPresent() && first == null) {
            first = clock.tick();
            last = first;
        }
        if (first == null || last == null) {
            return Optional.empty();
        }
        String from = first.text();
        String to = last.text();
        statements.execute("INSERT INTO command VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", statement -> {
            statement.setString(1, command.toString());
            statement.setString(2, name);
            statement.setString(3, subject);
            statement.setString(4, desk.officer());
            statement.setString(5, desk.device());
            statement.setString(6, now().toString());
            statement.setString(7, from);
            statement.setString(8, to);
            statement.setInt(9, ops);
            statement.setString(10, undoes.map(UUID::toString).orElse(null));
            statement.setInt(11, lasting ? 1 : 0);
        });
        return Optional.of(new Logged(
                command, name, subject, desk.officer(), desk.device(), now(), from, to, ops, undoes, lasting));
    }

    @Override
    public void close() {
        statements.close();
    }
}
