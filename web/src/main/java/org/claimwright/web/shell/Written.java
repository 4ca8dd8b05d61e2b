package org.claimwright.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Locale;
import org.claimwright.kernel.PostalAddress;

/** Phone numbers, ZIP codes, tax ids, dates and choices the way people read them. */
@Named
@ApplicationScoped
public class Written {
    public String phone(String digits) {
        return digits.length() == 10
                ? digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6)
                : digits;
    }

    public String zip(String digits) {
        return digits.length() == 9 ? digits.substring(0, 5) + "-" + digits.substring(5) : digits;
    }

    public String taxId(String digits) {
        return digits.length() == 9 ? digits.substring(0, 2) + "-" + digits.substring(2) : digits;
    }

    public String address(PostalAddress address) {
        var street = address.line2().isEmpty() ? address.line1() : address.line1() + ", " + address.line2();
        return street + ", " + address.city() + ", " + address.state() + " " + zip(address.zip());
    }

    /** {@code Spouse} for SPOUSE. */
    public String choice(Enum<?> value) {
        var name = value.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.US);
    }

    /** {@code Mar 4, 2026}; empty for none. */
    public String day(LocalDate date) {
        return date == null ? "" : Dates.day(date);
    }
}
