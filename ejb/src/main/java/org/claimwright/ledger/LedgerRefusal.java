package org.claimwright.ledger;

import jakarta.ejb.ApplicationException;

/** The database refused a posting; the message is its own, with the LED- code, the numbers and what to do. */
@ApplicationException(rollback = true)
public final class LedgerRefusal extends RuntimeException {
    public LedgerRefusal(String message, Throwable cause) {
        super(message, cause);
    }
}
