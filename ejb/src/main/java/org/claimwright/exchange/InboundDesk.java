package org.claimwright.exchange;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.claimwright.kernel.BusinessClock;

/**
 * Takes in what arrived, before it is known for whom it is: keeps each file raw, and then notes what it is. Each step is a
 * transaction of its own, so that a crash between two loses nothing and repeats nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class InboundDesk {
    @Inject
    private InboundFiles files;

    @Inject
    private InboundRouting routing;

    @Inject
    private BusinessClock clock;

    /**
     * Keeps a file as it came. Bytes that this partner sent before are noted as a duplicate and not kept twice; but a file
     * that is only still in its folder, since we stopped before moving it, is the same arrival.
     *
     * @return its id in the log
     */
    public long keep(Arrival arrival) {
        return files.store(arrival, clock.now()).orElseGet(() -> keepAgain(arrival));
    }

    private long keepAgain(Arrival arrival) {
        var original = files.original(arrival);
        if (!original.filed() && original.name().equals(arrival.name())) {
            return original.fileId();
        }
        var duplicate = files.storeDuplicate(arrival, original.fileId(), clock.now());
        var found = "the same " + arrival.content().length + " bytes came as file " + original.fileId();
        files.add(duplicate, InboundFiles.WHOLE_FILE, ExchangeCode.SAME_FILE_AGAIN.finding("file " + duplicate, found));
        return duplicate;
    }

    /** The file has been moved out of the partner's folder. */
    public void filed(long fileId) {
        files.filed(fileId);
    }

    public List<StoredFile> toRecognise() {
        return files.toRecognise();
    }

    public void recognise(StoredFile file) {
        if (files.claimForRecognition(file.fileId())) {
            routing.note(file, MessageFile.recognised(file.content()));
        }
    }

    /** What could not even be recognised must not stop what comes after it. */
    public void refuse(StoredFile file, RuntimeException failure) {
        var found = "recognising it failed with " + failure.getClass().getSimpleName();
        files.add(
                file.fileId(),
                InboundFiles.WHOLE_FILE,
                ExchangeCode.FILE_FAILED.finding("file " + file.fileId(), found));
        files.state(file.fileId(), "REFUSED");
    }

    public List<StoredFile> withPendingSets() {
        return files.withPendingSets();
    }

    public List<PendingSet> pendingSets(StoredFile file) {
        return files.pendingSets(file.fileId());
    }
}
