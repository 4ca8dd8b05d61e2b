package org.claimwright.patientbilling;

import java.io.Serializable;

public record ReceiptId(long value) implements Serializable {}
