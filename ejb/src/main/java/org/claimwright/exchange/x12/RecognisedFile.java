package org.claimwright.exchange.x12;

import java.util.List;
import org.claimwright.kernel.Finding;

/**
 * What an inbound file turned out to be.
 *
 * @param faults for which the whole file must not be worked with; then there are no sets
 */
public record RecognisedFile(List<Envelope> interchanges, List<RecognisedSet> sets, List<Finding> faults) {

    /** Who numbered an interchange, and how; a sender uses a number once. */
    public record Envelope(String sender, String controlNumber) {}
}
