package org.claimwright.web.administration;

import java.io.Serializable;
import org.claimwright.practices.PatientDesk;
import org.claimwright.web.shell.Typed;

/** The desk for patients as it is typed. */
public class DeskEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String phone = "";
    private String hours = "";
    private String portalAddress = "";

    static DeskEntry of(PatientDesk desk) {
        var entry = new DeskEntry();
        entry.phone = desk.phone();
        entry.hours = desk.hours();
        entry.portalAddress = desk.portalAddress();
        return entry;
    }

    PatientDesk desk() {
        return new PatientDesk(
                Typed.number(phone), hours.strip(), portalAddress.strip().replaceFirst("^https?://", ""));
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getPortalAddress() {
        return portalAddress;
    }

    public void setPortalAddress(String portalAddress) {
        this.portalAddress = portalAddress;
    }
}
