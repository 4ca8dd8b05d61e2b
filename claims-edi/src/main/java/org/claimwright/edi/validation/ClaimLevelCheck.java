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
    private long lastLine;
    private boolean unnumbered;

    ClaimLevelCheck(Consumer<Finding> findings) {
        this.findings = findings;
    }

    @Override
    public void opened(String loop) {
        switch (loop) {
            case "2000B" -> {
                subscriberLevel = null;
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
                lastLine = 0;
            }
            case "2400" -> unnumbered = true;
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

    /** After a gap, which is found once, the lines behind it count on from where it led. */
    private void line(Segment lx) {
        String number = lx.element(1);
        if (!number.equals(String.valueOf(nextLine)) && !number.equals(String.valueOf(lastLine + 1))) {
            findings.accept(new Finding(
                    FindingCode.LINE_NUMBER_WRONG,
                    lx.position(),
                    Location.ofElement("2400", "LX", 1),
                    number.isEmpty() ? "nothing" : number,
                    String.valueOf(nextLine)));
        }
        unnumbered = false;
        lastLine = NUMBER.fits(number, 0, number.length()) ? Long.parseLong(number) : nextLine;
        nextLine++;
    }

    @Override
    public void closed(String loop) {
        if (loop.equals("2400") && unnumbered) {
            // A line whose LX is missing, which is found elsewhere, is counted.
            nextLine++;
        }
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
