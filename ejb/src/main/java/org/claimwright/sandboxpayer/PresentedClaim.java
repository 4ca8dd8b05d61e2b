package org.claimwright.sandboxpayer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.professional837.BillingProvider;
import org.claimwright.edi.professional837.Claim;
import org.claimwright.edi.professional837.ServiceLine;
import org.claimwright.edi.professional837.Subscriber;

/** A claim with those it names: who bills, who is insured, who was seen. */
record PresentedClaim(BillingProvider provider, Subscriber subscriber, Party patient, Claim claim) {
    private static final String ORIGINAL = "1";
    private static final String SERVICE = "472";

    static Stream<PresentedClaim> allOf(BillingProvider provider) {
        return provider.subscribers().stream()
                .flatMap(subscriber -> Stream.concat(
                        subscriber.claims().stream()
                                .map(claim -> new PresentedClaim(provider, subscriber, subscriber.party(), claim)),
                        subscriber.patients().stream().flatMap(patient -> patient.claims().stream()
                                .map(claim -> new PresentedClaim(provider, subscriber, patient.party(), claim)))));
    }

    /** Whether every amount could be read; of a set that could not, nothing was accepted. */
    boolean isWhole() {
        return claim.charge() != null && claim.lines().stream().allMatch(line -> line.charge() != null);
    }

    String payerId() {
        return subscriber.payer().identifier().value();
    }

    String memberId() {
        return subscriber.party().identifier().value();
    }

    String patientControlNumber() {
        return claim.patientControlNumber();
    }

    BigDecimal charge() {
        return claim.charge();
    }

    boolean isOriginal() {
        return claim.frequency().equals(ORIGINAL);
    }

    String originalNumber() {
        return claim.payerClaimControlNumber().orElse("");
    }

    Stream<String> procedures() {
        return claim.lines().stream().map(line -> line.procedure().code());
    }

    /** From the first to the last day of its lines; nothing when no line is dated. */
    Optional<QualifiedDate> serviceDate() {
        var dates = claim.lines().stream()
                .flatMap(line -> line.serviceDate().stream())
                .toList();
        Optional<LocalDate> from = dates.stream().map(QualifiedDate::from).min(Comparator.naturalOrder());
        Optional<LocalDate> through = dates.stream().map(QualifiedDate::lastDay).max(Comparator.naturalOrder());
        return from.map(first -> new QualifiedDate(
                SERVICE, first, through.filter(first::isBefore).orElse(null)));
    }

    /** What two claims for the same services have in common, whatever they are called. */
    String likeness() {
        var lines = claim.lines().stream().map(PresentedClaim::likeness).collect(Collectors.joining(","));
        return String.join("|", provider.party().identifier().value(), memberId(), patientFirstName(), lines);
    }

    private String patientFirstName() {
        return patient.name().first();
    }

    private static String likeness(ServiceLine line) {
        var modifiers = String.join(":", line.procedure().modifiers());
        var date = line.serviceDate().map(day -> day.from().toString()).orElse("");
        return String.join(
                " ",
                date,
                line.procedure().code(),
                modifiers,
                line.charge().stripTrailingZeros().toPlainString());
    }
}
