package org.claimwright.codesets;

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
import javax.sql.DataSource;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.FileFindings;
import org.claimwright.kernel.FileLoading.State;
import org.claimwright.kernel.LoadingBoard;
import org.claimwright.kernel.PublishedFile;

/**
 * Loads the official lists of codes from their publishers' files, as the owner's role: a file whole or not at all. The
 * same file for the same day changes nothing; another file for that day takes the place of the first.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfficialCodes {
    @Resource(lookup = "java:jboss/datasources/ClaimwrightOwnerDS")
    private DataSource owner;

    @Inject
    private LoadingBoard board;

    @Inject
    private BusinessClock clock;

    /** Loads while the caller goes on; the board tells how far it is. The file is deleted at the end. */
    @Asynchronous
    public void loadAside(OfficialList list, LocalDate from, PublishedFile file) {
        try {
            load(list, from, file);
        } finally {
            delete(file);
        }
    }

    /** @param from the first day on which the edition is in force */
    public EditionLoad load(OfficialList list, LocalDate from, PublishedFile file) {
        var findings = new FileFindings(file.name());
        if (!board.begin(list.name(), file.name())) {
            findings.add("COD-0304", "another file of this kind is being loaded", "wait until it is done");
            return new EditionLoad.Refused(findings.kept(), findings.count());
        }
        var state = State.FAILED;
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var edition = new EditionWriting(connection, list, from, file, clock.now());
            var answer = edition.write(findings, lines -> board.advance(list.name(), lines));
            state = settled(connection, answer);
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException("the edition could not be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file.name(), e);
        } finally {
            board.end(list.name(), state, findings);
        }
    }

    /** What is loaded, the newest first. */
    public List<EditionView> editions() {
        try (var connection = owner.getConnection()) {
            return EditionWriting.editions(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the editions could not be read", e);
        }
    }

    private static State settled(Connection connection, EditionLoad answer) throws SQLException {
        if (answer instanceof EditionLoad.Loaded) {
            connection.commit();
            return State.LOADED;
        }
        connection.rollback();
        return answer instanceof EditionLoad.Same ? State.SAME : State.REFUSED;
    }

    private static void delete(PublishedFile file) {
        try {
            Files.deleteIfExists(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(file.name(), e);
        }
    }
}
