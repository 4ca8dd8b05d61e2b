package org.claimwright.sandboxpayer;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import org.claimwright.kernel.Installation;

/** The sandbox payer inside the application, for the demo: the same payer on the folders of the partner {@code sandbox}. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SandboxPayerInside {
    private SandboxPayer payer;

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
    public void look() throws IOException {
        if (Installation.mode() == Installation.DEMO) {
            payer().look();
        }
    }

    /** What is out for us is in for the payer. */
    private SandboxPayer payer() throws IOException {
        if (payer == null) {
            var folder = Installation.home().resolve("exchange").resolve("sandbox");
            payer = new SandboxPayer(folder.resolve("out"), folder.resolve("in"));
        }
        return payer;
    }
}
