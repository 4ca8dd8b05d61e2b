package org.claimwright.patientbilling;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.Money;
import org.claimwright.registration.PatientId;

/**
 * A plan with its schedule as it stands.
 *
 * @param id null for a proposal
 * @param disclosure null where none was needed
 * @param end null while it runs or when it is paid
 */
public record PlanView(
        PlanId id,
        String number,
        PatientId patient,
        Money total,
        Money paid,
        Money left,
        LocalDate madeOn,
        String madeBy,
        String disclosure,
        PlanEnd end,
        LocalDate endedOn,
        List<Instalment> instalments)
        implements Serializable {
    public PlanView {
        instalments = List.copyOf(instalments);
    }

    /** How an instalment stands. */
    public enum InstalmentState {
        OPEN,
        DUE,
        LATE,
        PARTLY_PAID,
        PAID,
        ENDED
    }

    /**
     * An instalment.
     *
     * @param words how it stands, as people say it
     */
    public record Instalment(
            int number, LocalDate dueOn, Money amount, Money paid, Money left, InstalmentState state, String words)
            implements Serializable {}

    public boolean isRunning() {
        return end == null && left.isPositive();
    }

    public boolean isLate() {
        return instalments.stream().anyMatch(each -> each.state() == InstalmentState.LATE);
    }

    /** The first instalment that is not paid. */
    public Optional<Instalment> next() {
        return instalments.stream().filter(each -> each.left().isPositive()).findFirst();
    }

    /** The whole plan in two words. */
    public String stateWords() {
        if (end != null) {
            return end.words();
        }
        return left.isZero() ? "Paid" : isLate() ? "Late" : "Current";
    }
}
