package org.claimwright.practices;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Npi;

/** What is entered for a provider. */
public record ProviderForm(String firstName, String lastName, String npi, String taxonomy, String specialty) {
    public List<Finding> findings() {
        var wrong = new ArrayList<Finding>();
        PracticeFinding.FIRST_NAME_MISSING.unless(!firstName.isBlank(), "firstName", wrong);
        PracticeFinding.LAST_NAME_MISSING.unless(!lastName.isBlank(), "lastName", wrong);
        PracticeFinding.NPI_WRONG.unless(Npi.isValid(npi), "npi", wrong);
        PracticeFinding.TAXONOMY_WRONG.unless(Taxonomy.hasItsShape(taxonomy), "taxonomy", wrong);
        return wrong;
    }
}
