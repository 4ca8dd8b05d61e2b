package org.claimwright.pricing;

import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.FileFindings;
import org.claimwright.kernel.FileLoading.State;
import org.claimwright.kernel.LoadingBoard;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.PublishedFile;

/**
 * What Medicare pays by its physician fee schedule: national amounts, before a locality's factors. A file of the publisher
 * is loaded whole or not at all, as the owner's role, and is in force from its first day until the next one's.
 */
@Stateless
public class MedicareFees {
    /** By which the board knows a loading. */
    public static final String KIND = "MEDICARE_FEES";

    @Resource(lookup = "java:jboss/datasources/ClaimwrightOwnerDS")
    private DataSource owner;

    @Inject
    private LoadingBoard board;

    @Inject
    private PublishedFees fees;

    @Inject
    private BusinessClock clock;

    /** Where the service is rendered, as far as the price depends on it. */
    public enum Site {
        OFFICE,
        FACILITY
    }

    /** The amount for one unit on a day; empty where Medicare pays nothing for it by this schedule, or no edition is loaded. */
    public Optional<Money> amount(String procedure, List<String> modifiers, Site site, LocalDate on) {
        return fees.amount(procedure, modifiers, site, on);
    }

    /** What is loaded, the newest first. */
    public List<MedicareEditionView> editions() {
        return fees.editions();
    }

    /** Loads while the caller goes on; the board tells how far it is. The file is deleted at the end. */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void loadAside(LocalDate from, PublishedFile file) {
        try {
            load(from, file);
        } finally {
            delete(file);
        }
    }

    /** @param from the first day on which the amounts are in force */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public MedicareLoad load(LocalDate from, PublishedFile file) {
        var findings = new FileFindings(file.name());
        if (!board.begin(KIND, file.name())) {
            findings.add("PRC-0304", "another file of this kind is being loaded", "wait until it is done");
            return new MedicareLoad.Refused(findings.kept(), findings.count());
        }
        var state = State.FAILED;
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var writing = new MedicareWriting(connection, from, file, clock.now());
            var answer = writing.write(findings, lines -> board.advance(KIND, lines));
            state = settled(connection, answer);
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException("the fees could not be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file.name(), e);
        } finally {
            board.end(KIND, state, findings);
        }
    }

    private static State settled(Connection connection, MedicareLoad answer) throws SQLException {
        if (answer instanceof MedicareLoad.Loaded) {
            connection.commit();
            return State.LOADED;
        }
        connection.rollback();
        return answer instanceof MedicareLoad.Same ? State.SAME : State.REFUSED;
    }

    private static void delete(PublishedFile file) {
        try {
            Files.deleteIfExists(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(file.name(), e);
        }
    }
}
