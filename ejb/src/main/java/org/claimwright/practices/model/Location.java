package org.claimwright.practices.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.practices.LocationForm;
import org.claimwright.practices.LocationId;
import org.claimwright.practices.LocationView;
import org.claimwright.practices.PracticeOwned;

/** A place where the practice sees patients. */
@Entity
@Table(schema = "practices", name = "location")
public class Location extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "location_id")
    private Long id;

    private String name;

    @Column(name = "place_of_service")
    private String placeOfService;

    @Embedded
    private PostalAddress address;

    private String npi;

    protected Location() {}

    public Location(LocationForm form) {
        change(form);
    }

    public final void change(LocationForm form) {
        name = form.name().strip();
        placeOfService = form.placeOfService();
        address = form.address();
        npi = form.npi();
    }

    public LocationId id() {
        return new LocationId(id);
    }

    public LocationView view() {
        return new LocationView(id(), name, placeOfService, address, npi);
    }
}
