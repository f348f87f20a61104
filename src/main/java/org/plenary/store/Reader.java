package org.plenary.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// Asks a workspace. Parameters are numbered `?1`, `?2` … and may be text, whole numbers, ids or dates.
public class Reader {

    final Connection connection;

    Reader(Connection connection) {
        this.connection = connection;
    }

    public <T> List<T> list(String sql, Function<Row, T> map, Object... parameters) {
        List<T> all = new ArrayList<>();
        each(sql, row -> all.add(map.apply(row)), parameters);
        return all;
    }

    public <T> Optional<T> first(String sql, Function<Row, T> map, Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet answer = statement.executeQuery()) {
            return answer.next() ? Optional.of(map.apply(Row.of(answer, columns(answer)))) : Optional.empty();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /// Hands over row after row without keeping them.
    public void each(String sql, Consumer<Row> take, Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet answer = statement.executeQuery()) {
            var row = Row.of(answer, columns(answer));
            while (answer.next()) {
                take.accept(row);
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /// Hands over row after row to be kept, which takes less time than to hand them over and keep each.
    ///
    /// @param sql whose columns have different names and hold texts and whole numbers only
    public void eachKept(String sql, Consumer<KeptRow> take, Object... parameters) {
        Map<String, Integer> columns = columns(sql);
        try (PreparedStatement statement = prepare(KeptRow.joined(sql, columns.keySet()), parameters);
                ResultSet answer = statement.executeQuery()) {
            while (answer.next()) {
                take.accept(KeptRow.ofJoined(answer, columns));
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private Map<String, Integer> columns(String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return columns(statement.getMetaData());
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            switch (parameters[i]) {
                case String text -> statement.setString(i + 1, text);
                case Long number -> statement.setLong(i + 1, number);
                case Integer number -> statement.setInt(i + 1, number);
                case UUID id -> statement.setString(i + 1, id.toString());
                case LocalDate day -> statement.setString(i + 1, day.toString());
                default -> throw new IllegalArgumentException("a parameter that SQLite cannot hold");
            }
        }
        return statement;
    }

    private static Map<String, Integer> columns(ResultSet answer) throws SQLException {
        return columns(answer.getMetaData());
    }

    private static Map<String, Integer> columns(ResultSetMetaData meta) throws SQLException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.put(meta.getColumnLabel(i), i);
        }
        return columns;
    }
}
