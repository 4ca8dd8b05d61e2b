package org.claimwright.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.claimwright.kernel.Finding;
import org.claimwright.payers.ClaimFilingIndicator;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerForm;
import org.claimwright.payers.PayerId;
import org.claimwright.web.Route;
import org.claimwright.web.shell.AddressEntry;
import org.claimwright.web.shell.FieldMessages;
import org.claimwright.web.shell.Typed;

/** Adds a payer, or changes the one that the address names; the payer id of a known payer stays. */
@Named
@ViewScoped
public class PayerPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = 365;

    @Inject
    private PayerDirectory directory;

    @Inject
    private FieldMessages messages;

    private Long id;
    private String name = "";
    private String electronicId = "";
    private String claimFilingIndicator = ClaimFilingIndicator.COMMERCIAL.code();
    private int timelyFilingDays = A_YEAR;
    private boolean requiresRendering = true;
    private boolean medicare;
    private AddressEntry address = new AddressEntry();

    public void open() {
        if (id != null) {
            var known = directory.payer(new PayerId(id));
            name = known.name();
            electronicId = known.electronicId();
            claimFilingIndicator = known.claimFilingIndicator();
            timelyFilingDays = known.timelyFilingDays();
            requiresRendering = known.requiresRendering();
            medicare = known.medicare();
            address = AddressEntry.of(known.address());
        }
    }

    public String save() {
        var form = new PayerForm(
                name,
                Typed.capitals(electronicId),
                claimFilingIndicator,
                timelyFilingDays,
                requiresRendering,
                medicare,
                address.address());
        var findings = id == null ? add(form) : directory.change(new PayerId(id), form);
        messages.beside(findings);
        return findings.isEmpty() ? Route.PAYERS.path() + "?faces-redirect=true" : null;
    }

    public ClaimFilingIndicator[] getFilingIndicators() {
        return ClaimFilingIndicator.values();
    }

    private List<Finding> add(PayerForm form) {
        var findings = directory.findings(form);
        if (findings.isEmpty()) {
            directory.add(form);
        }
        return findings;
    }

    public AddressEntry getAddress() {
        return address;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getElectronicId() {
        return electronicId;
    }

    public void setElectronicId(String electronicId) {
        this.electronicId = electronicId;
    }

    public String getClaimFilingIndicator() {
        return claimFilingIndicator;
    }

    public void setClaimFilingIndicator(String claimFilingIndicator) {
        this.claimFilingIndicator = claimFilingIndicator;
    }

    public int getTimelyFilingDays() {
        return timelyFilingDays;
    }

    public void setTimelyFilingDays(int timelyFilingDays) {
        this.timelyFilingDays = timelyFilingDays;
    }

    public boolean isRequiresRendering() {
        return requiresRendering;
    }

    public void setRequiresRendering(boolean requiresRendering) {
        this.requiresRendering = requiresRendering;
    }

    public boolean isMedicare() {
        return medicare;
    }

    public void setMedicare(boolean medicare) {
        this.medicare = medicare;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
