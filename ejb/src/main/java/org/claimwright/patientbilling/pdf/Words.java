package org.claimwright.patientbilling.pdf;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.PostalAddress;

/** Amounts, numbers and addresses as they stand on paper. */
final class Words {
    private static final String MINUS = "\u2212";

    private Words() {}

    static String amount(Money money) {
        var digits = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.US))
                .format(money.amount().abs());
        return money.isNegative() ? MINUS + digits : digits;
    }

    /** What is taken off, with its minus. */
    static String off(Money money) {
        return amount(money.negated());
    }

    static String dollars(Money money) {
        return money.isNegative() ? MINUS + "$" + amount(money.negated()) : "$" + amount(money);
    }

    static String phone(String digits) {
        return digits.length() == 10
                ? "(" + digits.substring(0, 3) + ") " + digits.substring(3, 6) + "-" + digits.substring(6)
                : digits;
    }

    static String street(PostalAddress address) {
        return address.line2().isEmpty() ? address.line1() : address.line1() + ", " + address.line2();
    }

    static String place(PostalAddress address) {
        var zip = address.zip();
        var written = zip.length() == 9 ? zip.substring(0, 5) + "-" + zip.substring(5) : zip;
        return address.city() + ", " + address.state() + " " + written;
    }

    static String taxId(String digits) {
        return digits.length() == 9 ? digits.substring(0, 2) + "-" + digits.substring(2) : digits;
    }
}
