package org.claimwright.web.claims;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.claims.ClaimView;
import org.claimwright.encounters.EncounterId;

/** The versions of a visit's bill on the visit's page, the first one first. */
@Named
@RequestScoped
public class ClaimsOfVisitPart {
    @Inject
    private ClaimRegister register;

    private List<ClaimView> claims;

    public List<ClaimView> of(EncounterId visit) {
        if (claims == null) {
            claims = register.claimsOf(visit);
        }
        return claims;
    }

    /** The kind of a status tag. */
    public String kind(ClaimView claim) {
        return ClaimWords.kind(claim.status().tone());
    }
}
