package org.claimwright.edi.validation;

import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;

/**
 * A rule of one's own, for what no table can say: it is shown each loop of a kind whole, with those within.
 *
 * @param guide whose sets it is about
 * @param loop 2300 for each claim of an 837, 2100 for each of an 835, {@code ROOT} for the set
 * @param snipType 6 where a kind of service wants it, 7 where a partner does
 */
public record OwnRule(Guide guide, String loop, int snipType, Check check) {
    private static final int SERVICE = 6;
    private static final int PARTNER = 7;

    /** What the rule looks at. */
    @FunctionalInterface
    public interface Check {
        void check(Loop loop, Report report);
    }

    /** Takes what the rule finds. */
    @FunctionalInterface
    public interface Report {
        /**
         * @param at the segment it is noticed at
         * @param location what it is about
         * @param found what stands there, or {@code nothing}
         * @param expected what should
         */
        void add(Segment at, Location location, String found, String expected);
    }

    public OwnRule {
        if (snipType != SERVICE && snipType != PARTNER) {
            throw new IllegalArgumentException("A rule of one's own is of SNIP type 6 or 7");
        }
    }

    /** What a kind of service wants (type 6). */
    public static OwnRule ofService(Guide guide, String loop, Check check) {
        return new OwnRule(guide, loop, SERVICE, check);
    }

    /** What a trading partner wants (type 7). */
    public static OwnRule ofPartner(Guide guide, String loop, Check check) {
        return new OwnRule(guide, loop, PARTNER, check);
    }

    Finding finding(Segment at, Location location, String found, String expected) {
        FindingCode code = snipType == SERVICE ? FindingCode.SERVICE_REQUIRES : FindingCode.PARTNER_REQUIRES;
        return new Finding(code, at.position(), location, found, expected);
    }
}
