package org.claimwright.pricing;

import java.util.List;
import org.claimwright.kernel.Finding;

/** What came of an attempt to enter or change a contract. */
public sealed interface Contracting {
    record Contracted(ContractId id) implements Contracting {}

    record Refused(List<Finding> findings) implements Contracting {}
}
