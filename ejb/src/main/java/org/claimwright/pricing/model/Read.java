package org.claimwright.pricing.model;

import java.util.List;
import org.claimwright.kernel.Finding;

/** What somebody gave, read; or all that is wrong with it. */
public sealed interface Read<R> {
    record Good<R>(R row) implements Read<R> {}

    record Bad<R>(List<Finding> findings) implements Read<R> {}
}
