package org.claimwright.sandboxpayer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedQuantity;

/** How many claims went which way, and how many dollars; what is none is not said. */
final class Tally {
    private int accepted;
    private int rejected;
    private BigDecimal amountAccepted = BigDecimal.ZERO;
    private BigDecimal amountRejected = BigDecimal.ZERO;

    void countAccepted(BigDecimal charge) {
        accepted++;
        amountAccepted = amountAccepted.add(charge);
    }

    void countRejected(BigDecimal charge) {
        rejected++;
        amountRejected = amountRejected.add(charge);
    }

    void add(Tally other) {
        accepted += other.accepted;
        rejected += other.rejected;
        amountAccepted = amountAccepted.add(other.amountAccepted);
        amountRejected = amountRejected.add(other.amountRejected);
    }

    BigDecimal charged() {
        return amountAccepted.add(amountRejected);
    }

    List<QualifiedQuantity> quantities(String ofAccepted, String ofRejected) {
        var quantities = new ArrayList<QualifiedQuantity>();
        if (accepted > 0) {
            quantities.add(new QualifiedQuantity(ofAccepted, BigDecimal.valueOf(accepted)));
        }
        if (rejected > 0) {
            quantities.add(new QualifiedQuantity(ofRejected, BigDecimal.valueOf(rejected)));
        }
        return quantities;
    }

    List<QualifiedAmount> amounts() {
        var amounts = new ArrayList<QualifiedAmount>();
        if (accepted > 0) {
            amounts.add(new QualifiedAmount("YU", amountAccepted));
        }
        if (rejected > 0) {
            amounts.add(new QualifiedAmount("YY", amountRejected));
        }
        return amounts;
    }
}
