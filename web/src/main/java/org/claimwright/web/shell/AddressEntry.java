package org.claimwright.web.shell;

import java.io.Serializable;
import org.claimwright.kernel.PostalAddress;

/** An address as it is typed. */
public class AddressEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String line1 = "";
    private String line2 = "";
    private String city = "";
    private String state = "";
    private String zip = "";

    public static AddressEntry of(PostalAddress address) {
        var entry = new AddressEntry();
        entry.line1 = address.line1();
        entry.line2 = address.line2();
        entry.city = address.city();
        entry.state = address.state();
        entry.zip = new Written().zip(address.zip());
        return entry;
    }

    public PostalAddress address() {
        return new PostalAddress(line1.strip(), line2.strip(), city.strip(), Typed.capitals(state), Typed.number(zip));
    }

    public String getLine1() {
        return line1;
    }

    public void setLine1(String line1) {
        this.line1 = line1;
    }

    public String getLine2() {
        return line2;
    }

    public void setLine2(String line2) {
        this.line2 = line2;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getZip() {
        return zip;
    }

    public void setZip(String zip) {
        this.zip = zip;
    }
}
