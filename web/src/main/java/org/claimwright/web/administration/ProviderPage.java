package org.claimwright.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.claimwright.kernel.Finding;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.practices.ProviderForm;
import org.claimwright.practices.ProviderId;
import org.claimwright.web.Route;
import org.claimwright.web.shell.FieldMessages;
import org.claimwright.web.shell.Typed;

/** Adds a provider, or changes the one that the address names. */
@Named
@ViewScoped
public class ProviderPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BACK = Route.PRACTICE.path() + "?faces-redirect=true";

    @Inject
    private PracticeProfile profile;

    @Inject
    private FieldMessages messages;

    private Long id;
    private boolean active = true;
    private String firstName = "";
    private String lastName = "";
    private String npi = "";
    private String taxonomy = "";
    private String specialty = "";

    public void open() {
        if (id != null) {
            var known = profile.provider(new ProviderId(id));
            firstName = known.firstName();
            lastName = known.lastName();
            npi = known.npi();
            taxonomy = known.taxonomy();
            specialty = known.specialty();
            active = known.active();
        }
    }

    public String save() {
        var form = new ProviderForm(firstName, lastName, Typed.number(npi), Typed.capitals(taxonomy), specialty);
        var findings = id == null ? add(form) : change(form);
        messages.beside(findings);
        return findings.isEmpty() ? BACK : null;
    }

    public String retire() {
        profile.retire(new ProviderId(id));
        return BACK;
    }

    public String reinstate() {
        profile.reinstate(new ProviderId(id));
        return BACK;
    }

    private List<Finding> add(ProviderForm form) {
        var findings = profile.findings(form);
        if (findings.isEmpty()) {
            profile.addProvider(form);
        }
        return findings;
    }

    private List<Finding> change(ProviderForm form) {
        var self = new ProviderId(id);
        var findings = profile.findings(form, self);
        if (findings.isEmpty()) {
            profile.changeProvider(self, form);
        }
        return findings;
    }

    public boolean isActive() {
        return active;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getNpi() {
        return npi;
    }

    public void setNpi(String npi) {
        this.npi = npi;
    }

    public String getTaxonomy() {
        return taxonomy;
    }

    public void setTaxonomy(String taxonomy) {
        this.taxonomy = taxonomy;
    }

    public String getSpecialty() {
        return specialty;
    }

    public void setSpecialty(String specialty) {
        this.specialty = specialty;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
