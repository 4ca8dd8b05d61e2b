package org.claimwright.practices;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimwright.kernel.AddressCheck;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Npi;
import org.claimwright.kernel.PostalAddress;

/**
 * Under which name and numbers the practice bills (005010X222A1 loops 2010AA and 2010AB).
 *
 * @param organization false for a person who bills under their own name
 * @param taxId nine digits, without a hyphen
 * @param taxonomy ten characters of the provider taxonomy
 * @param address a street address, not a post office box
 * @param payTo where payments are sent, null when it is the same address
 */
public record BillingIdentity(
        String legalName,
        boolean organization,
        String npi,
        String taxId,
        String taxonomy,
        PostalAddress address,
        PostalAddress payTo,
        String contactName,
        String contactPhone)
        implements Serializable {
    private static final Pattern TAX_ID = Pattern.compile("\\d{9}");
    private static final Pattern PHONE = Pattern.compile("\\d{10}");
    private static final Pattern POST_OFFICE_BOX = Pattern.compile("(?i)\\s*p\\.?\\s*o\\.?\\s*box\\b.*");
    private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");

    public PostalAddress paymentsGoTo() {
        return Optional.ofNullable(payTo).orElse(address);
    }

    /** What must be mended before a claim can carry it. */
    public List<Finding> findings() {
        var wrong = new ArrayList<Finding>();
        PracticeFinding.LEGAL_NAME_MISSING.unless(!legalName.isBlank(), "legalName", wrong);
        PracticeFinding.NPI_WRONG.unless(Npi.isValid(npi), "npi", wrong);
        PracticeFinding.TAX_ID_WRONG.unless(TAX_ID.matcher(taxId).matches(), "taxId", wrong);
        PracticeFinding.TAXONOMY_WRONG.unless(Taxonomy.hasItsShape(taxonomy), "taxonomy", wrong);
        address(wrong);
        Optional.ofNullable(payTo).ifPresent(other -> wrong.addAll(AddressCheck.of(other, "payTo")));
        PracticeFinding.CONTACT_MISSING.unless(!contactName.isBlank(), "contactName", wrong);
        PracticeFinding.PHONE_WRONG.unless(PHONE.matcher(contactPhone).matches(), "contactPhone", wrong);
        return List.copyOf(wrong);
    }

    /** The billing address has a street and the long ZIP code (005010X222A1 2010AA N301, N403). */
    private void address(List<Finding> wrong) {
        var findings = AddressCheck.of(address, "address");
        wrong.addAll(findings);
        if (findings.isEmpty()) {
            PracticeFinding.POST_OFFICE_BOX.unless(
                    !POST_OFFICE_BOX.matcher(address.line1()).matches(), "address.line1", wrong);
            PracticeFinding.ZIP_NOT_NINE_DIGITS.unless(
                    NINE_DIGITS.matcher(address.zip()).matches(), "address.zip", wrong);
        }
    }
}
