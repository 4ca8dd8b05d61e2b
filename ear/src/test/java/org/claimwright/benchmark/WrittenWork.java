package org.claimwright.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimwright.benchmark.Row.Value;
import org.claimwright.database.Sql;

/**
 * All rows that differ between the books and a copy that was made of them earlier, grouped as they were written: by transaction, and
 * there by statement. A row that was written several times is written once, with its last contents, in its last transaction; one that
 * others referred to before that is inserted with the first of these, and changed in its last transaction, as it was in the books.
 */
final class WrittenWork {
    /** It is there before the time begins, for us and for others. */
    private static final String FILES = "exchange.inbound_file";

    private final List<Table> tables;
    private final Map<Table, List<Row>> written = new HashMap<>();
    private final Map<Table, Map<List<String>, Row>> before = new HashMap<>();
    private final Map<Row, Long> inserted = new IdentityHashMap<>();
    private final SortedMap<Long, Map<String, Batch>> work = new TreeMap<>();

    /** The same statement for many rows. */
    record Batch(String statement, List<List<Value>> rows) {}

    private WrittenWork(List<Table> tables) {
        this.tables = tables;
    }

    /** @param since the first transaction that is not in the copy */
    static WrittenWork between(Sql copy, Sql books, long since) throws SQLException {
        var found = new WrittenWork(Table.all(books));
        for (var table : found.tables) {
            found.read(table, copy, books, since);
        }
        found.findInserts();
        found.arrange();
        return found;
    }

    private void read(Table table, Sql copy, Sql books, long since) throws SQLException {
        var rows = Row.since(since, table, books);
        written.put(table, rows);
        before.put(
                table,
                rows.isEmpty()
                        ? Map.of()
                        : Row.since(0, table, copy).stream().collect(Collectors.toMap(Row::key, row -> row)));
    }

    /** Children come after their parents in the list of tables; so from its end, each row draws those that it refers to. */
    private void findInserts() {
        for (var place = tables.size() - 1; place >= 0; place--) {
            var table = tables.get(place);
            var fresh = written.get(table).stream().filter(this::isNew).toList();
            fresh.forEach(row -> inserted.merge(row, row.transaction(), Math::min));
            for (var reference : table.references()) {
                draw(fresh, reference);
            }
        }
    }

    private boolean isNew(Row row) {
        return !before.get(row.table()).containsKey(row.key());
    }

    private void draw(List<Row> fresh, Table.Reference reference) {
        var parents = new HashMap<List<String>, Row>();
        tables.stream()
                .filter(table -> table.name().equals(reference.table()))
                .flatMap(table -> written.get(table).stream())
                .filter(this::isNew)
                .forEach(parent -> parents.put(parent.texts(reference.there()), parent));
        fresh.stream().filter(row -> row.has(reference.columns())).forEach(row -> {
            var parent = parents.get(row.texts(reference.columns()));
            if (parent != null) {
                inserted.merge(parent, inserted.get(row), Math::min);
            }
        });
    }

    private void arrange() {
        for (var table : tables) {
            written.get(table).stream()
                    .filter(this::isNew)
                    .filter(row -> !table.name().equals(FILES))
                    .forEach(row -> add(inserted.get(row), insert(table), row.values(table.columns())));
        }
        for (var table : tables) {
            written.get(table).forEach(this::arrangeChange);
        }
    }

    private void arrangeChange(Row row) {
        if (!isNew(row)) {
            change(row, row.changesSince(before.get(row.table()).get(row.key())));
        } else if (row.table().name().equals(FILES) || inserted.get(row) < row.transaction()) {
            change(row, row.table().changeable());
        }
    }

    private void change(Row row, List<String> columns) {
        var set = columns.isEmpty() ? row.table().columnsBesideKey() : columns;
        var values = new ArrayList<>(row.values(set));
        values.addAll(row.values(row.table().key()));
        add(row.transaction(), update(row.table(), set), values);
    }

    private void add(long transaction, String statement, List<Value> values) {
        work.computeIfAbsent(transaction, none -> new LinkedHashMap<>())
                .computeIfAbsent(statement, none -> new Batch(statement, new ArrayList<>()))
                .rows()
                .add(values);
    }

    private static String insert(Table table) {
        return "insert into " + table.name() + " (" + String.join(", ", table.columns())
                + ") overriding system value values ("
                + table.columns().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private static String update(Table table, List<String> columns) {
        return "update " + table.name() + " set "
                + columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", ")) + " where "
                + table.key().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    }

    /** Those in which there is anything to write. */
    List<Table> tables() {
        return tables.stream().filter(table -> !written.get(table).isEmpty()).toList();
    }

    /** The files that came, as rows to be inserted. */
    List<Batch> files() {
        return tables.stream()
                .filter(table -> table.name().equals(FILES))
                .map(table -> new Batch(
                        insert(table),
                        written.get(table).stream()
                                .map(row -> row.values(table.columns()))
                                .toList()))
                .toList();
    }

    /** What the transactions from the first number up to before the last one wrote, in their order. */
    List<List<Batch>> transactions(long first, long end) {
        return work.subMap(first, end).values().stream()
                .map(batches -> List.copyOf(batches.values()))
                .toList();
    }

    /** How many rows of each table, the tables by name. */
    static SortedMap<String, Integer> rows(List<List<Batch>> transactions) {
        var rows = new TreeMap<String, Integer>();
        transactions.stream()
                .flatMap(List::stream)
                .forEach(batch -> rows.merge(
                        batch.statement().replaceFirst("^(insert) into (\\S+).*|^(update) (\\S+).*", "$1$3 $2$4"),
                        batch.rows().size(),
                        Integer::sum));
        return rows;
    }
}
