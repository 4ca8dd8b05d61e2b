package org.claimwright.web.patientbilling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.claimwright.encounters.EncounterId;
import org.claimwright.kernel.Finding;
import org.claimwright.patientbilling.SelfPayBilling;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.FieldMessages;

/** On the page of a visit: billing the patient when no payer is asked, and taking it back. */
@Named
@RequestScoped
public class SelfPayPart {
    @Inject
    private SelfPayBilling selfPay;

    @Inject
    private WorkPlace workPlace;

    @Inject
    private FieldMessages messages;

    public boolean isBillable(EncounterId visit) {
        return selfPay.findings(visit).isEmpty();
    }

    public boolean isBilled(EncounterId visit) {
        return selfPay.isBilled(visit);
    }

    public String bill(long visit) {
        return answer(
                visit,
                selfPay.bill(new EncounterId(visit), workPlace.getPerson().displayName()));
    }

    public String undo(long visit) {
        return answer(
                visit,
                selfPay.undo(new EncounterId(visit), workPlace.getPerson().displayName()));
    }

    private String answer(long visit, List<Finding> findings) {
        messages.beside(findings);
        return findings.isEmpty() ? Route.ENCOUNTER.path() + "?faces-redirect=true&id=" + visit : null;
    }
}
