package org.claimwright.sandboxpayer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimwright.sandboxpayer.adjudication.AgreementLimit;
import org.claimwright.sandboxpayer.adjudication.Terms;

/**
 * What this payer accepts, what it pays, and how it names itself.
 *
 * @param seed two payers with different seeds give different claim numbers
 * @param identifier in ISA08, GS03 and as the payer's own number in answers
 * @param numberPrefix of its claim and trace numbers
 * @param effectiveFrom dates an answer to a file whose own date cannot be read
 * @param zone where it keeps its days
 * @param paymentSize how many claims one payment holds at most
 * @param desk what its remittances say of it
 * @param agreementLimits how far it goes when it is asked to keep an agreement
 */
record Contract(
        String seed,
        String name,
        String identifier,
        String numberPrefix,
        LocalDate effectiveFrom,
        ZoneId zone,
        int paymentSize,
        PayDesk desk,
        List<Rejection> rejections,
        List<AgreementLimit> agreementLimits,
        Terms terms) {

    static Contract of(
            Map<String, String> settings,
            List<Rejection> rejections,
            List<AgreementLimit> agreementLimits,
            Terms terms) {
        return new Contract(
                required(settings, "seed"),
                required(settings, "name"),
                required(settings, "identifier"),
                required(settings, "number-prefix"),
                LocalDate.parse(required(settings, "effective-from")),
                ZoneId.of(required(settings, "time-zone")),
                Integer.parseInt(required(settings, "payment-size")),
                PayDesk.of(name -> required(settings, name)),
                List.copyOf(rejections),
                List.copyOf(agreementLimits),
                terms);
    }

    static String required(Map<String, String> settings, String name) {
        return Optional.ofNullable(settings.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("the contract lacks the setting " + name));
    }

    Seed chance() {
        return new Seed(seed);
    }

    /** The first rule that applies, if any does. */
    Optional<Rejection> rejectionOf(PresentedClaim claim, AcceptedClaims accepted) {
        return rejections.stream()
                .filter(rejection -> rejection.appliesTo(claim, accepted))
                .findFirst();
    }
}
