package org.claimwright.negotiation;

import java.util.List;
import org.claimwright.kernel.Finding;

/** What came of an attempt to open a case. */
public sealed interface Opening {
    record Opened(CaseId id) implements Opening {}

    record Refused(List<Finding> findings) implements Opening {}
}
