package org.claimwright.patientbilling;

import java.util.List;
import org.claimwright.kernel.Finding;

/** What came of taking a payment. */
public sealed interface PaymentAnswer {
    record Taken(ReceiptId receipt) implements PaymentAnswer {}

    record Refused(List<Finding> findings) implements PaymentAnswer {}
}
