package org.claimwright.payers;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.Finding;
import org.claimwright.payers.model.Payer;

/** The payers that claims go to, one directory for all practices of the installation. */
@Stateless
public class PayerDirectory {
    @Inject
    private Payers payers;

    public PayerView payer(PayerId id) {
        return payers.payer(id)
                .map(Payer::view)
                .orElseThrow(() -> new IllegalArgumentException(id + " is not in the directory"));
    }

    public Optional<PayerView> byElectronicId(String electronicId) {
        return payers.byElectronicId(electronicId).map(Payer::view);
    }

    public List<PayerView> all() {
        return payers.all().stream().map(Payer::view).toList();
    }

    public List<Finding> findings(PayerForm form) {
        var wrong = form.findings();
        PayerFinding.PAYER_KNOWN.unless(byElectronicId(form.electronicId()).isEmpty(), "electronicId", wrong);
        return List.copyOf(wrong);
    }

    /** To give a form with findings is the caller's fault. */
    public PayerId add(PayerForm form) {
        none(findings(form));
        return payers.add(form);
    }

    /** Changes all but the payer id, under which claims have been sent. */
    public List<Finding> change(PayerId id, PayerForm form) {
        var wrong = form.findings();
        if (wrong.isEmpty()) {
            payers.change(id, form);
        }
        return List.copyOf(wrong);
    }

    private static void none(List<Finding> wrong) {
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("a form with findings cannot be kept: " + wrong);
        }
    }
}
