package org.claimwright.practices;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimwright.kernel.AddressCheck;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Npi;
import org.claimwright.kernel.PostalAddress;

/**
 * What is entered for a location.
 *
 * @param npi empty when the place has none of its own
 */
public record LocationForm(String name, String placeOfService, PostalAddress address, String npi) {
    private static final Pattern PLACE_OF_SERVICE = Pattern.compile("\\d{2}");

    public List<Finding> findings() {
        var wrong = new ArrayList<Finding>();
        PracticeFinding.LOCATION_NAME_MISSING.unless(!name.isBlank(), "name", wrong);
        PracticeFinding.PLACE_OF_SERVICE_WRONG.unless(
                PLACE_OF_SERVICE.matcher(placeOfService).matches(), "placeOfService", wrong);
        wrong.addAll(AddressCheck.of(address, "address"));
        PracticeFinding.NPI_WRONG.unless(npi.isEmpty() || Npi.isValid(npi), "npi", wrong);
        return wrong;
    }
}
