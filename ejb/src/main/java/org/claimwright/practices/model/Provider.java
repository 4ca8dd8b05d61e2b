package org.claimwright.practices.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.practices.ProviderForm;
import org.claimwright.practices.ProviderId;
import org.claimwright.practices.ProviderView;

/** A person who renders services. One who leaves is retired and stays on the claims that name them. */
@Entity
@Table(schema = "practices", name = "provider")
public class Provider extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "provider_id")
    private Long id;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    private String npi;
    private String taxonomy;
    private String specialty;
    private boolean active = true;

    protected Provider() {}

    public Provider(ProviderForm form) {
        change(form);
    }

    public final void change(ProviderForm form) {
        firstName = form.firstName().strip();
        lastName = form.lastName().strip();
        npi = form.npi();
        taxonomy = form.taxonomy();
        specialty = form.specialty().strip();
    }

    public void retire() {
        active = false;
    }

    public void reinstate() {
        active = true;
    }

    public ProviderId id() {
        return new ProviderId(id);
    }

    public ProviderView view() {
        return new ProviderView(id(), firstName, lastName, npi, taxonomy, specialty, active);
    }
}
