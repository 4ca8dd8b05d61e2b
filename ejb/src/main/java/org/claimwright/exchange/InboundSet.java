package org.claimwright.exchange;

/**
 * One transaction set that arrived, or one TA1, which travels without a set.
 *
 * @param fileId the file it came in, in the exchange log
 * @param partner who sent it
 * @param content its interchange cut to this one set, in the sender's own bytes
 * @param firstSegment where its ST, or the TA1, stands in the file, counted from 1
 */
public record InboundSet(
        long fileId, int practiceId, TradingPartnerView partner, String kind, byte[] content, long firstSegment) {

    /** Where a segment stands in the whole file, given its place in the set, where ST is 1; for evidence. */
    public long segmentInFile(long segmentInSet) {
        return firstSegment + segmentInSet - 1;
    }
}
