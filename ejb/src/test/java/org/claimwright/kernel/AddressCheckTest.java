package org.claimwright.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressCheckTest {
    @Test
    void five_and_nine_digits_are_a_zip_code() {
        assertEquals(
                List.of(), AddressCheck.of(new PostalAddress("1 Main St", "", "Peoria", "IL", "61602"), "address"));
        assertEquals(
                List.of(), AddressCheck.of(new PostalAddress("1 Main St", "", "Peoria", "IL", "616021234"), "address"));
    }

    @Test
    void each_part_is_told_at_its_field() {
        var empty = new PostalAddress(" ", "", "", "Illinois", "6160");

        assertEquals(
                List.of("KRN-0201 payTo.line1", "KRN-0202 payTo.city", "KRN-0203 payTo.state", "KRN-0204 payTo.zip"),
                AddressCheck.of(empty, "payTo").stream()
                        .map(finding -> finding.code() + " " + finding.where())
                        .toList());
    }
}
