package org.claimwright.remittance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.claims.BilledClaim;
import org.claimwright.claims.ClaimAdjudication;
import org.claimwright.kernel.Money;
import org.claimwright.registration.CoverageView;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.remittance.model.AdvisedLine;
import org.claimwright.remittance.model.Likeness;
import org.claimwright.remittance.model.PaidClaim;
import org.claimwright.remittance.model.Remittance;

/**
 * Finds the claim that a decision is about: by the control number we gave, when two more things agree; by the payer's own number; or
 * by member, day and charge together. Where none or several fit, nobody guesses.
 */
@Dependent
class ClaimMatching {
    @Inject
    private ClaimAdjudication claims;

    @Inject
    private PatientRegistry patients;

    /** A claim and how it was found. */
    record Match(BilledClaim claim, String by) {}

    /** Our claims with the control numbers that some decisions name. */
    Map<String, BilledClaim> named(Collection<PaidClaim> decisions) {
        var numbers = decisions.stream()
                .map(decision -> decision.advised().patientControlNumber())
                .collect(Collectors.toSet());
        return claims.byControlNumbers(numbers).stream()
                .collect(Collectors.toMap(BilledClaim::patientControlNumber, Function.identity()));
    }

    Optional<Match> find(Remittance remittance, PaidClaim decision, Map<String, BilledClaim> named) {
        if (decision.claim() != null) {
            return Optional.of(new Match(claims.claim(decision.claim()), decision.matchedBy()));
        }
        return byControlNumber(remittance, decision, named)
                .or(() -> byPayerNumber(remittance, decision))
                .or(() -> byMemberDayAndCharge(decision));
    }

    private Optional<Match> byControlNumber(Remittance remittance, PaidClaim decision, Map<String, BilledClaim> named) {
        return Optional.ofNullable(named.get(decision.advised().patientControlNumber()))
                .filter(claim -> likeness(remittance, decision, claim).isEnough())
                .map(claim -> new Match(claim, "control number"));
    }

    private Optional<Match> byPayerNumber(Remittance remittance, PaidClaim decision) {
        var known = numbers(decision).stream()
                .flatMap(number -> claims.byPayerNumber(number).stream())
                .filter(claim -> likeness(remittance, decision, claim).isEnough())
                .distinct()
                .toList();
        return known.size() == 1 ? Optional.of(new Match(known.get(0), "payer claim number")) : Optional.empty();
    }

    private Optional<Match> byMemberDayAndCharge(PaidClaim decision) {
        var alike = alike(decision).stream()
                .filter(claim -> hasMember(claim, decision.advised().memberId()))
                .toList();
        return alike.size() == 1
                ? Optional.of(new Match(alike.get(0), "member number, date of service and charge"))
                : Optional.empty();
    }

    /** The likeliest first. */
    List<Candidate> candidates(Remittance remittance, PaidClaim decision) {
        var found = new LinkedHashMap<Long, BilledClaim>();
        Stream.of(
                        claims.byControlNumbers(List.of(decision.advised().patientControlNumber())),
                        numbers(decision).stream()
                                .flatMap(number -> claims.byPayerNumber(number).stream())
                                .toList(),
                        alike(decision))
                .flatMap(List::stream)
                .forEach(claim -> found.putIfAbsent(claim.id().value(), claim));
        return found.values().stream()
                .map(claim -> candidate(remittance, decision, claim))
                .sorted(Comparator.comparing(
                        (Candidate candidate) -> -candidate.why().size()))
                .toList();
    }

    Optional<Candidate> candidate(Remittance remittance, PaidClaim decision, String controlNumber) {
        return claims.byControlNumbers(List.of(controlNumber)).stream()
                .map(claim -> candidate(remittance, decision, claim))
                .findFirst();
    }

    private Candidate candidate(Remittance remittance, PaidClaim decision, BilledClaim claim) {
        var why = new ArrayList<String>();
        if (claim.patientControlNumber().equals(decision.advised().patientControlNumber())) {
            why.add("control number");
        }
        if (numbers(decision).contains(Objects.requireNonNullElse(claim.payerClaimNumber(), ""))) {
            why.add("payer claim number");
        }
        why.addAll(likeness(remittance, decision, claim).agreements());
        var patient = patients.patient(claim.patient());
        return new Candidate(claim, patient.lastName() + ", " + patient.firstName(), why);
    }

    private List<BilledClaim> alike(PaidClaim decision) {
        var day = serviceDay(decision);
        var charge = decision.advised().charge();
        return day == null ? List.of() : claims.alike(day, charge.isNegative() ? charge.negated() : charge);
    }

    private Likeness likeness(Remittance remittance, PaidClaim decision, BilledClaim claim) {
        var advised = decision.advised();
        return new Likeness(
                hasMember(claim, advised.memberId()),
                claim.serviceDate().equals(serviceDay(decision)),
                Likeness.sameCharge(advised.charge(), claim.totalCharge()),
                remittance.payer() != null && hasPayer(claim, remittance));
    }

    private boolean hasMember(BilledClaim claim, String memberId) {
        return !memberId.isEmpty()
                && coverages(claim).stream()
                        .anyMatch(coverage -> coverage.memberId().equalsIgnoreCase(memberId));
    }

    private boolean hasPayer(BilledClaim claim, Remittance remittance) {
        return claim.payer().equals(remittance.payer())
                || coverages(claim).stream()
                        .anyMatch(coverage -> coverage.payer().equals(remittance.payer()));
    }

    private List<CoverageView> coverages(BilledClaim claim) {
        return patients.coverages(claim.patient());
    }

    /** By which the payer knows it, and knew it before. */
    static List<String> numbers(PaidClaim decision) {
        return Stream.of(
                        decision.advised().payerClaimNumber(),
                        decision.advised().originalClaimNumber())
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }

    static Money size(Money amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }

    private static LocalDate serviceDay(PaidClaim decision) {
        return Optional.ofNullable(decision.advised().serviceFrom())
                .or(() -> decision.lines().stream()
                        .map(AdvisedLine::serviceFrom)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder()))
                .orElse(null);
    }
}
