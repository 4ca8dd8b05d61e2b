package org.claimwright.pricing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimwright.kernel.Finding;
import org.claimwright.pricing.PricingFault;

/** What a price is for, as somebody typed it: five letters or digits, and two more for a modifier or none. */
record ServiceCode(String procedure, String modifier) {
    private static final Pattern PROCEDURE = Pattern.compile("[0-9A-Z]{5}");
    private static final Pattern MODIFIER = Pattern.compile("([0-9A-Z]{2})?");

    static ServiceCode read(String procedure, String modifier) {
        return new ServiceCode(
                procedure.strip().toUpperCase(Locale.ROOT), modifier.strip().toUpperCase(Locale.ROOT));
    }

    List<Finding> findings(String whereProcedure, String whereModifier) {
        var findings = new ArrayList<Finding>();
        if (!PROCEDURE.matcher(procedure).matches()) {
            findings.add(PricingFault.PROCEDURE_MALFORMED.at(whereProcedure, procedure));
        }
        if (!MODIFIER.matcher(modifier).matches()) {
            findings.add(PricingFault.MODIFIER_MALFORMED.at(whereModifier, modifier));
        }
        return findings;
    }
}
