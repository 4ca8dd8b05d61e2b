package org.claimwright.charges;

import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.Money;

/**
 * What fills itself once a line has its code.
 *
 * @param label what the code means; empty when it is unknown here
 * @param unitPrice empty when no fee schedule names one
 * @param diagnosisPointers counted from 1
 */
public record LineSuggestion(String label, Optional<Money> unitPrice, List<Integer> diagnosisPointers) {}
