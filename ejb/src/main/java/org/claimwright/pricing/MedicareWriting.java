package org.claimwright.pricing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.claimwright.kernel.FileFindings;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.PublishedFile;
import org.claimwright.pricing.model.FeeRow;
import org.claimwright.pricing.model.MedicareFee;
import org.claimwright.pricing.model.MedicareFeeFile;

/** Writes one file of Medicare's fees in one transaction, a thousand rows at a time. */
final class MedicareWriting {
    private static final int BATCH = 1000;
    private static final String EDITION =
            """
            insert into pricing.medicare_edition as loaded (effective_from, sha256, file_name, fees, loaded_at)
            values (?, ?, ?, 0, ?)
            on conflict (effective_from) do update
               set sha256 = excluded.sha256, file_name = excluded.file_name, fees = 0, loaded_at = excluded.loaded_at
             where loaded.sha256 <> excluded.sha256
            """;
    private static final String FEE =
            """
            insert into pricing.medicare_fee
                   (effective_from, procedure_code, modifier, status, amount_in_office, amount_in_facility)
            values (?, ?, ?, ?, ?, ?)
            """;

    private final Connection connection;
    private final LocalDate from;
    private final PublishedFile file;
    private final Instant at;
    private final Set<FeeRow.Key> seen = new HashSet<>();

    MedicareWriting(Connection connection, LocalDate from, PublishedFile file, Instant at) {
        this.connection = connection;
        this.from = from;
        this.file = file;
        this.at = at;
    }

    MedicareLoad write(FileFindings findings, LongConsumer progress) throws IOException, SQLException {
        if (!isNew()) {
            return new MedicareLoad.Same();
        }
        change("delete from pricing.medicare_fee where effective_from = ?");
        fees(findings, progress);
        if (seen.isEmpty() && findings.isEmpty()) {
            findings.add("PRC-0303", "it holds no fee", "choose the file named PPRRVU, saved as comma-separated rows");
        }
        if (!findings.isEmpty()) {
            return new MedicareLoad.Refused(findings.kept(), findings.count());
        }
        change("update pricing.medicare_edition set fees = " + seen.size() + " where effective_from = ?");
        return new MedicareLoad.Loaded(seen.size());
    }

    private boolean isNew() throws IOException, SQLException {
        try (var statement = connection.prepareStatement(EDITION)) {
            statement.setDate(1, Date.valueOf(from));
            statement.setString(2, file.sha256());
            statement.setString(3, file.name());
            statement.setTimestamp(4, Timestamp.from(at));
            return statement.executeUpdate() == 1;
        }
    }

    private void change(String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setDate(1, Date.valueOf(from));
            statement.executeUpdate();
        }
    }

    private void fees(FileFindings findings, LongConsumer progress) throws IOException, SQLException {
        var reader = new MedicareFeeFile();
        var batch = new ArrayList<MedicareFee>();
        try (var statement = connection.prepareStatement(FEE)) {
            file.forEachLine((number, text) -> {
                reader.line(number, text, findings).ifPresent(fee -> take(fee, batch, findings));
                if (batch.size() >= BATCH) {
                    flush(batch, statement, findings);
                    progress.accept(number);
                }
            });
            flush(batch, statement, findings);
        }
    }

    private void take(MedicareFee fee, List<MedicareFee> batch, FileFindings findings) {
        if (seen.add(fee.key())) {
            batch.add(fee);
        } else {
            findings.add(fee.line(), "PRC-0302", fee.key() + " stands in the file twice", "load the file anew");
        }
    }

    /** A file with a finding is only read on, to name the others. */
    private void flush(List<MedicareFee> batch, PreparedStatement statement, FileFindings findings) throws IOException {
        try {
            if (findings.isEmpty()) {
                for (var fee : batch) {
                    add(fee, statement);
                }
                statement.executeBatch();
            }
            batch.clear();
        } catch (SQLException e) {
            throw new IOException("fees could not be written", e);
        }
    }

    private void add(MedicareFee fee, PreparedStatement statement) throws SQLException {
        statement.setDate(1, Date.valueOf(from));
        statement.setString(2, fee.procedure());
        statement.setString(3, fee.modifier());
        statement.setString(4, fee.status());
        amount(statement, 5, fee.inOffice());
        amount(statement, 6, fee.inFacility());
        statement.addBatch();
    }

    private static void amount(PreparedStatement statement, int position, Money amount) throws SQLException {
        if (amount == null) {
            statement.setNull(position, Types.BIGINT);
        } else {
            statement.setLong(position, amount.inCents());
        }
    }
}
