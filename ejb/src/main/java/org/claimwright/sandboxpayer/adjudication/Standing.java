package org.claimwright.sandboxpayer.adjudication;

import org.claimwright.kernel.Money;

/** What was decided before and still stands. */
public interface Standing {
    /** How much of their deductible a person has borne for services of a year. */
    Money deductibleMet(String patient, int year);

    /** Whether the same service on the same day was allowed for a person before. */
    boolean allowedBefore(String patient, CoveredLine line);
}
