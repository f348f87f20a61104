package org.plenary.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who changed what, when: the log, put together for reading.
public final class History {

    private final Workspace workspace;

    public History(Workspace workspace) {
        this.workspace = workspace;
    }

    /// One field that one command changed. A value that is missing is an empty text.
    public record FieldChange(String table, UUID row, String field, String was, String now) {}

    /// What one command did to the rows that were asked for.
    public record Entry(Logged command, List<FieldChange> changes) {}

    /// All changes of some rows, the latest first.
    public List<Entry> of(Collection<UUID> rows) {
        String ids = rows.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        return workspace.read(reader -> grouped(
                reader,
                """
                SELECT op.tbl, op.row_id, op.kind, op.patch, op.stamp, command.*
                FROM op JOIN command ON command.id = op.command
                WHERE op.row_id IN (%s) ORDER BY op.stamp DESC
                """
                        .formatted(ids)));
    }

    /// The latest commands of the workspace, the last first.
    public List<Logged> latest(int most) {
        return workspace.read(reader -> reader.list(
                "SELECT " + Logged.COLUMNS + " FROM command ORDER BY last_stamp DESC LIMIT ?1", Logged::from, most));
    }

    /// The first stamp that a command of that moment can have, to ask the log by.
    public static String stampOf(java.time.Instant moment) {
        return Stamp.of(moment.toEpochMilli(), 0, "00000000").text();
    }

    /// The commands that were given at that moment or later and still hold, the last first: neither those that were
    /// taken back nor what took them back.
    public List<Logged> standingSince(java.time.Instant moment) {
        String from = stampOf(moment);
        List<Logged> latestFirst = workspace.read(reader -> reader.list(
                "SELECT " + Logged.COLUMNS + " FROM command WHERE last_stamp >= ?1 ORDER BY last_stamp DESC",
                Logged::from,
                from));
        Set<UUID> takenBack = new HashSet<>();
        List<Logged> standing = new ArrayList<>();
        for (Logged command : latestFirst) {
            if (!takenBack.contains(command.id())) {
                command.undoes().ifPresentOrElse(takenBack::add, () -> standing.add(command));
            }
        }
        return standing;
    }

    /// Everything that was changed in one table after a moment, the latest first.
    public List<Entry> since(java.time.Instant moment, String table) {
        String from = stampOf(moment);
        return workspace.read(reader -> grouped(
                reader,
                """
                SELECT op.tbl, op.row_id, op.kind, op.patch, op.stamp, command.*
                FROM op JOIN command ON command.id = op.command
                WHERE op.stamp >= ?1 AND op.tbl = ?2 ORDER BY op.stamp DESC
                """,
                from,
                table));
    }

    private static List<Entry> grouped(Reader reader, String sql, Object... parameters) {
        List<Entry> entries = new ArrayList<>();
        reader.each(
                sql,
                row -> {
                    UUID command = row.id("id");
                    if (entries.isEmpty() || !entries.getLast().command().id().equals(command)) {
                        entries.add(new Entry(Logged.from(row), new ArrayList<>()));
                    }
                    entries.getLast().changes().addAll(changes(row));
                },
                parameters);
        return entries;
    }

    private static List<FieldChange> changes(Row row) {
        UUID id = row.id("row_id");
        String table = row.text("tbl");
        return Patch.parse(row.text("patch")).fields().entrySet().stream()
                .map(entry -> new FieldChange(
                        table,
                        id,
                        entry.getKey(),
                        text(entry.getValue().was()),
                        text(entry.getValue().value())))
                .toList();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
