package org.claimwright.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimwright.kernel.PostalAddress;
import org.junit.jupiter.api.Test;

class BillingIdentityTest {
    private static final PostalAddress STREET = new PostalAddress("200 Lake Ave", "", "Chicago", "IL", "606011234");
    private static final PostalAddress BOX = new PostalAddress("P.O. Box 12", "", "Chicago", "IL", "60601");

    @Test
    void a_whole_identity_has_no_finding() {
        assertEquals(List.of(), places(identity("1234567893", "361234567", "207Q00000X", STREET)));
    }

    @Test
    void numbers_are_checked() {
        assertEquals(
                List.of("PRA-0202 npi", "PRA-0203 taxId", "PRA-0204 taxonomy"),
                places(identity("1234567890", "36-1234567", "207Q", STREET)));
    }

    @Test
    void a_post_office_box_is_no_billing_address() {
        assertEquals(
                List.of("PRA-0205 address.line1", "PRA-0206 address.zip"),
                places(identity("1234567893", "361234567", "207Q00000X", BOX)));
    }

    @Test
    void payments_may_go_to_the_box() {
        var identity = new BillingIdentity(
                "Lakeside", true, "1234567893", "361234567", "207Q00000X", STREET, BOX, "Billing", "3125550100");

        assertEquals(List.of(), places(identity));
        assertEquals(BOX, identity.paymentsGoTo());
    }

    private static List<String> places(BillingIdentity identity) {
        return identity.findings().stream()
                .map(finding -> finding.code() + " " + finding.where())
                .toList();
    }

    private static BillingIdentity identity(String npi, String taxId, String taxonomy, PostalAddress address) {
        return new BillingIdentity("Lakeside", true, npi, taxId, taxonomy, address, null, "Billing", "3125550100");
    }
}
