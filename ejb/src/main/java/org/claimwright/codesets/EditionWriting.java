package org.claimwright.codesets;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.claimwright.kernel.FileFindings;
import org.claimwright.kernel.PublishedFile;

/** Writes one edition of a publisher in one transaction, a thousand codes at a time. */
final class EditionWriting {
    private static final int BATCH = 1000;
    private static final String EDITION =
            """
            insert into codesets.edition as loaded (list, edition, sha256, effective_from, reach, file_name, codes, loaded_at)
            values (?, ?, ?, ?, ?, ?, 0, ?)
            on conflict (list, edition) do update
               set sha256 = excluded.sha256, reach = excluded.reach, file_name = excluded.file_name, codes = 0,
                   loaded_at = excluded.loaded_at
             where loaded.sha256 <> excluded.sha256
            """;
    private static final String CODE =
            """
            insert into codesets.code (list, edition, code, effective_from, effective_to, source, label, billable)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    /** A file without any code of a list, such as one without modifiers, decides about none of that list. */
    private static final String COUNT =
            """
            update codesets.edition e set codes = c.codes, reach = case when c.codes = 0 then '^$' else e.reach end
              from (select l.list, (select count(*) from codesets.code c where c.list = l.list and c.edition = l.edition) codes
                      from codesets.edition l where l.edition = ?) c
             where c.list = e.list and e.edition = ?
            """;

    private final Connection connection;
    private final OfficialList list;
    private final LocalDate from;
    private final PublishedFile file;
    private final Instant at;
    private final Set<String> seen = new HashSet<>();

    EditionWriting(Connection connection, OfficialList list, LocalDate from, PublishedFile file, Instant at) {
        this.connection = connection;
        this.list = list;
        this.from = from;
        this.file = file;
        this.at = at;
    }

    EditionLoad write(FileFindings findings, LongConsumer progress) throws IOException, SQLException {
        if (!isNew()) {
            return new EditionLoad.Same();
        }
        clear();
        codes(findings, progress);
        if (seen.isEmpty() && findings.isEmpty()) {
            findings.add("COD-0303", "it holds no code", "choose the publisher's file of codes");
        }
        return findings.isEmpty()
                ? new EditionLoad.Loaded(counted())
                : new EditionLoad.Refused(findings.kept(), findings.count());
    }

    private String edition() {
        return list.label() + " " + from;
    }

    private boolean isNew() throws IOException, SQLException {
        var sha256 = file.sha256();
        var news = false;
        for (var reach : list.reaches().entrySet()) {
            try (var statement = connection.prepareStatement(EDITION)) {
                statement.setString(1, reach.getKey().name());
                statement.setString(2, edition());
                statement.setString(3, sha256);
                statement.setDate(4, Date.valueOf(from));
                statement.setString(5, reach.getValue());
                statement.setString(6, file.name());
                statement.setTimestamp(7, Timestamp.from(at));
                news = statement.executeUpdate() == 1 || news;
            }
        }
        return news;
    }

    private void clear() throws SQLException {
        try (var statement = connection.prepareStatement("delete from codesets.code where edition = ?")) {
            statement.setString(1, edition());
            statement.executeUpdate();
        }
    }

    private void codes(FileFindings findings, LongConsumer progress) throws IOException, SQLException {
        var reader = list.reader();
        var batch = new ArrayList<OfficialCode>();
        try (var statement = connection.prepareStatement(CODE)) {
            file.forEachLine((number, text) -> {
                reader.line(number, text, findings).ifPresent(code -> take(code, batch, findings));
                if (batch.size() >= BATCH) {
                    flush(batch, statement, findings);
                    progress.accept(number);
                }
            });
            reader.end().ifPresent(code -> take(code, batch, findings));
            flush(batch, statement, findings);
        }
    }

    private void take(OfficialCode code, List<OfficialCode> batch, FileFindings findings) {
        if (seen.add(code.list() + code.code())) {
            batch.add(code);
        } else {
            findings.add(code.line(), "COD-0305", code.code() + " stands in the file twice", "load the file anew");
        }
    }

    /** A file with a finding is only read on, to name the others. */
    private void flush(List<OfficialCode> batch, PreparedStatement statement, FileFindings findings)
            throws IOException {
        try {
            if (findings.isEmpty()) {
                for (var code : batch) {
                    add(code, statement);
                }
                statement.executeBatch();
            }
            batch.clear();
        } catch (SQLException e) {
            throw new IOException("codes could not be written", e);
        }
    }

    private void add(OfficialCode code, PreparedStatement statement) throws SQLException {
        var begins = begins(code);
        statement.setString(1, code.list().name());
        statement.setString(2, edition());
        statement.setString(3, code.code());
        statement.setDate(4, Date.valueOf(begins));
        statement.setDate(5, Optional.ofNullable(code.to()).map(Date::valueOf).orElse(null));
        statement.setString(6, edition());
        statement.setString(7, code.label());
        statement.setBoolean(8, code.billable());
        statement.addBatch();
    }

    /** A code that had ended before the edition began keeps its last day only: it is known, and not valid. */
    private LocalDate begins(OfficialCode code) {
        var added = Optional.ofNullable(code.from()).orElse(from);
        return code.to() != null && code.to().isBefore(added) ? code.to() : added;
    }

    private int counted() throws SQLException {
        try (var statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, edition());
            statement.setString(2, edition());
            statement.executeUpdate();
        }
        return seen.size();
    }

    static List<EditionView> editions(Connection connection) throws SQLException {
        var views = new ArrayList<EditionView>();
        try (var statement = connection.prepareStatement(
                        "select list, edition, effective_from, file_name, codes, loaded_at"
                                + " from codesets.edition where effective_from is not null order by effective_from desc, list");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                views.add(new EditionView(
                        rows.getString(1).toLowerCase(Locale.ROOT).replace('_', ' '),
                        rows.getString(2),
                        rows.getDate(3).toLocalDate(),
                        rows.getString(4),
                        rows.getInt(5),
                        rows.getTimestamp(6).toInstant()));
            }
        }
        return views;
    }
}
