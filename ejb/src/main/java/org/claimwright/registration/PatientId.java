package org.claimwright.registration;

import java.io.Serializable;

public record PatientId(long value) implements Serializable {}
