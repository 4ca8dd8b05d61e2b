package org.claimwright.edi.validation;

import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.SetListener;

/** A subscriber without dependents is the patient, of whom an eligibility inquiry asks something (005010X279A1 270 2110C). */
final class InquiredBenefits implements SetListener {
    private final Consumer<Finding> findings;
    private Segment subscriber;
    private boolean asked;

    InquiredBenefits(Consumer<Finding> findings) {
        this.findings = findings;
    }

    @Override
    public void opened(String loop) {
        switch (loop) {
            case "2000C" -> {
                subscriber = null;
                asked = false;
            }
            case "2110C" -> asked = true;
            default -> {
                // Others ask nothing of the subscriber.
            }
        }
    }

    @Override
    public void segment(String loop, Segment segment) {
        subscriber = loop.equals("2000C") && segment.is("HL") ? segment : subscriber;
    }

    @Override
    public void closed(String loop) {
        if (loop.equals("2000C") && subscriber != null && subscriber.says(4, "0") && !asked) {
            findings.accept(new Finding(
                    FindingCode.SITUATION_REQUIRES,
                    subscriber.position(),
                    Location.ofSegment("2110C", "EQ"),
                    "nothing",
                    "of a subscriber who is the patient something is asked"));
        }
    }
}
