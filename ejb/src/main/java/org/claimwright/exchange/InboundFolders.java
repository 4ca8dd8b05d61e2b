package org.claimwright.exchange;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.claimwright.kernel.FolderWatch;
import org.claimwright.kernel.Folders;

/**
 * Looks each second into the partners' folders. A finished file is kept raw, then moved to the partner's folder of
 * done files; only then is anything done with it.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InboundFolders {
    private static final Logger LOG = System.getLogger(InboundFolders.class.getName());

    private final Map<TradingPartnerId, FolderWatch> watches = new HashMap<>();

    @Inject
    private TradingPartners partners;

    @Inject
    private InboundDesk desk;

    @Inject
    private InboundWork work;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void look() {
        partners.all().forEach(this::look);
        work.goOn();
    }

    private void look(TradingPartnerView partner) {
        var folder = Path.of(partner.folders().in());
        try {
            for (var file : watches.computeIfAbsent(partner.id(), id -> new FolderWatch(folder))
                    .look()) {
                take(partner, file);
            }
        } catch (IOException e) {
            // The file stays where it is and is taken at a later look; another partner's folder may be well.
            LOG.log(
                    Level.WARNING,
                    "the folder of trading partner " + partner.id().value() + " cannot be read",
                    e);
        }
    }

    private void take(TradingPartnerView partner, Path file) throws IOException {
        var name = file.getFileName().toString();
        var fileId = desk.keep(new Arrival(partner.id(), name, Files.readAllBytes(file)));
        Folders.move(file, Path.of(partner.folders().done()), fileId + "-" + name);
        desk.filed(fileId);
    }
}
