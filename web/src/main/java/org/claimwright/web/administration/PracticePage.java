package org.claimwright.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.claimwright.practices.LocationView;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.practices.ProviderView;
import org.claimwright.web.shell.FieldMessages;

/** What the practice says of itself on claims: who bills, who renders, where. */
@Named
@ViewScoped
public class PracticePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PracticeProfile profile;

    @Inject
    private FieldMessages messages;

    private BillingEntry billing = new BillingEntry();
    private DeskEntry desk = new DeskEntry();
    private boolean described;
    private boolean saved;

    public void open() {
        profile.billingIdentity().ifPresent(identity -> {
            billing = BillingEntry.of(identity);
            described = true;
        });
        profile.patientDesk().ifPresent(kept -> desk = DeskEntry.of(kept));
    }

    public void saveDesk() {
        var findings = profile.describe(desk.desk());
        messages.beside(findings);
        saved = findings.isEmpty();
    }

    public void save() {
        var findings = profile.describe(billing.identity());
        messages.beside(findings);
        saved = findings.isEmpty();
        described = described || saved;
    }

    public DeskEntry getDesk() {
        return desk;
    }

    public BillingEntry getBilling() {
        return billing;
    }

    public List<ProviderView> getProviders() {
        return profile.providers();
    }

    public List<LocationView> getLocations() {
        return profile.locations();
    }

    /** Whether a billing identity is kept; without one no claim can be made. */
    public boolean isDescribed() {
        return described;
    }

    public boolean isSaved() {
        return saved;
    }
}
