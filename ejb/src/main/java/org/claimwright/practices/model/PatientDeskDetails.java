package org.claimwright.practices.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwright.practices.PatientDesk;
import org.claimwright.practices.PracticeOwned;

/** The desk for patients as it is kept: one for a practice. */
@Entity
@Table(schema = "practices", name = "patient_desk")
public class PatientDeskDetails extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "patient_desk_id")
    private Long id;

    private String phone;
    private String hours;

    @Column(name = "portal_address")
    private String portalAddress;

    protected PatientDeskDetails() {}

    public PatientDeskDetails(PatientDesk desk) {
        change(desk);
    }

    public final void change(PatientDesk desk) {
        phone = desk.phone();
        hours = desk.hours().strip();
        portalAddress = desk.portalAddress();
    }

    public PatientDesk desk() {
        return new PatientDesk(phone, hours, portalAddress);
    }
}
