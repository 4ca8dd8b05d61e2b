package org.claimwright.pricing;

import java.util.List;
import org.claimwright.kernel.Finding;

/** What came of loading a file of Medicare's fees. */
public sealed interface MedicareLoad {
    record Loaded(int fees) implements MedicareLoad {}

    /** The same file had been loaded for that day before; nothing changed. */
    record Same() implements MedicareLoad {}

    /**
     * Nothing of it was taken.
     *
     * @param findings the first of them
     */
    record Refused(List<Finding> findings, long count) implements MedicareLoad {}
}
