package org.claimwright.charges;

import java.util.List;
import org.claimwright.kernel.Finding;

/** What came of an attempt to charge. */
public sealed interface ChargeAnswer {
    record Captured(List<ChargeId> charges, List<Finding> warnings) implements ChargeAnswer {}

    record Refused(List<Finding> findings) implements ChargeAnswer {}
}
