package org.claimwright.web.administration;

import java.io.Serializable;
import org.claimwright.practices.BillingIdentity;
import org.claimwright.web.shell.AddressEntry;
import org.claimwright.web.shell.Typed;
import org.claimwright.web.shell.Written;

/** The billing identity as it is typed. */
public class BillingEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String legalName = "";
    private boolean organization = true;
    private String npi = "";
    private String taxId = "";
    private String taxonomy = "";
    private AddressEntry address = new AddressEntry();
    private boolean paidElsewhere;
    private AddressEntry payTo = new AddressEntry();
    private String contactName = "";
    private String contactPhone = "";

    static BillingEntry of(BillingIdentity identity) {
        var entry = new BillingEntry();
        entry.legalName = identity.legalName();
        entry.organization = identity.organization();
        entry.npi = identity.npi();
        entry.taxId = new Written().taxId(identity.taxId());
        entry.taxonomy = identity.taxonomy();
        entry.address = AddressEntry.of(identity.address());
        entry.paidElsewhere = identity.payTo() != null;
        entry.payTo = AddressEntry.of(identity.paymentsGoTo());
        entry.contactName = identity.contactName();
        entry.contactPhone = new Written().phone(identity.contactPhone());
        return entry;
    }

    BillingIdentity identity() {
        return new BillingIdentity(
                legalName,
                organization,
                Typed.number(npi),
                Typed.number(taxId),
                Typed.capitals(taxonomy),
                address.address(),
                paidElsewhere ? payTo.address() : null,
                contactName,
                Typed.number(contactPhone));
    }

    public AddressEntry getAddress() {
        return address;
    }

    public AddressEntry getPayTo() {
        return payTo;
    }

    public String getLegalName() {
        return legalName;
    }

    public void setLegalName(String legalName) {
        this.legalName = legalName;
    }

    public boolean isOrganization() {
        return organization;
    }

    public void setOrganization(boolean organization) {
        this.organization = organization;
    }

    public String getNpi() {
        return npi;
    }

    public void setNpi(String npi) {
        this.npi = npi;
    }

    public String getTaxId() {
        return taxId;
    }

    public void setTaxId(String taxId) {
        this.taxId = taxId;
    }

    public String getTaxonomy() {
        return taxonomy;
    }

    public void setTaxonomy(String taxonomy) {
        this.taxonomy = taxonomy;
    }

    public boolean isPaidElsewhere() {
        return paidElsewhere;
    }

    public void setPaidElsewhere(boolean paidElsewhere) {
        this.paidElsewhere = paidElsewhere;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }
}
