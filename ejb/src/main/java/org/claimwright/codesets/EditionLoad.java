package org.claimwright.codesets;

import java.util.List;
import org.claimwright.kernel.Finding;

/** What came of loading a publisher's file. */
public sealed interface EditionLoad {
    record Loaded(int codes) implements EditionLoad {}

    /** The same file had been loaded for that day before; nothing changed. */
    record Same() implements EditionLoad {}

    /**
     * Nothing of it was taken.
     *
     * @param findings the first of them
     */
    record Refused(List<Finding> findings, long count) implements EditionLoad {}
}
