package org.claimwright.patientbilling;

import java.io.Serializable;

public record PlanId(long value) implements Serializable {}
