package org.claimwright.patientbilling.model;

import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.patientbilling.PlanView;

/**
 * All that stands on a statement, ready to be printed.
 *
 * @param plan the running plan, null without one
 * @param words what the reasons mean that stand on its lines
 */
public record StatementSheet(
        Letterhead letterhead,
        Statement statement,
        String accountNumber,
        String patientName,
        String addressee,
        PostalAddress address,
        DunningLevels.Level level,
        List<InsuranceActivity> insurance,
        PlanView plan,
        List<PlainReasons.Reason> words) {
    public StatementSheet {
        insurance = List.copyOf(insurance);
        words = List.copyOf(words);
    }

    /**
     * Who asks, and where to.
     *
     * @param remitTo where checks go
     * @param phone ten digits
     * @param portal without {@code https://}; empty for none
     * @param taxId nine digits
     */
    public record Letterhead(
            String name,
            String mark,
            PostalAddress address,
            PostalAddress remitTo,
            String phone,
            String hours,
            String portal,
            String taxId) {}

    /**
     * How a claim stands with an insurance.
     *
     * @param sentOn null while it has not left
     * @param words how it stands, in plain words
     */
    public record InsuranceActivity(LocalDate visit, String payer, LocalDate sentOn, String words, Money pending) {}
}
