package org.plenary.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The statements of one command: an import says the same one a hundred thousand times, so each is prepared once.
final class Statements implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /// Sets the parameters of a statement.
    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /// Makes something of a row, whose columns are counted from 1.
    interface Mapping<T> {
        T of(ResultSet answer) throws SQLException;
    }

    /// @return how many rows it changed
    int execute(String sql, Binding binding) {
        try {
            PreparedStatement statement = prepared(sql);
            binding.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /// The one row that has a key, if it is there.
    <T> Optional<T> first(String sql, String key, Mapping<T> map) {
        try {
            PreparedStatement statement = prepared(sql);
            statement.setString(1, key);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() ? Optional.of(map.of(answer)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }
}
