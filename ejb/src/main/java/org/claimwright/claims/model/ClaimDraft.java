package org.claimwright.claims.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.ClaimFrequency;
import org.claimwright.kernel.Money;
import org.claimwright.registration.Relationship;

/**
 * A claim with everything that goes onto it and everything the edits look at, gathered at one moment. It is a value: the same
 * draft gives the same findings and the same file.
 *
 * @param originalClaimNumber the payer's number of the claim that this one replaces or voids; null for an original
 * @param coverage the one that is billed; it is among {@code coverages}
 * @param coverages all that the patient has on file, by rank
 * @param referring null when nobody referred
 * @param facility null when the patient was seen at the billing address
 * @param accident null when there was none
 * @param today the day in the practice's zone
 */
public record ClaimDraft(
        String patientControlNumber,
        ClaimFrequency frequency,
        String originalClaimNumber,
        LocalDate serviceDate,
        String placeOfService,
        Party patient,
        CoverageOnClaim coverage,
        List<CoverageOnClaim> coverages,
        BillingProvider billing,
        ProviderOnClaim rendering,
        ProviderOnClaim referring,
        Facility facility,
        RelatedAccident accident,
        String priorAuthorization,
        List<String> diagnoses,
        List<ServiceLine> lines,
        Money total,
        List<PriorPayment> priorPayments,
        ClaimHistory history,
        LocalDate today) {
    /** Medicare and Medicaid number each person, so that nobody is insured through another (005010X222A1 2000B). */
    private static final Set<String> MEMBERS_OF_THEIR_OWN = Set.of("MA", "MB", "MC");

    public ClaimDraft {
        coverages = List.copyOf(coverages);
        diagnoses = List.copyOf(diagnoses);
        lines = List.copyOf(lines);
        priorPayments = List.copyOf(priorPayments);
    }

    /** Whether the claim names the patient where subscribers stand: they hold the coverage or have a number of their own. */
    public boolean patientIsSubscriber() {
        return coverage.relationship() == Relationship.SELF
                || MEMBERS_OF_THEIR_OWN.contains(coverage.payer().claimFilingIndicator());
    }

    /** Whether a coverage that says <em>self</em> is in another person's name. */
    public boolean subscriberIsSomebodyElse() {
        return !coverage.subscriber().isSamePersonAs(patient);
    }

    /** The same with the total that the claim holds, which is what will be written. */
    public ClaimDraft totalling(Money claimed) {
        return new ClaimDraft(
                patientControlNumber,
                frequency,
                originalClaimNumber,
                serviceDate,
                placeOfService,
                patient,
                coverage,
                coverages,
                billing,
                rendering,
                referring,
                facility,
                accident,
                priorAuthorization,
                diagnoses,
                lines,
                claimed,
                priorPayments,
                history,
                today);
    }

    public Stream<CoverageOnClaim> coveragesInForce() {
        return coverages.stream().filter(each -> each.covers(serviceDate));
    }

    /** The other payers of this service, by rank. */
    public List<CoverageOnClaim> otherCoverages() {
        return coveragesInForce().filter(each -> each.id() != coverage.id()).toList();
    }

    public Optional<PriorPayment> priorPayment(CoverageOnClaim by) {
        return priorPayments.stream()
                .filter(payment -> payment.coverage() == by.id())
                .findFirst();
    }

    /** What PX-04 compares; empty when the claim names no rendering provider. */
    public String specialty() {
        return rendering == null ? "" : rendering.specialty();
    }

    public Long renderingId() {
        return rendering == null ? null : rendering.id();
    }

    /** The day codes are looked up for: the line's own, or else the visit's. */
    public LocalDate serviceDateOf(ServiceLine line) {
        return line.from() == null ? serviceDate : line.from();
    }

    public Money totalOfLines() {
        return Money.sum(lines.stream().map(ServiceLine::amount).toList());
    }

    /** The clinicians and places on the claim that have an NPI. */
    public List<NamedText> npis() {
        return Stream.of(
                        Optional.of(new NamedText("billing provider", billing.npi())),
                        Optional.ofNullable(rendering).map(who -> new NamedText("rendering provider", who.npi())),
                        Optional.ofNullable(referring).map(who -> new NamedText("referring provider", who.npi())),
                        Optional.ofNullable(facility).map(where -> new NamedText("service location", where.npi())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every text of free form that is written into the file. */
    public List<NamedText> texts() {
        return Stream.of(
                        patient.texts("patient"),
                        coverages.stream().flatMap(ClaimDraft::texts),
                        Stream.of(
                                new NamedText("billing name", billing.name()),
                                new NamedText("billing contact", billing.contactName()),
                                new NamedText("prior authorization", priorAuthorization)),
                        NamedText.of("billing address", billing.address()),
                        NamedText.of("pay-to address", billing.payTo()),
                        texts("rendering provider", rendering),
                        texts("referring provider", referring),
                        Optional.ofNullable(facility).stream().flatMap(ClaimDraft::texts))
                .flatMap(each -> each)
                .filter(each -> each.text() != null)
                .toList();
    }

    private static Stream<NamedText> texts(CoverageOnClaim coverage) {
        return Stream.concat(
                coverage.subscriber().texts("subscriber"),
                Stream.of(
                        new NamedText("member number", coverage.memberId()),
                        new NamedText("group number", coverage.groupNumber()),
                        new NamedText("payer's name", coverage.payer().name())));
    }

    private static Stream<NamedText> texts(String role, ProviderOnClaim provider) {
        return provider == null
                ? Stream.of()
                : Stream.of(
                        new NamedText(role + "'s first name", provider.firstName()),
                        new NamedText(role + "'s last name", provider.lastName()));
    }

    private static Stream<NamedText> texts(Facility facility) {
        return Stream.concat(
                Stream.of(new NamedText("service location's name", facility.name())),
                NamedText.of("service location's address", facility.address()));
    }
}
