package org.claimwright.encounters;

import java.io.Serializable;

/** Who sent the patient: mostly somebody outside the practice, known by name and number only. */
public record ReferringProvider(String lastName, String firstName, String npi) implements Serializable {}
