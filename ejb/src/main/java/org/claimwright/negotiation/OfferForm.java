package org.claimwright.negotiation;

import java.time.LocalDate;
import java.util.Map;

/**
 * An offer as it was made and is typed in.
 *
 * @param madeOn the day it was made
 * @param total for all lines together, spread over them; empty where each line has its own amount
 * @param amounts by line of the case; used where there is no total
 * @param contact with whom we spoke, may be empty
 */
public record OfferForm(
        Side madeBy, LocalDate madeOn, String total, Map<Long, String> amounts, String contact, String note) {
    public OfferForm {
        amounts = Map.copyOf(amounts);
    }
}
