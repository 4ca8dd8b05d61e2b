package org.claimwright.remittance;

import java.io.Serializable;

/** Names a remittance: one payment, or notice of none, and the decisions it pays for. */
public record RemittanceId(long value) implements Serializable {}
