package org.claimwright.web.patients;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.Registration.Refused;
import org.claimwright.web.Route;
import org.claimwright.web.shell.FieldMessages;
import org.claimwright.web.shell.Missing;

/** Changes what is known of a patient and their guarantor. */
@Named
@ViewScoped
public class PatientChangePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PatientRegistry registry;

    @Inject
    private FieldMessages messages;

    @Inject
    private Missing missing;

    private long id;
    private PatientEntry patient;

    public void open() {
        if (!registry.knows(new PatientId(id))) {
            missing.answer();
            return;
        }
        patient = PatientEntry.of(registry.patient(new PatientId(id)));
    }

    public String save() {
        if (registry.update(new PatientId(id), patient.form()) instanceof Refused refused) {
            messages.beside(refused.findings());
            return null;
        }
        return Route.PATIENT.path() + "?faces-redirect=true&id=" + id;
    }

    public PatientEntry getPatient() {
        return patient;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
