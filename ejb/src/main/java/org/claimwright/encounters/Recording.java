package org.claimwright.encounters;

import java.util.List;
import org.claimwright.kernel.Finding;

/** What came of an attempt to write a visit down. */
public sealed interface Recording {
    record Recorded(EncounterId id, List<Finding> warnings) implements Recording {}

    record Refused(List<Finding> findings) implements Recording {}
}
