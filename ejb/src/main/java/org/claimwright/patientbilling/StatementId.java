package org.claimwright.patientbilling;

import java.io.Serializable;

public record StatementId(long value) implements Serializable {}
