package org.claimwright.sandboxpayer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The claims that entered adjudication: their numbers, and what they were for, as fingerprints. */
final class AcceptedClaims {
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> likenesses = new HashSet<>();
    private final Map<String, String> added = new LinkedHashMap<>();

    boolean holds(String number) {
        return numbers.contains(number);
    }

    boolean holdsOneLike(PresentedClaim claim) {
        return likenesses.contains(Fingerprint.of(claim.likeness()));
    }

    void add(String number, PresentedClaim claim) {
        var likeness = Fingerprint.of(claim.likeness());
        remember(number, likeness);
        added.put(number, likeness);
    }

    void remember(String number, String likeness) {
        numbers.add(number);
        likenesses.add(likeness);
    }

    /** A number that we gave to a claim later, by which it may be replaced too. */
    void alsoCalled(String number) {
        numbers.add(number);
    }

    /** Number and fingerprint of each claim added since this was last asked. */
    Map<String, String> takeAdded() {
        var taken = new LinkedHashMap<>(added);
        added.clear();
        return taken;
    }
}
