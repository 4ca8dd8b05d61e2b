package org.claimwright.remittance;

import jakarta.ejb.ApplicationException;

/** What a person asked for cannot be done with the money as it is; the message says why and what to do. Nothing changed. */
@ApplicationException(rollback = true)
public final class PostingRefused extends RuntimeException {
    public PostingRefused(String message) {
        super(message);
    }
}
