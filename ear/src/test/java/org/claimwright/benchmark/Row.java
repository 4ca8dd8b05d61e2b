package org.claimwright.benchmark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwright.database.Sql;

/**
 * A row as a transaction left it.
 *
 * @param transaction the one that wrote it last
 */
record Row(Table table, long transaction, Map<String, Value> values) {

    /** A value and its type, one of {@link java.sql.Types}. */
    record Value(Object what, int type) {
        private String text() {
            return what instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(what);
        }
    }

    /** Those of a table that transactions from this number on wrote. */
    static List<Row> since(long transaction, Table table, Sql database) throws SQLException {
        var query = "select xmin::text::bigint, " + String.join(", ", table.columns()) + " from " + table.name()
                + " where xmin::text::bigint >= " + transaction;
        var rows = new ArrayList<Row>();
        try (var statement = database.connection().createStatement();
                var result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(new Row(table, result.getLong(1), values(table, result)));
            }
        }
        return rows;
    }

    private static Map<String, Value> values(Table table, ResultSet result) throws SQLException {
        var values = new LinkedHashMap<String, Value>();
        for (var place = 0; place < table.columns().size(); place++) {
            var type = result.getMetaData().getColumnType(place + 2);
            values.put(table.columns().get(place), new Value(result.getObject(place + 2), type));
        }
        return values;
    }

    List<String> key() {
        return texts(table.key());
    }

    List<String> texts(List<String> columns) {
        return columns.stream().map(column -> values.get(column).text()).toList();
    }

    List<Value> values(List<String> columns) {
        return columns.stream().map(values::get).toList();
    }

    boolean has(List<String> columns) {
        return columns.stream().allMatch(column -> values.get(column).what() != null);
    }

    List<String> changesSince(Row before) {
        return table.columns().stream()
                .filter(column -> !values.get(column)
                        .text()
                        .equals(before.values.get(column).text()))
                .toList();
    }
}
