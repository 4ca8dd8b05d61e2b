package org.claimwright.charges;

import java.util.List;
import org.claimwright.encounters.EncounterId;
import org.claimwright.kernel.Finding;

/** What came of an attempt to enter a visit. */
public sealed interface VisitAnswer {
    record Entered(EncounterId id, List<Finding> warnings) implements VisitAnswer {}

    record Refused(List<Finding> findings) implements VisitAnswer {}
}
