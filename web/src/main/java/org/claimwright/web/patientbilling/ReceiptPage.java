package org.claimwright.web.patientbilling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.claimwright.patientbilling.PatientPayments;
import org.claimwright.patientbilling.ReceiptId;
import org.claimwright.patientbilling.ReceiptView;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.PatientView;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Asked;
import org.claimwright.web.shell.Dates;
import org.claimwright.web.shell.Missing;

/** A payment that was taken: where each part went, and the one action that takes it back. */
@Named
@RequestScoped
public class ReceiptPage {
    @Inject
    private PatientPayments payments;

    @Inject
    private PatientRegistry registry;

    @Inject
    private WorkPlace workPlace;

    @Inject
    private Missing missing;

    private long id;
    private boolean asking;
    private ReceiptView.Detail detail;
    private PatientView patient;

    @PostConstruct
    void begin() {
        id = Asked.number("id");
        asking = Asked.text("ask").equals("undo");
        payments.receipt(new ReceiptId(id)).ifPresent(found -> {
            detail = found;
            patient = registry.patient(found.receipt().patient());
        });
    }

    public void open() {
        if (detail == null) {
            missing.answer();
        }
    }

    public String undo() {
        payments.undo(detail.receipt().id(), workPlace.getPerson().displayName());
        return Route.RECEIPT.path() + "?faces-redirect=true&id=" + id;
    }

    public boolean isAsking() {
        return asking && !detail.receipt().isUndone();
    }

    public ReceiptView.Detail getDetail() {
        return detail;
    }

    public PatientView getPatient() {
        return patient;
    }

    public String getTaken() {
        return Dates.moment(detail.receipt().receivedAt(), workPlace.getHere().timeZone());
    }

    public long getId() {
        return id;
    }
}
