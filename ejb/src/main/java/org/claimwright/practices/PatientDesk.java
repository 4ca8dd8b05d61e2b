package org.claimwright.practices;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimwright.kernel.Finding;

/**
 * Where patients ask about a bill, and where they see it.
 *
 * @param phone ten digits
 * @param hours when somebody answers, as people say it
 * @param portalAddress without {@code https://}, or empty
 */
public record PatientDesk(String phone, String hours, String portalAddress) implements Serializable {
    private static final Pattern PHONE = Pattern.compile("\\d{10}");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.-]+(:\\d+)?(/[A-Za-z0-9._~/-]*)?");

    public List<Finding> findings() {
        var wrong = new ArrayList<Finding>();
        PracticeFinding.DESK_PHONE_WRONG.unless(PHONE.matcher(phone).matches(), "phone", wrong);
        PracticeFinding.DESK_HOURS_MISSING.unless(!hours.isBlank(), "hours", wrong);
        PracticeFinding.PORTAL_ADDRESS_WRONG.unless(
                portalAddress.isEmpty() || ADDRESS.matcher(portalAddress).matches(), "portalAddress", wrong);
        return List.copyOf(wrong);
    }
}
