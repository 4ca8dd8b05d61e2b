package org.claimwright.practices;

import java.io.Serializable;

/** A person who renders services for the practice. */
public record ProviderView(
        ProviderId id, String firstName, String lastName, String npi, String taxonomy, String specialty, boolean active)
        implements Serializable {
    public String displayName() {
        return firstName + " " + lastName;
    }
}
