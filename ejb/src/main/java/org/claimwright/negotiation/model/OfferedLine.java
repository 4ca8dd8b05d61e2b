package org.claimwright.negotiation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.claimwright.kernel.Money;

/** What is offered for one line of a case. */
@Embeddable
public record OfferedLine(@Column(name = "case_line_id") long line, Money amount) {}
