package org.claimwright.sandboxpayer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.edi.part.AdjustmentGroup;
import org.claimwright.edi.remittance835.Balance;
import org.claimwright.edi.remittance835.ClaimPayment;
import org.claimwright.edi.remittance835.ProviderAdjustments.Item;
import org.claimwright.edi.remittance835.RemittanceAdvice;
import org.claimwright.edi.remittance835.ServicePayment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold of every payment, whatever was claimed. */
@Tag("slow")
class GeneratedPaymentsTest {
    private static final long SEED = 20261121;
    private static final String WITHOUT_CHANCE = "correct,paid-too-much,\"99214|20610|80053\",4,21,85";
    private static final String WITH_CHANCE = "correct,paid-too-much,.*,40,21,85\ndelay,.*,20,45";

    @TempDir
    private static Path folder;

    private static PayerDesk desk;
    private static List<RemittanceAdvice> advices;

    @BeforeAll
    static void pay() throws IOException {
        desk = new GeneratedClaims(SEED).receivedBy(payer("first"));
        advices = desk.advices();
    }

    private static PayerDesk payer(String name) throws IOException {
        return PayerDesk.withItsOwnContract(Files.createDirectories(folder.resolve(name)), WITHOUT_CHANCE, WITH_CHANCE);
    }

    @Test
    void everything_that_can_happen_happens() {
        var statuses = claims().map(ClaimPayment::status).collect(Collectors.toSet());
        var items = items().map(Item::reason).collect(Collectors.toSet());
        var reasons = services()
                .flatMap(service -> service.adjustments().stream())
                .flatMap(group -> group.adjustments().stream().map(part -> group.groupCode() + part.reasonCode()))
                .collect(Collectors.toSet());

        assertEquals(Set.of("1", "4", "22"), statuses, "seed " + SEED);
        assertEquals(Set.of("WO", "FB", "L6"), items, "seed " + SEED);
        assertTrue(
                reasons.containsAll(
                        Set.of("CO45", "PR1", "PR2", "PR3", "CO18", "CO29", "CO197", "PR204", "CO50", "CO16", "PR27")),
                "seed " + SEED + " " + reasons);
    }

    @Test
    void every_file_reads_back_clean_and_balances() throws IOException {
        for (var text : desk.remittances()) {
            var file = PayerDesk.read(text);
            assertEquals(List.of(), file.findings());
            for (var set : file.sets()) {
                assertEquals(List.of(), RemittanceAdvice.read(set).findings(), text);
                assertTrue(Balance.of(set).holds(), text);
            }
        }
    }

    @Test
    void no_payment_is_negative_and_each_has_its_own_number() {
        assertTrue(advices.stream().allMatch(advice -> advice.payment().amount().signum() >= 0));
        assertEquals(
                advices.size(),
                advices.stream()
                        .map(advice -> advice.trace().number())
                        .distinct()
                        .count());
    }

    @Test
    void the_patients_part_is_what_the_lines_leave_to_the_patient() {
        claims().filter(claim -> !claim.isReversal()).forEach(claim -> {
            var groups = Stream.concat(
                    claim.adjustments().stream(),
                    claim.services().stream().flatMap(service -> service.adjustments().stream()));
            var patients = groups.filter(group -> group.groupCode().equals("PR"))
                    .map(AdjustmentGroup::total)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            assertSame(patients, claim.patientResponsibility());
        });
    }

    @Test
    void what_is_allowed_is_paid_or_the_patients() {
        services()
                .filter(service -> service.allowed().isPresent())
                .forEach(service -> assertSame(
                        service.allowed().orElseThrow(),
                        service.adjustments().stream()
                                .filter(group -> group.groupCode().equals("PR"))
                                .map(AdjustmentGroup::total)
                                .reduce(service.paid(), BigDecimal::add)));
    }

    @Test
    void every_accepted_original_is_decided_once_and_every_line_is_named() {
        var first = new HashSet<String>();
        claims().filter(claim -> !claim.isReversal()).forEach(claim -> {
            assertTrue(first.add(claim.payerClaimControlNumber()), claim.payerClaimControlNumber());
            assertTrue(claim.services().stream()
                    .allMatch(service ->
                            service.lineControlNumber().orElseThrow().startsWith(claim.patientControlNumber() + "L")));
        });
    }

