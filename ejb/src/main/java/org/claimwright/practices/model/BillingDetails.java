package org.claimwright.practices.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.practices.BillingIdentity;
import org.claimwright.practices.PracticeOwned;

/** The billing identity as it is kept: one for a practice. */
@Entity
@Table(schema = "practices", name = "billing_identity")
public class BillingDetails extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "billing_identity_id")
    private Long id;

    @Column(name = "legal_name")
    private String legalName;

    private boolean organization;
    private String npi;

    @Column(name = "tax_id")
    private String taxId;

    private String taxonomy;

    @Embedded
    private PostalAddress address;

    @Embedded
    @AttributeOverride(name = "line1", column = @Column(name = "pay_to_line1"))
    @AttributeOverride(name = "line2", column = @Column(name = "pay_to_line2"))
    @AttributeOverride(name = "city", column = @Column(name = "pay_to_city"))
    @AttributeOverride(name = "state", column = @Column(name = "pay_to_state"))
    @AttributeOverride(name = "zip", column = @Column(name = "pay_to_zip"))
    private PostalAddress payTo;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_phone")
    private String contactPhone;

    protected BillingDetails() {}

    public BillingDetails(BillingIdentity identity) {
        change(identity);
    }

    public final void change(BillingIdentity identity) {
        legalName = identity.legalName().strip();
        organization = identity.organization();
        npi = identity.npi();
        taxId = identity.taxId();
        taxonomy = identity.taxonomy();
        address = identity.address();
        payTo = identity.payTo();
        contactName = identity.contactName().strip();
        contactPhone = identity.contactPhone();
    }

    public BillingIdentity identity() {
        return new BillingIdentity(
                legalName, organization, npi, taxId, taxonomy, address, payTo, contactName, contactPhone);
    }
}
