package org.claimwright.patientbilling;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.claimwright.registration.PatientId;

/** One statement of a run, in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StatementStep {
    @Inject
    private StatementRun run;

    @Inject
    private Statements statements;

    public void make(long id, PatientId patient, String person) {
        var made = run.makeOnceADay(patient, person) instanceof StatementAnswer.Made;
        statements.count(id, made ? 1 : 0, 0);
    }

    public void failed(long id) {
        statements.count(id, 0, 1);
    }
}
