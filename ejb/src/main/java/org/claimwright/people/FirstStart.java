package org.claimwright.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Installation;
import org.claimwright.kernel.SchemaMigration;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;

/**
 * The first start of an installation for real work: there is no default password. A one-time code is written to a file
 * that only the server's account can read; whoever can read it names the first administrator and the first practice,
 * and the code is gone. At a restart before that a new code replaces the old one.
 */
@Singleton
@Startup
@DependsOn(SchemaMigration.NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstStart {
    private static final String FILE = "first-start-code.txt";

    @Inject
    private Staff staff;

    @Inject
    private Practices practices;

    @Inject
    private BusinessClock clock;

    private String code;

    @PostConstruct
    void offerCode() {
        if (Installation.mode() == Installation.WORK && staff.isEmpty()) {
            code = newCode();
            write(code);
        }
    }

    public boolean pending() {
        return code != null;
    }

    /** @return what has to be mended first; empty when the installation is open for work */
    public List<Finding> begin(FirstStartForm form) {
        if (!pending()) {
            return List.of(new Finding("PPL-0101", "code", "the first start has been made", "sign in instead"));
        }
        var findings = form.findings(code);
        if (findings.isEmpty()) {
            open(form);
            withdrawCode();
        }
        return findings;
    }

    private void open(FirstStartForm form) {
        var today = clock.today(form.timeZone());
        var practice =
                practices.open(form.practiceName().strip(), form.practiceMark().strip(), form.timeZone(), today);
        var administrator = new Staff.Candidate(form.signInName(), form.administratorName(), form.password());
        PracticeScope.within(practice, () -> staff.register(administrator, practice, Role.ADMINISTRATOR));
    }

    private void withdrawCode() {
        code = null;
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException("the used code could not be removed", e);
        }
    }

    private static void write(String code) {
        try {
            Files.deleteIfExists(file());
            Files.createFile(
                    file(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file(), code + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the code of the first start could not be written", e);
        }
    }

    private static Path file() {
        return Path.of(System.getProperty("claimwright.home"), FILE);
    }

    private static String newCode() {
        var bytes = new byte[10];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.ofDelimiter("-").formatHex(bytes);
    }
}
