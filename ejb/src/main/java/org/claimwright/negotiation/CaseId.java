package org.claimwright.negotiation;

import java.io.Serializable;
import java.util.Locale;

/** Names a negotiation case. */
public record CaseId(long value) implements Serializable {
    /** As people say it: {@code N-0047}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "N-%04d", value);
    }
}
