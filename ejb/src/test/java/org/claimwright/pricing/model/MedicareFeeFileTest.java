package org.claimwright.pricing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.claimwright.kernel.FileFindings;
import org.claimwright.kernel.Money;
import org.junit.jupiter.api.Test;

class MedicareFeeFileTest {
    private static final String TITLE = "2025 National Physician Fee Schedule,,,,\n";
    private static final String HEADING = "HCPCS,MOD,DESCRIPTION,CODE,PAYMENT,RVU,PE RVU,INDICATOR";
    private static final String REST = ",0,000,0,0,0,0,0,0,0,0,,32.3465,09";

    private final FileFindings findings = new FileFindings("PPRRVU.csv");

    @Test
    void the_amount_is_the_relative_values_times_the_conversion_factor_rounded_to_the_cent() {
        // 1.30 + 1.46 + 0.10 = 2.86 units of 32.3465 dollars: 92.51099, and in a facility 1.96 units: 63.39914.
        var fee = read(TITLE, HEADING, "99213,,,A,,1.30,1.46,,0.56,,0.10,2.86,1.96" + REST)
                .get(0);

        assertTrue(findings.isEmpty());
        assertEquals(Money.of("92.51"), fee.inOffice());
        assertEquals(Money.of("63.40"), fee.inFacility());
        assertEquals("A", fee.status());
    }

    @Test
    void what_medicare_does_not_pay_there_has_no_amount() {
        var fee = read(HEADING, "27447,,,A,,19.60,14.50,NA,14.50,,3.90,38.00,38.00" + REST)
                .get(0);

        assertNull(fee.inOffice());
        assertEquals(Money.of("1229.17"), fee.inFacility());
    }

    @Test
    void a_code_without_relative_values_has_no_amount_and_is_no_fault() {
        var fee = read(HEADING, "00100,,,J,,0.00,0.00,,0.00,,0.00,0.00,0.00" + REST)
                .get(0);

        assertTrue(findings.isEmpty());
        assertNull(fee.inOffice());
        assertNull(fee.inFacility());
    }

    @Test
    void a_row_that_cannot_be_read_is_named() {
        read(HEADING, "99213,,,A,,one,1.46,,0.56,,0.10,2.86,1.96" + REST);

        assertEquals("PRC-0301", findings.kept().get(0).code());
        assertEquals("PPRRVU.csv line 2", findings.kept().get(0).where());
    }

    @Test
    void a_file_without_the_heading_is_only_title() {
        var reader = new MedicareFeeFile();

        assertTrue(reader.line(1, "99213,,,A", findings).isEmpty());
        assertFalse(reader.headingSeen());
    }

    private List<MedicareFee> read(String... lines) {
        var reader = new MedicareFeeFile();
        return IntStream.range(0, lines.length)
                .boxed()
                .flatMap(i -> reader.line(i + 1, lines[i], findings).stream())
                .toList();
    }
}
