package org.claimwright.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimwright.database.Sql;

/**
 * A table as the catalogue knows it.
 *
 * @param key of its rows, the columns of the primary key
 * @param changeable columns that the role of the application may change
 * @param references to other tables
 */
record Table(String name, List<String> columns, List<String> key, List<String> changeable, List<Reference> references) {
    private static final String NAMES =
            """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
               and exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)
             order by 1
            """;

    private static final String COLUMNS =
            """
            select quote_ident(attname) from pg_attribute
             where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
            """;

    private static final String KEY =
            """
            select quote_ident(a.attname) from pg_index i
              join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
             where i.indrelid = ?::regclass and i.indisprimary order by a.attnum
            """;

    private static final String CHANGEABLE =
            """
            select quote_ident(attname) from pg_attribute
             where attrelid = ?::regclass and attnum > 0 and not attisdropped
               and has_column_privilege('cw_app', attrelid, attnum, 'update') order by attnum
            """;

    private static final String REFERENCES =
            """
            select f.confrelid::regclass || ';'
                || (select string_agg(quote_ident(a.attname), ',' order by k.place)
                      from unnest(f.conkey) with ordinality k(number, place)
                      join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.number) || ';'
                || (select string_agg(quote_ident(a.attname), ',' order by k.place)
                      from unnest(f.confkey) with ordinality k(number, place)
                      join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.number)
              from pg_constraint f where f.contype = 'f' and f.conrelid = ?::regclass and f.confrelid <> f.conrelid
            """;

    /** @param there the columns of the other table, in the order of ours */
    record Reference(String table, List<String> columns, List<String> there) {
        private static Reference of(String text) {
            var parts = text.split(";");
            return new Reference(parts[0], words(parts[1]), words(parts[2]));
        }

        private static List<String> words(String text) {
            return Arrays.asList(text.split(","));
        }
    }

    /** Those that others refer to come before those that refer to them. */
    static List<Table> all(Sql catalogue) throws SQLException {
        var left = new ArrayList<Table>();
        for (var name : catalogue.texts(NAMES)) {
            left.add(table(catalogue, name));
        }
        var sorted = new ArrayList<Table>();
        while (!left.isEmpty()) {
            var free = left.stream().filter(table -> !table.refersToOneOf(left)).toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("these tables refer to each other: " + left);
            }
            sorted.addAll(free);
            left.removeAll(free);
        }
        return sorted;
    }

    private static Table table(Sql catalogue, String name) throws SQLException {
        var references =
                catalogue.texts(REFERENCES, name).stream().map(Reference::of).toList();
        return new Table(
                name,
                catalogue.texts(COLUMNS, name),
                catalogue.texts(KEY, name),
                catalogue.texts(CHANGEABLE, name),
                references);
    }

    List<String> columnsBesideKey() {
        return columns.stream().filter(column -> !key.contains(column)).toList();
    }

    private boolean refersToOneOf(List<Table> others) {
        return references.stream().anyMatch(reference -> others.stream()
                .anyMatch(other -> other.name().equals(reference.table())));
    }
}
