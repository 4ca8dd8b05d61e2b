package org.claimwright.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.claimwright.codesets.CodeSets;
import org.claimwright.codesets.CodeView;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Finding;
import org.claimwright.practices.LocationForm;
import org.claimwright.practices.LocationId;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.AddressEntry;
import org.claimwright.web.shell.FieldMessages;
import org.claimwright.web.shell.Typed;

/** Adds a location, or changes the one that the address names. */
@Named
@ViewScoped
public class LocationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PracticeProfile profile;

    @Inject
    private CodeSets codes;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    @Inject
    private FieldMessages messages;

    private Long id;
    private String name = "";
    private String placeOfService = "11";
    private AddressEntry address = new AddressEntry();
    private String npi = "";

    public void open() {
        if (id != null) {
            var known = profile.location(new LocationId(id));
            name = known.name();
            placeOfService = known.placeOfService();
            address = AddressEntry.of(known.address());
            npi = known.npi();
        }
    }

    public String save() {
        var form = new LocationForm(name, placeOfService, address.address(), Typed.number(npi));
        var findings = id == null ? add(form) : change(form);
        messages.beside(findings);
        return findings.isEmpty() ? Route.PRACTICE.path() + "?faces-redirect=true" : null;
    }

    public List<CodeView> getPlaces() {
        return codes.placesOfService(clock.today(workPlace.getHere().timeZone()));
    }

    private List<Finding> add(LocationForm form) {
        var findings = profile.findings(form);
        if (findings.isEmpty()) {
            profile.addLocation(form);
        }
        return findings;
    }

    private List<Finding> change(LocationForm form) {
        var self = new LocationId(id);
        var findings = profile.findings(form, self);
        if (findings.isEmpty()) {
            profile.changeLocation(self, form);
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

    public String getPlaceOfService() {
        return placeOfService;
    }

    public void setPlaceOfService(String placeOfService) {
        this.placeOfService = placeOfService;
    }

    public String getNpi() {
        return npi;
    }

    public void setNpi(String npi) {
        this.npi = npi;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
