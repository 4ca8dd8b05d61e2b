package org.claimwright.exchange;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether anything is on its way, for those who wait until all of it has arrived. Asked outside any practice's scope. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Traffic {
    @Inject
    private PracticesWaiting outgoing;

    @Inject
    private InboundDesk incoming;

    @Inject
    private TradingPartners partners;

    /** Nothing waits to be sent, lies in a partner's folder for us, or waits to be worked through. */
    public boolean isStill() {
        return outgoing.withUnsent().isEmpty()
                && partners.all().stream().allMatch(Traffic::hasLeftNothing)
                && incoming.toRecognise().isEmpty()
                && incoming.withPendingSets().isEmpty();
    }

    private static boolean hasLeftNothing(TradingPartnerView partner) {
        var folder = Path.of(partner.folders().in());
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
