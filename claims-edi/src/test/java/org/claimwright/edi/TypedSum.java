package org.claimwright.edi;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.claimwright.edi.part.Adjustment;
import org.claimwright.edi.part.AdjustmentGroup;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.professional837.Claim;
import org.claimwright.edi.professional837.ClaimBatch;
import org.claimwright.edi.professional837.ServiceLine;
import org.claimwright.edi.professional837.Subscriber;
import org.claimwright.edi.remittance835.ClaimPayment;
import org.claimwright.edi.remittance835.RemittanceAdvice;
import org.claimwright.edi.remittance835.ServicePayment;

/** Every amount and number of typed records, and the days since 1970 of every date, in one sum that a plain reading must come to as well. */
final class TypedSum {
    /** Where the benchmark's files hold decimals and dates. */
    private static final Map<String, List<Integer>> DECIMALS = Map.of(
            "BPR", List.of(2),
            "CLP", List.of(3, 4, 5),
            "SVC", List.of(2, 3, 5),
            "CAS", List.of(3),
            "AMT", List.of(2),
            "CLM", List.of(2),
            "SV1", List.of(2, 4));

    private static final Map<String, Integer> DATES = Map.of("BPR", 16, "DTM", 2, "DTP", 3, "BHT", 4, "DMG", 2);

    private BigDecimal decimals = BigDecimal.ZERO;
    private long days;

    BigDecimal total() {
        return decimals.add(BigDecimal.valueOf(days));
    }

    void add(List<Segment> set, String kind) {
        if (kind.startsWith("835")) {
            add(RemittanceAdvice.read(new TransactionSet("005010X221A1", set, List.of()))
                    .value());
        } else {
            add(ClaimBatch.read(new TransactionSet("005010X222A1", set, List.of()))
                    .value());
        }
    }

    private void add(RemittanceAdvice advice) {
        add(advice.payment().amount());
        add(advice.payment().date());
        dates(advice.dates());
        advice.groups().forEach(group -> group.claims().forEach(this::add));
    }

    private void add(ClaimPayment claim) {
        add(claim.charge());
        add(claim.paid());
        add(claim.patientResponsibility());
        adjustments(claim.adjustments());
        dates(claim.dates());
        amounts(claim.amounts());
        claim.services().forEach(this::add);
    }

    private void add(ServicePayment service) {
        add(service.charge());
        add(service.paid());
        add(service.paidUnits());
        adjustments(service.adjustments());
        dates(service.dates());
        amounts(service.amounts());
    }

    private void add(ClaimBatch batch) {
        add(batch.beginning().date());
        batch.billingProviders().forEach(provider -> provider.subscribers().forEach(this::add));
    }

    private void add(Subscriber subscriber) {
        Party party = subscriber.party();
        add(party.demographics().birthDate());
        subscriber.claims().forEach(this::add);
    }

    private void add(Claim claim) {
        add(claim.charge());
        dates(claim.dates());
        amounts(claim.amounts());
        claim.lines().forEach(this::add);
    }

    private void add(ServiceLine line) {
        add(line.charge());
        add(line.quantity());
        dates(line.dates());
        amounts(line.amounts());
    }

    private void adjustments(List<AdjustmentGroup> groups) {
        for (int i = 0; i < groups.size(); i++) {
            List<Adjustment> adjustments = groups.get(i).adjustments();
            for (int k = 0; k < adjustments.size(); k++) {
                add(adjustments.get(k).amount());
            }
        }
    }

    private void amounts(List<QualifiedAmount> amounts) {
        for (int i = 0; i < amounts.size(); i++) {
            add(amounts.get(i).amount());
        }
    }

    private void dates(List<QualifiedDate> dates) {
        for (int i = 0; i < dates.size(); i++) {
            add(dates.get(i).from());
        }
    }

    private void add(BigDecimal decimal) {
        decimals = decimals.add(decimal);
    }

    private void add(LocalDate date) {
        days += date.toEpochDay();
    }

    /** The same sum by splitting lines, for comparison. */
    static BigDecimal plainly(Path file) throws IOException {
        TypedSum sum = new TypedSum();
        for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
            sum.addPlainly(line.substring(0, line.length() - 1).split("\\*", -1));
        }
        return sum.total();
    }

    private void addPlainly(String[] elements) {
        for (int place : DECIMALS.getOrDefault(elements[0], List.of())) {
            add(new BigDecimal(elements[place]));
        }
        if (DATES.containsKey(elements[0])) {
            add(LocalDate.parse(elements[DATES.get(elements[0])], DateTimeFormatter.BASIC_ISO_DATE));
        }
    }
}
