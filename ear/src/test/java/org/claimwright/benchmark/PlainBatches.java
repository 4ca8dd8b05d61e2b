package org.claimwright.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwright.benchmark.Row.Value;
import org.claimwright.database.Sql;

/** Writes rows as one does with JDBC and nothing else: prepared once, in batches that the driver rewrites, with values in memory. */
final class PlainBatches implements AutoCloseable {
    private final Connection connection;
    private final int practice;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    PlainBatches(Connection connection, int practice) {
        this.connection = connection;
        this.practice = practice;
    }

    void write(List<WrittenWork.Batch> transaction) throws SQLException {
        new Sql(connection).in(practice);
        for (var batch : transaction) {
            write(batch);
        }
        connection.commit();
    }

    private void write(WrittenWork.Batch batch) throws SQLException {
        var statement = prepared(batch.statement());
        for (var row : batch.rows()) {
            bind(statement, row);
            statement.addBatch();
        }
        statement.executeBatch();
    }

    private static void bind(PreparedStatement statement, List<Value> row) throws SQLException {
        for (var place = 0; place < row.size(); place++) {
            statement.setObject(place + 1, row.get(place).what(), row.get(place).type());
        }
    }

    private PreparedStatement prepared(String statement) throws SQLException {
        var known = prepared.get(statement);
        if (known == null) {
            known = connection.prepareStatement(statement);
            prepared.put(statement, known);
        }
        return known;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