    @Test
    void a_reversal_mirrors_a_decision_that_stood() {
        var standing = new HashMap<String, ClaimPayment>();
        var reversals = new HashSet<String>();
        claims().forEach(claim -> {
            if (!claim.isReversal()) {
                standing.put(claim.payerClaimControlNumber(), claim);
                return;
            }
            var decision = standing.remove(claim.payerClaimControlNumber());
            assertSame(decision.paid().negate(), claim.paid());
            assertSame(decision.charge().negate(), claim.charge());
            assertEquals(amounts(decision, -1), amounts(claim, 1));
            reversals.add(claim.payerClaimControlNumber());
        });

        assertTrue(reversals.size() > 10, "seed " + SEED + " " + reversals.size());
    }

    @Test
    void money_to_be_taken_back_is_announced_before_it_is_taken_and_taken_once() {
        var open = new HashMap<String, BigDecimal>();
        items().filter(item -> !item.reason().equals("L6")).forEach(item -> {
            var name = item.reason() + " " + item.reference();
            if (item.amount().signum() < 0) {
                assertEquals(null, open.put(name, item.amount()), name);
            } else {
                assertSame(item.amount(), open.remove(name).negate());
            }
        });
    }

    @Test
    void nobody_bears_more_than_the_deductible_of_a_year() {
        var borne = new HashMap<String, BigDecimal>();
        claims().forEach(claim -> claim.services().forEach(service -> service.adjustments().stream()
                .filter(group -> group.groupCode().equals("PR"))
                .flatMap(group -> group.adjustments().stream())
                .filter(part -> part.reasonCode().equals("1"))
                .forEach(part -> borne.merge(person(claim, service), part.amount(), BigDecimal::add))));

        assertTrue(borne.values().stream().anyMatch(amount -> amount.signum() > 0));
        borne.forEach((person, amount) -> {
            var limit = new BigDecimal(person.contains("7|") ? "3000" : "500");
            assertTrue(amount.signum() >= 0 && amount.compareTo(limit) <= 0, person + " " + amount);
        });
    }

    @Test
    void the_same_files_are_paid_by_the_same_bytes() throws IOException {
        assertEquals(
                desk.files(),
                new GeneratedClaims(SEED).receivedBy(payer("again")).files());
    }

    @Test
    void another_seed_pays_otherwise() throws IOException {
        var other = PayerDesk.withItsOwnContract(
                Files.createDirectories(folder.resolve("other")), "setting,seed,2026", "setting,seed,2027");

        assertNotEquals(
                amounts(advices),
                amounts(new GeneratedClaims(SEED).receivedBy(other).advices()));
    }

    private static List<BigDecimal> amounts(List<RemittanceAdvice> some) {
        return some.stream().map(advice -> advice.payment().amount()).toList();
    }

    private static Map<String, BigDecimal> amounts(ClaimPayment claim, int sign) {
        var amounts = new HashMap<String, BigDecimal>();
        for (var service : claim.services()) {
            var line = service.lineControlNumber().orElseThrow();
            amounts.put(line + " charge", signed(service.charge(), sign));
            amounts.put(line + " paid", signed(service.paid(), sign));
            service.adjustments().forEach(group -> group.adjustments()
                    .forEach(part -> amounts.put(
                            line + " " + group.groupCode() + part.reasonCode(), signed(part.amount(), sign))));
        }
        return amounts;
    }

    private static BigDecimal signed(BigDecimal amount, int sign) {
        return amount.multiply(BigDecimal.valueOf(sign)).setScale(2);
    }

    private static String person(ClaimPayment claim, ServicePayment service) {
        var patient = claim.party("QC").orElseThrow();
        return String.join(
                "|",
                patient.identifier().value(),
                patient.name().first(),
                String.valueOf(service.dates().get(0).from().getYear()));
    }

    private static void assertSame(BigDecimal expected, BigDecimal found) {
        assertEquals(0, expected.compareTo(found), expected + " and " + found);
    }

    private static Stream<ClaimPayment> claims() {
        return advices.stream().flatMap(RemittanceAdvice::claims);
    }

    private static Stream<ServicePayment> services() {
        return claims().flatMap(claim -> claim.services().stream());
    }

    private static Stream<Item> items() {
        return advices.stream()
                .flatMap(advice -> advice.providerAdjustments().stream())
                .flatMap(adjustments -> adjustments.items().stream());
    }
}
