package org.claimwright.web.patients;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerView;
import org.claimwright.registration.PatientHit;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.Registration.Refused;
import org.claimwright.registration.Registration.Registered;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.FieldMessages;

/**
 * Registers a patient with guarantor and coverages on one screen. Somebody with the same last name and birth date is
 * shown first, once, so that nobody is registered twice by mistake.
 */
@Named
@ViewScoped
public class RegistrationPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int COVERAGES_MAXIMUM = 3;

    @Inject
    private PatientRegistry registry;

    @Inject
    private PayerDirectory directory;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    @Inject
    private FieldMessages messages;

    private final PatientEntry patient = new PatientEntry();
    private final List<CoverageEntry> coverages = new ArrayList<>();
    private List<PatientHit> lookAlikes = List.of();

    public void addCoverage() {
        coverages.add(CoverageEntry.ranked(
                coverages.size() + 1, clock.today(workPlace.getHere().timeZone())));
    }

    public void removeCoverage() {
        coverages.remove(coverages.size() - 1);
    }

    public String save() {
        var form = patient.form();
        lookAlikes = form.birthDate() == null ? List.of() : registry.lookAlikes(form.lastName(), form.birthDate());
        return lookAlikes.isEmpty() ? saveAnyway() : null;
    }

    public String saveAnyway() {
        if (unreadableDates()) {
            return null;
        }
        var registration = registry.register(
                patient.form(), coverages.stream().map(CoverageEntry::form).toList());
        if (registration instanceof Refused refused) {
            lookAlikes = List.of();
            messages.beside(refused.findings());
            return null;
        }
        var registered = (Registered) registration;
        return Route.PATIENT.path() + "?faces-redirect=true&id="
                + registered.patient().value();
    }

    private boolean unreadableDates() {
        var unreadable = false;
        for (int i = 0; i < coverages.size(); i++) {
            unreadable |= CoverageDates.say(coverages.get(i), "coverages-" + i + "-", messages);
        }
        return unreadable;
    }

    public PatientEntry getPatient() {
        return patient;
    }

    public List<CoverageEntry> getCoverages() {
        return coverages;
    }

    /** The entry of a block of the form, null while it is not shown. */
    public CoverageEntry coverage(int index) {
        return index < coverages.size() ? coverages.get(index) : null;
    }

    public boolean isRoomForCoverage() {
        return coverages.size() < COVERAGES_MAXIMUM;
    }

    public List<PayerView> getPayers() {
        return directory.all();
    }

    public List<PatientHit> getLookAlikes() {
        return lookAlikes;
    }
}
