package org.claimwright.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerView;

/** The payer directory of the installation. */
@Named
@RequestScoped
public class PayersPage {
    @Inject
    private PayerDirectory directory;

    private List<PayerView> payers;

    public List<PayerView> getPayers() {
        if (payers == null) {
            payers = directory.all();
        }
        return payers;
    }
}
