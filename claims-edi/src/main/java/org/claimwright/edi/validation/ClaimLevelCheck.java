package org.claimwright.edi.validation;

import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.SetListener;

/** Claims stand under the patient, and lines are numbered from one within each claim (837). */
final class ClaimLevelCheck implements SetListener {
    private static final TextForm NUMBER = new TextForm("999999", 1);

    private final Consumer<Finding> findings;
    private Segment subscriberLevel;
    private String relationship = "";
    private boolean inPatient;
    private boolean hasContent;
    private long nextLine;

    ClaimLevelCheck(Consumer<Finding> findings) {
        this.findings = findings;
    }

    @Override
    public void opened(String loop) {
        switch (loop) {
            case "2000B" -> {
                inPatient = false;
                hasContent = false;
                relationship = "";
            }
            case "2000C" -> {
                inPatient = true;
                hasContent = true;
            }
            case "2300" -> {
                hasContent = true;
                nextLine = 1;
            }
            default -> {
                // Other loops hold what was asked for above.
            }
        }
    }

    @Override
    public void segment(String loop, Segment segment) {
        if (loop.equals("2000B")) {
            subscriberLevel = segment.is("HL") ? segment : subscriberLevel;
            relationship = segment.is("SBR") ? segment.element(2) : relationship;
        } else if (segment.is("CLM") && !inPatient && !relationship.equals("18")) {
            findings.accept(new Finding(
                    FindingCode.CLAIM_OUTSIDE_LEVEL,
                    segment.position(),
                    Location.ofSegment("2300", "CLM"),
                    "SBR02 " + (relationship.isEmpty() ? "nothing" : relationship),
                    "SBR02 18, or a patient's level"));
        } else if (segment.is("LX") && loop.equals("2400")) {
            line(segment);
        }
    }

    private void line(Segment lx) {
        String number = lx.element(1);
        if (!number.equals(String.valueOf(nextLine))) {
            findings.accept(new Finding(
                    FindingCode.LINE_NUMBER_WRONG,
                    lx.position(),
                    Location.ofElement("2400", "LX", 1),
                    number.isEmpty() ? "nothing" : number,
                    String.valueOf(nextLine)));
        }
        nextLine = NUMBER.fits(number, 0, number.length()) ? Long.parseLong(number) + 1 : nextLine + 1;
    }

    @Override
    public void closed(String loop) {
        if (loop.equals("2000B") && !hasContent && subscriberLevel != null) {
            findings.accept(new Finding(
                    FindingCode.LEVEL_SAYS_NOTHING,
                    subscriberLevel.position(),
                    Location.ofSegment("2000B", "HL"),
                    "nothing",
                    "a claim, or a patient's level"));
        }
    }
}
