package org.claimwright.web.patientbilling;

import org.claimwright.patientbilling.AccountView.Origin;
import org.claimwright.patientbilling.PlanView;
import org.claimwright.patientbilling.PlanView.InstalmentState;

/** Where things on an account lead to, and how states look. */
final class AccountWords {
    private AccountWords() {}

    /** The page that shows where an amount comes from; empty where the account itself is all there is. */
    static String address(Origin origin) {
        if (origin == null) {
            return "";
        }
        return switch (origin.kind()) {
            case VISIT, PATIENT_BILLED -> "/encounters/encounter.xhtml?id=" + origin.id();
            case CLAIM -> "/claims/claim.xhtml?id=" + origin.id();
            case DECISION -> "/remittances/remittance.xhtml?id=" + origin.id() + "&claim=" + origin.position();
            case RECEIPT -> "/patient-billing/receipt.xhtml?id=" + origin.id();
            case PLAN -> "/patient-billing/plan.xhtml?id=" + origin.id();
            case PREPAYMENT -> "";
        };
    }

    static String words(Origin origin) {
        return switch (origin.kind()) {
            case VISIT, PATIENT_BILLED -> "Visit";
            case CLAIM -> "Claim";
            case DECISION -> "Remittance";
            case RECEIPT -> "Receipt";
            case PLAN -> "Plan";
            case PREPAYMENT -> "";
        };
    }

    static String kind(PlanView plan) {
        if (plan.end() != null) {
            return "draft";
        }
        return plan.left().isZero() ? "done" : plan.isLate() ? "over" : "flight";
    }

    static String kind(InstalmentState state) {
        return switch (state) {
            case PAID -> "done";
            case LATE -> "over";
            case DUE -> "needs";
            case OPEN, PARTLY_PAID -> "flight";
            case ENDED -> "draft";
        };
    }
}
