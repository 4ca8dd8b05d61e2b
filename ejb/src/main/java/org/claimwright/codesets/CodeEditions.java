package org.claimwright.codesets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.claimwright.kernel.RuleTable;

/** Writes lists of one edition; what the edition had before in a list is replaced. */
record CodeEditions(Connection connection, String edition) {
    /** Fills in what a list has beside the columns that all have. */
    private interface Columns {
        void of(RuleTable.Row row, PreparedStatement statement) throws SQLException;
    }

    void load(CodeList list, String file, String text) throws SQLException {
        if (isNew(list.name(), text)) {
            replace(
                    list.name(),
                    "delete from codesets.code where list = ? and edition = ?",
                    "insert into codesets.code (list, edition, code, effective_from, effective_to, source, label, billable)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    whole(list.read(file, text)),
                    (row, statement) -> {
                        statement.setString(7, row.text("label"));
                        statement.setBoolean(8, CodeList.isBillable(row));
                    });
        }
    }

    void loadProcedureFacts(String file, String text) throws SQLException {
        if (isNew(ProcedureFactList.NAME, text)) {
            replace(
                    ProcedureFactList.NAME,
                    "delete from codesets.procedure_fact where list = ? and edition = ?",
                    "insert into codesets.procedure_fact (list, edition, code, effective_from, effective_to, source,"
                            + " visit, global_period, modifiers_not_allowed, places_not_allowed)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    whole(ProcedureFactList.read(file, text)),
                    (row, statement) -> {
                        statement.setString(7, row.text("visit"));
                        statement.setString(8, row.text("global_period"));
                        statement.setArray(9, array(row.words("modifiers_not_allowed")));
                        statement.setArray(10, array(row.words("places_not_allowed")));
                    });
        }
    }

    private static RuleTable whole(RuleTable table) {
        if (!table.findings().isEmpty()) {
            throw new IllegalStateException("a list with findings is not loaded: " + table.findings());
        }
        return table;
    }

    /** Whether the file is another than the one loaded last; from now on it is this one. */
    private boolean isNew(String list, String text) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into codesets.edition as loaded (list, edition, sha256) values (?, ?, ?)"
                        + " on conflict (list, edition) do update set sha256 = excluded.sha256"
                        + " where loaded.sha256 <> excluded.sha256")) {
            statement.setString(1, list);
            statement.setString(2, edition);
            statement.setString(3, sha256(text));
            return statement.executeUpdate() == 1;
        }
    }

    private void replace(String list, String deletion, String insertion, RuleTable table, Columns columns)
            throws SQLException {
        try (var statement = connection.prepareStatement(deletion)) {
            statement.setString(1, list);
            statement.setString(2, edition);
            statement.executeUpdate();
        }
        try (var statement = connection.prepareStatement(insertion)) {
            for (var row : table.rows()) {
                common(list, row, statement);
                columns.of(row, statement);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void common(String list, RuleTable.Row row, PreparedStatement statement) throws SQLException {
        statement.setString(1, list);
        statement.setString(2, edition);
        statement.setString(3, row.text("code"));
        statement.setDate(4, Date.valueOf(row.from()));
        statement.setDate(5, row.to().map(Date::valueOf).orElse(null));
        statement.setString(6, row.text("source"));
    }

    private java.sql.Array array(List<String> words) throws SQLException {
        return connection.createArrayOf("text", words.toArray());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
