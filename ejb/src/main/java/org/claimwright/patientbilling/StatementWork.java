package org.claimwright.patientbilling;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.claimwright.practices.PracticeScope;
import org.claimwright.registration.PatientId;

/** Works through a run of statements, a transaction for each patient: one that cannot be made is counted and the rest go on. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatementWork {
    private static final Logger LOG = System.getLogger(StatementWork.class.getName());

    @Inject
    private StatementRun run;

    @Inject
    private StatementStep step;

    /** Goes on behind the page that asked for it. */
    @Asynchronous
    @SuppressWarnings("try") // The scope is held while the practice is worked for, and not asked for anything.
    public void work(int practice, long id, String person) {
        try (var scope = PracticeScope.open(practice)) {
            makeAll(id, person);
        }
    }

    /** In the scope of a practice. */
    public void makeAll(long id, String person) {
        run.toBill().forEach(due -> make(id, due.patient(), person));
        run.end(id);
    }

    private void make(long id, PatientId patient, String person) {
        try {
            step.make(id, patient, person);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "no statement of patient " + patient.value(), e);
            step.failed(id);
        }
    }
}
