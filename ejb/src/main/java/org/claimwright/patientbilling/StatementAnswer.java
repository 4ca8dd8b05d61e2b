package org.claimwright.patientbilling;

import java.util.List;
import org.claimwright.kernel.Finding;

/** What came of asking for a statement. */
public sealed interface StatementAnswer {
    record Made(StatementId statement) implements StatementAnswer {}

    record Refused(List<Finding> findings) implements StatementAnswer {}
}
