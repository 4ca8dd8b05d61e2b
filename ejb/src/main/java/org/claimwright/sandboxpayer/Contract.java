package org.claimwright.sandboxpayer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What this payer accepts and how it names itself.
 *
 * @param seed two payers with different seeds give different claim numbers
 * @param identifier in ISA08, GS03 and as the payer's own number in answers
 * @param numberPrefix of its claim numbers
 * @param effectiveFrom dates an answer to a file whose own date cannot be read
 */
record Contract(
        String seed,
        String name,
        String identifier,
        String numberPrefix,
        LocalDate effectiveFrom,
        List<Rejection> rejections) {

    static Contract of(Map<String, String> settings, List<Rejection> rejections) {
        return new Contract(
                required(settings, "seed"),
                required(settings, "name"),
                required(settings, "identifier"),
                required(settings, "number-prefix"),
                LocalDate.parse(required(settings, "effective-from")),
                List.copyOf(rejections));
    }

    private static String required(Map<String, String> settings, String name) {
        return Optional.ofNullable(settings.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("the contract lacks the setting " + name));
    }

    /** The first rule that applies, if any does. */
    Optional<Rejection> rejectionOf(PresentedClaim claim, AcceptedClaims accepted) {
        return rejections.stream()
                .filter(rejection -> rejection.appliesTo(claim, accepted))
                .findFirst();
    }
}
