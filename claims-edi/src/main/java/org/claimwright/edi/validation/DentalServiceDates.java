package org.claimwright.edi.validation;

import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.SetListener;

/**
 * What a dentist has done was done on a day, which the claim says or its line; a predetermination asks for what is not yet done, and an
 * orthodontic treatment begins when its appliance is placed.
 */
final class DentalServiceDates implements SetListener {
    private final Consumer<Finding> findings;
    private Segment undated;
    private Segment line;
    private boolean dated;

    DentalServiceDates(Consumer<Finding> findings) {
        this.findings = findings;
    }

    @Override
    public void opened(String loop) {
        switch (loop) {
            case "2300" -> {
                undated = null;
                dated = false;
            }
            case "2400" -> line = null;
            default -> {
                // Said by segments.
            }
        }
    }

    @Override
    public void segment(String loop, Segment segment) {
        if (segment.is("CLM")) {
            dated = segment.says(19, "PB");
        } else if (segment.is("DTP") && loop.equals("2300")) {
            dated |= segment.says(1, "472") || segment.says(1, "452");
        } else if (segment.is("SV3")) {
            line = segment;
        } else if (segment.is("DTP") && loop.equals("2400") && !segment.says(1, "441")) {
            // Begun, completed or placed on a day is a day too.
            line = null;
        }
    }

    @Override
    public void closed(String loop) {
        if (loop.equals("2400")) {
            undated = undated == null ? line : undated;
        } else if (loop.equals("2300") && undated != null && !dated) {
            findings.accept(new Finding(
                    FindingCode.SITUATION_REQUIRES,
                    undated.position(),
                    Location.ofSegment("2400", "DTP"),
                    "nothing",
                    "a service was done on a day, of the claim or of its line"));
        }
    }
}
