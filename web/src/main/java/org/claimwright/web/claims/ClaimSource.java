package org.claimwright.web.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.claims.ClaimView;
import org.claimwright.web.Route;
import org.claimwright.web.search.SearchHit;
import org.claimwright.web.search.SearchSource;
import org.claimwright.web.shell.Dates;

/** A claim by its control number (005010X222A1 CLM01) for the search box. */
@Dependent
public class ClaimSource implements SearchSource {
    @Inject
    private ClaimRegister register;

    @Override
    public List<SearchHit> find(String text, int limit) {
        return register.byControlNumber(text.strip().toUpperCase(Locale.ROOT)).stream()
                .map(ClaimSource::hit)
                .toList();
    }

    private static SearchHit hit(ClaimView claim) {
        return new SearchHit(
                "Claim " + claim.patientControlNumber(),
                Dates.day(claim.serviceDate()) + ", " + claim.total().dollars() + ", "
                        + claim.status().words(),
                Route.CLAIM.path() + "?id=" + claim.id().value());
    }
}
