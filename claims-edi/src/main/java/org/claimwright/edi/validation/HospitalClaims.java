package org.claimwright.edi.validation;

import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.SetListener;

/**
 * An institutional claim names who attended, unless all it bills may be transport, and the last one of an inpatient stay the hour of
 * discharge (005010X223A2 2310A, 2300 DTP 096).
 */
final class HospitalClaims implements SetListener {
    private static final String TRANSPORT = "054";

    private final Consumer<Finding> findings;
    private Segment claim;
    private boolean attended;
    private boolean transport;
    private boolean hasLines;
    private boolean hasHour;
    private boolean discharged;

    HospitalClaims(Consumer<Finding> findings) {
        this.findings = findings;
    }

    @Override
    public void opened(String loop) {
        switch (loop) {
            case "2300" -> {
                claim = null;
                attended = false;
                transport = false;
                hasLines = false;
                hasHour = false;
                discharged = false;
            }
            case "2310A" -> attended = true;
            default -> {
                // Said by segments.
            }
        }
    }

    @Override
    public void segment(String loop, Segment segment) {
        switch (segment.id()) {
            case "CLM" -> claim = segment;
            case "CL1" -> discharged = segment.has(3) && !segment.says(3, "30");
            case "DTP" -> hasHour |= segment.says(1, "096");
            case "SV2" -> {
                hasLines = true;
                transport |= segment.element(1).startsWith(TRANSPORT);
            }
            default -> {
                // Nothing depends on it.
            }
        }
    }

    @Override
    public void closed(String loop) {
        if (!loop.equals("2300") || claim == null) {
            return;
        }
        if (!attended && !transport && hasLines) {
            require("2310A", "NM1", "somebody attended the patient");
        }
        if (discharged && !hasHour && isLastOfStay()) {
            require("2300", "DTP", "a discharge from a hospital has an hour");
        }
    }

    /** Admission through discharge, or the last of several. */
    private boolean isLastOfStay() {
        String frequency = claim.component(5, 3);
        return claim.component(5, 1).equals("11") && (frequency.equals("1") || frequency.equals("4"));
    }

    private void require(String loop, String segmentId, String reason) {
        findings.accept(new Finding(
                FindingCode.SITUATION_REQUIRES,
                claim.position(),
                Location.ofSegment(loop, segmentId),
                "nothing",
                reason));
    }
}
