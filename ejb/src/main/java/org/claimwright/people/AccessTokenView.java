package org.claimwright.people;

import java.io.Serializable;
import java.time.Instant;

/**
 * A machine's key, without the key.
 *
 * @param revokedAt null while it opens
 */
public record AccessTokenView(long id, String name, Instant createdAt, Instant revokedAt) implements Serializable {
    public boolean isOpen() {
        return revokedAt == null;
    }
}
