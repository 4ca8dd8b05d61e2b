package org.claimwright.sandboxpayer;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Installation;

/**
 * The sandbox payer inside the application, for the demo: the same payer on the folders of the partner {@code sandbox}, in
 * the time of the business clock.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SandboxPayerInside {
    @Inject
    private BusinessClock clock;

    private SandboxPayer payer;

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
    public void look() throws IOException {
        if (Installation.mode() == Installation.DEMO) {
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
            var folder = Installation.home().resolve("exchange").resolve("sandbox");
            payer = SandboxPayer.by(clock::today, folder.resolve("out"), folder.resolve("in"));
        }
        return payer;
    }
}
