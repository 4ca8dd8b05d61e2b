package org.claimwright.pricing.model;

import org.claimwright.kernel.Money;

/**
 * A row of Medicare's physician fee schedule.
 *
 * @param modifier empty: the whole service; 26 its professional and TC its technical part
 * @param status Medicare's letter for how it is paid, such as A for by this schedule
 * @param inOffice null where Medicare does not pay it there, or not by this schedule
 * @param inFacility the same of a hospital or another facility
 * @param line where it stands in the file
 */
public record MedicareFee(
        String procedure, String modifier, String status, Money inOffice, Money inFacility, long line) {
    public FeeRow.Key key() {
        return new FeeRow.Key(procedure, modifier);
    }
}
