package org.claimwright.exchange.x12;

import java.util.List;
import java.util.Set;
import org.claimwright.kernel.Finding;

/**
 * One transaction set of an inbound file, or one TA1.
 *
 * @param number counted through the file from 1
 * @param content its interchange cut to this one set, in the sender's own bytes
 * @param firstSegment where its ST, or the TA1, stands in the file, counted from 1
 * @param answers what of ours it names
 * @param payee whom it pays, when it is a remittance; else nobody
 * @param faults of its frame, for which it must not be worked with
 */
public record RecognisedSet(
        int number,
        String kind,
        String controlNumber,
        long firstSegment,
        byte[] content,
        Set<SentReference> answers,
        PaidParty payee,
        List<Finding> faults) {}
