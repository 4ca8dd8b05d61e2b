package org.claimwright.registration;

import java.util.List;
import org.claimwright.kernel.Finding;

/** What came of a registration. */
public sealed interface Registration {
    record Registered(PatientId patient) implements Registration {}

    /** Nothing was kept. */
    record Refused(List<Finding> findings) implements Registration {}
}
