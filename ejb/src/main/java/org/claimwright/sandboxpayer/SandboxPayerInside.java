package org.claimwright.sandboxpayer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Installation;
import org.claimwright.kernel.SchemaMigration;

/**
 * The sandbox payer inside the application, for the demo: the same payer on the folders of the partner {@code sandbox}, in
 * the time of the business clock. It rests while a file called {@code stopped} lies beside its folders, so that somebody can answer
 * in its place.
 */
@Singleton
@Startup
@DependsOn(SchemaMigration.NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SandboxPayerInside {
    private static final String STOPPED = "stopped";

    /** In milliseconds. */
    private static final long PACE = 500;

    @Resource
    private TimerService timers;

    @Inject
    private BusinessClock clock;

    private SandboxPayer payer;

    @PostConstruct
    void begin() {
        if (Installation.mode() == Installation.DEMO) {
            timers.createIntervalTimer(PACE, PACE, new TimerConfig("a look", false));
        }
    }

    @Timeout
    public void look() throws IOException {
        if (Files.notExists(folder().resolve(STOPPED))) {
            lookOrForget();
        }
    }

    /** A payer that failed is not asked again: a new one reads what this one had kept. */
    private void lookOrForget() throws IOException {
        var asked = payer();
        payer = null;
        asked.look();
        payer = asked;
    }

    /** What is out for us is in for the payer. */
    private SandboxPayer payer() throws IOException {
        if (payer == null) {
            payer = SandboxPayer.by(clock::today, folder().resolve("out"), folder().resolve("in"));
        }
        return payer;
    }

    private static Path folder() {
        return Installation.home().resolve("exchange").resolve("sandbox");
    }
}
