package org.claimwright.patientbilling;

import java.io.Serializable;
import java.time.LocalDate;
import org.claimwright.kernel.Money;
import org.claimwright.registration.PatientId;

/** A statement that was made. */
public record StatementView(
        StatementId id,
        String number,
        PatientId patient,
        int level,
        LocalDate madeOn,
        LocalDate dueOn,
        String madeBy,
        Money amountDue,
        Money total,
        Money pending)
        implements Serializable {}
