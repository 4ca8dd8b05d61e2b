package org.claimwright.remittance.x12;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.remittance.model.Advice;
import org.claimwright.remittance.model.AdvisedAdjustment;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What an 835 says, with the segment each amount stands in, and what holds it. */
class Advice835Test {
    private static final String CLAIM =
            """
            CLP*LF00000001*1*150*80*25*12*ICN1*11*1~NM1*QC*1*DOE*JANE****MI*ABC123456~DTM*232*20261102~
            SVC*HC:99213:25*150*80**1~DTM*472*20261102~CAS*CO*45*45~CAS*PR*3*20**2*5~REF*6R*101~AMT*B6*105~LQ*HE*M62~
            """
                    .replace("\n", "");

    @Test
    void everything_is_kept_with_its_segment() {
        var advice = Remits.read(Remits.set("80", CLAIM));

        assertEquals(List.of(), advice.faults());
        assertEquals(Money.of("80.00"), advice.payment().amount());
        assertEquals("EFT1", advice.payment().traceNumber());
        assertEquals("1999999984", advice.payment().payeeNpi());
        assertEquals("990000001", advice.payment().payeeTaxId());
        assertEquals("XP310", advice.payment().payerIdentifier());
        var claim = advice.claims().get(0);
        assertEquals("ABC123456", claim.advised().memberId());
        assertEquals("CLP*LF00000001*1*150*80*25*12*ICN1*11*1", claim.advised().segmentText());
        assertEquals(14, claim.advised().segment());
        var line = claim.lines().get(0);
        assertEquals("99213-25", line.service());
        assertEquals("101", line.lineControlNumber());
        assertEquals(Money.of("105.00"), line.allowed());
        assertEquals(List.of("M62"), line.remarks());
        assertEquals(
                List.of("CO-45", "PR-3", "PR-2"),
                claim.adjustments().stream().map(AdvisedAdjustment::code).toList());
        assertEquals("CAS*PR*3*20**2*5", claim.adjustments().get(2).segmentText());
        assertEquals(20, claim.adjustments().get(2).segment());
    }

    @Test
    void one_cent_off_is_held_with_its_arithmetic() {
        assertEquals(List.of("REM-0104"), codes(Remits.set("80.01", CLAIM)));
        assertEquals(List.of("REM-0101", "REM-0102"), codes(Remits.set("80", CLAIM.replace("*45*45~", "*45*45.01~"))));
        assertEquals(
                List.of("REM-0102", "REM-0103"), codes(Remits.set("80", CLAIM.replace("*1*150*80*", "*1*150.01*80*"))));

        var proof = Remits.read(Remits.set("80.01", CLAIM)).proof();

        assertEquals(2, proof.size());
        assertEquals("CLP04", proof.get(0).place());
        assertEquals(Money.of("80.00"), proof.get(0).amount());
        assertTrue(proof.get(1).stated());
        assertEquals(Money.of("80.01"), proof.get(1).amount());
        assertEquals(4, proof.get(1).segment());
    }

    @Test
    void what_is_not_understood_is_held() {
        assertEquals(List.of("REM-0106"), codes(Remits.set("80", CLAIM.replace("*1*150*80*", "*5*150*80*"))));
        assertEquals(List.of("REM-0108"), codes(Remits.set("80", CLAIM.replace("CAS*CO", "CAS*XX"))));
        assertEquals(List.of("REM-0109"), codes(Remits.set("80", CLAIM.replace("*1*150*80*", "*25*150*80*"))));
        assertEquals(List.of("REM-0107"), codes(Remits.set("70", CLAIM + "PLB*1999999984*20261231*72:X*10~")));
        assertEquals(List.of("REM-0110"), codes(Remits.set("80", CLAIM).replace("TRN*1*EFT1", "TRN*1*")));
        assertEquals(List.of("REM-0111"), codes(Remits.set("80", CLAIM).replace("BPR*I*80*C", "BPR*I*80*D")));
    }

    @Test
    void an_amount_that_is_none_or_has_a_part_of_a_cent_is_held() {
        assertTrue(codes(Remits.set(
                        "80",
                        CLAIM.replace("CAS*CO*45*45~", "CAS*CO*45*45.005~")
                                .replace("CAS*PR*3*20**2*5~", "CAS*PR*3*19.995**2*5~")))
                .contains("REM-0105"));
        assertFalse(codes(Remits.set("80", CLAIM.replace("CAS*CO*45*45~", "CAS*CO*45*abc~")))
                .isEmpty());
    }

    @Test
    void provider_adjustments_are_told_one_by_one() {
        var advice = Remits.read(Remits.set("74.25", CLAIM + "PLB*1999999984*20261231*WO:ICN7*10*L6:ICN1*-4.25~"));

        assertEquals(List.of(), advice.faults());
        assertEquals(2, advice.providerAdjustments().size());
        assertEquals("ICN7", advice.providerAdjustments().get(0).reference());
        assertEquals(Money.of("-4.25"), advice.providerAdjustments().get(1).amount());
    }

    @Test
    void the_published_samples_balance_or_say_why_not() throws IOException {
        try (var files = Files.list(samples())) {
            for (var file : files.sorted().toList()) {
                var content = Files.readAllBytes(file);
                var advice = Advice835.read(content, 1);
                assertTrue(
                        advice.filter(read -> isExplained(read)).isPresent() || advice.isEmpty(),
                        () -> file.getFileName() + ": " + advice);
            }
        }
    }

    /** It may be posted, and then it adds up; or what is wrong is said. */
    private static boolean isExplained(Advice advice) {
        var paid = Money.sum(
                advice.claims().stream().map(claim -> claim.advised().paid()).toList());
        var kept = Money.sum(
                advice.providerAdjustments().stream().map(each -> each.amount()).toList());
        return advice.faults().isEmpty()
                ? paid.minus(kept).equals(advice.payment().amount())
                : advice.faults().stream().noneMatch(fault -> fault.found().isBlank());
    }

    private static List<String> codes(String set) {
        return Remits.read(set).faults().stream().map(Finding::code).toList();
    }

    private static Path samples() {
        var configured =
                Optional.ofNullable(System.getProperty("claimwright.shared")).map(Path::of);
        return configured
                .or(() -> Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                        .map(folder -> folder.resolve("shared"))
                        .filter(Files::isDirectory)
                        .findFirst())
                .map(shared -> shared.resolve("edi/835"))
                .filter(Files::isDirectory)
                .orElseGet(() -> Assumptions.abort("no folder shared/edi/835 beside the checkout"));
    }
}
