package org.claimwright.codesets;

import java.util.Optional;
import org.claimwright.kernel.FileFindings;

/** Reads the lines of a publisher's file one by one. */
interface CodeFile {
    /** The code that became complete with this line, if one did. */
    Optional<OfficialCode> line(long number, String text, FileFindings findings);

    /** The code that the end of the file completes. */
    default Optional<OfficialCode> end() {
        return Optional.empty();
    }
}
