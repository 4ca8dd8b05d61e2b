package org.claimwright.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.charges.ChargeView;
import org.claimwright.claims.model.BillingProvider;
import org.claimwright.claims.model.Claim;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.ClaimHistory;
import org.claimwright.claims.model.CoverageOnClaim;
import org.claimwright.claims.model.Facility;
import org.claimwright.claims.model.Party;
import org.claimwright.claims.model.PayerOnClaim;
import org.claimwright.claims.model.PlainText;
import org.claimwright.claims.model.ProviderOnClaim;
import org.claimwright.claims.model.RelatedAccident;
import org.claimwright.claims.model.ServiceLine;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.EncounterView;
import org.claimwright.encounters.ReferringProvider;
import org.claimwright.exchange.TradingPartners;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerId;
import org.claimwright.payers.PayerView;
import org.claimwright.practices.LocationId;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.practices.ProviderId;
import org.claimwright.registration.CoverageView;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.PatientView;
import org.claimwright.registration.Relationship;
import org.claimwright.registration.SubscriberView;

/** Gathers what goes onto a claim from those who know it, as it is at this moment. */
@Dependent
class Drafts {
    private static final PostalAddress NOWHERE = new PostalAddress("", "", "", "", "");
    private static final BillingProvider NOT_DESCRIBED =
            new BillingProvider("", true, "", "", "", NOWHERE, null, "", "");
    private static final int YEARS_LOOKED_BACK = 10;
    private static final EnumSet<ClaimStatus> SENT_OR_TO_BE = EnumSet.of(
            ClaimStatus.READY,
            ClaimStatus.BATCHED,
            ClaimStatus.TRANSMITTED,
            ClaimStatus.SYNTAX_ACCEPTED,
            ClaimStatus.CLEARINGHOUSE_ACCEPTED,
            ClaimStatus.PAYER_ACCEPTED,
            ClaimStatus.PAID,
            ClaimStatus.PARTIAL,
            ClaimStatus.DENIED,
            ClaimStatus.ZERO_PATIENT_RESP,
            ClaimStatus.FORWARDED);
    private static final EnumSet<ClaimStatus> ACCEPTED =
            EnumSet.of(ClaimStatus.PAYER_ACCEPTED, ClaimStatus.VOID_PENDING);

    @Inject
    private PatientRegistry patients;

    @Inject
    private EncounterRegister encounters;

    @Inject
    private ChargeCapture charges;

    @Inject
    private PayerDirectory payers;

    @Inject
    private PracticeProfile practice;

    @Inject
    private TradingPartners partners;

    @Inject
    private Claims claims;

    @Inject
    private BusinessClock clock;

    /** The coverage that is billed: of those in force on the day the first, or else the first there is. */
    Optional<CoverageView> coverageFor(PatientId patient, LocalDate day) {
        var inForce = patients.coveragesOn(patient, day).stream();
        return Stream.concat(inForce, patients.coverages(patient).stream()).findFirst();
    }

    /** As it would be billed today. */
    ClaimDraft of(Claim claim) {
        var visit = encounters.encounter(claim.encounter());
        var lines = claim.frequency() == ClaimFrequency.VOID ? claim.lines() : lines(visit);
        return draft(claim, visit, coverageOf(claim, visit), lines);
    }

    private CoverageView coverageOf(Claim claim, EncounterView visit) {
        if (!claim.frequency().namesAnEarlierClaim()) {
            return coverageFor(claim.patient(), visit.dateOfService()).orElseThrow();
        }
        return patients.coveragesOn(claim.patient(), visit.dateOfService()).stream()
                .filter(coverage -> coverage.payer().equals(claim.payer()))
                .findFirst()
                .orElseGet(() -> patients.coverage(claim.coverage()));
    }

    private ClaimDraft draft(Claim claim, EncounterView visit, CoverageView billed, List<ServiceLine> lines) {
        var patient = patients.patient(claim.patient());
        var self = party(patient);
        var all = patients.coverages(claim.patient()).stream()
                .map(coverage -> coverage(coverage, self))
                .toList();
        var billing = billing();
        return new ClaimDraft(
                claim.patientControlNumber(),
                claim.frequency(),
                originalNumber(claim),
                visit.dateOfService(),
                visit.placeOfService(),
                self,
                coverage(billed, self),
                all,
                billing,
                provider(visit.rendering()),
                referring(visit.referring()),
                facility(visit.location(), billing),
                accident(visit),
                visit.priorAuthorization(),
                visit.diagnoses(),
                lines,
                claim.totalCharge(),
                List.of(),
                history(claim, visit),
                clock.today(practice.current().timeZone()));
    }

    /** In the order of the visit, numbered anew: a withdrawn line leaves no gap on a claim. */
    private List<ServiceLine> lines(EncounterView visit) {
        var ordered = charges.chargesOf(visit.id()).stream()
                .sorted(Comparator.comparingInt(ChargeView::line))
                .toList();
        return Stream.iterate(0, place -> place + 1)
                .limit(ordered.size())
                .map(place -> line(place + 1, ordered.get(place)))
                .toList();
    }

    private static ServiceLine line(int number, ChargeView charge) {
        return new ServiceLine(
                number,
                charge.id().value(),
                charge.procedure(),
                charge.modifiers(),
                charge.units(),
                charge.amount(),
                charge.diagnosisPointers(),
                charge.from(),
                charge.to());
    }

    private String originalNumber(Claim claim) {
        return claim.earlierVersion() == null
                ? null
                : claims.claim(claim.earlierVersion()).payerClaimNumber();
    }

    private CoverageOnClaim coverage(CoverageView coverage, Party patient) {
        var self = coverage.relationship() == Relationship.SELF;
        return new CoverageOnClaim(
                coverage.id().value(),
                coverage.rank(),
                payer(coverage.payer()),
                coverage.groupNumber(),
                coverage.memberId(),
                coverage.relationship(),
                self ? patient : party(coverage.subscriber()),
                coverage.effectiveFrom(),
                coverage.effectiveTo());
    }

    private PayerOnClaim payer(PayerId id) {
        PayerView payer = payers.payer(id);
        return new PayerOnClaim(
                id.value(),
                payer.name(),
                payer.electronicId(),
                payer.claimFilingIndicator(),
                payer.timelyFilingDays(),
                payer.requiresRendering(),
                payer.medicare(),
                partners.forPayer(payer.electronicId()).isPresent(),
                payer.address());
    }

    private static Party party(PatientView patient) {
        return new Party(
                patient.firstName(),
                patient.middleName(),
                patient.lastName(),
                patient.suffix(),
                patient.birthDate(),
                patient.sex(),
                patient.address());
    }

    private static Party party(SubscriberView subscriber) {
        return new Party(
                subscriber.firstName(),
                subscriber.middleName(),
                subscriber.lastName(),
                "",
                subscriber.birthDate(),
                subscriber.sex(),
                subscriber.address());
    }

    private BillingProvider billing() {
        return practice.billingIdentity()
                .map(identity -> new BillingProvider(
                        identity.legalName(),
                        identity.organization(),
                        identity.npi(),
                        identity.taxId(),
                        identity.taxonomy(),
                        identity.address(),
                        identity.payTo(),
                        identity.contactName(),
                        identity.contactPhone()))
                .orElse(NOT_DESCRIBED);
    }

    private ProviderOnClaim provider(ProviderId id) {
        var provider = practice.provider(id);
        return new ProviderOnClaim(
                id.value(),
                provider.firstName(),
                provider.lastName(),
                provider.npi(),
                provider.taxonomy(),
                provider.specialty());
    }

    private static ProviderOnClaim referring(ReferringProvider other) {
        return other == null
                ? null
                : new ProviderOnClaim(null, other.firstName(), other.lastName(), other.npi(), "", "");
    }

    private Facility facility(LocationId id, BillingProvider billing) {
        var location = practice.location(id);
        return isSame(location.address(), billing.address())
                ? null
                : new Facility(location.name(), location.npi(), location.address());
    }

    private static boolean isSame(PostalAddress one, PostalAddress other) {
        return PlainText.of(one.line1()).equals(PlainText.of(other.line1()))
                && PlainText.of(one.city()).equals(PlainText.of(other.city()));
    }

    private static RelatedAccident accident(EncounterView visit) {
        return visit.relatedCause() == null
                ? null
                : new RelatedAccident(visit.relatedCause(), visit.accidentDate(), visit.accidentState());
    }

    private ClaimHistory history(Claim claim, EncounterView visit) {
        var others = claims.of(claim.patient()).stream()
                .filter(other -> !other.encounter().equals(claim.encounter()))
                .filter(other -> other.frequency() != ClaimFrequency.VOID && SENT_OR_TO_BE.contains(other.status()))
                .toList();
        return new ClaimHistory(
                visitsBefore(visit),
                others.stream().flatMap(this::services).toList(),
                acceptedVersions(claim),
                claims.byControlNumber(claim.patientControlNumber()).stream()
                        .anyMatch(other -> !other.id().equals(claim.id())));
    }

    private List<ClaimHistory.Visit> visitsBefore(EncounterView visit) {
        var day = visit.dateOfService();
        return encounters.closedVisitsOf(visit.patient(), day.minusYears(YEARS_LOOKED_BACK), day.minusDays(1)).stream()
                .map(earlier -> new ClaimHistory.Visit(
                        earlier.dateOfService(),
                        practice.provider(earlier.rendering()).specialty()))
                .toList();
    }

    private Stream<ClaimHistory.BilledService> services(Claim other) {
        var rendering = encounters.encounter(other.encounter()).rendering().value();
        return other.lines().stream()
                .map(line -> new ClaimHistory.BilledService(
                        other.patientControlNumber(),
                        rendering,
                        line.from(),
                        line.procedure(),
                        line.modifiers(),
                        line.units()));
    }

    private List<ClaimHistory.AcceptedVersion> acceptedVersions(Claim claim) {
        return claims.versionsOf(claim.encounter()).stream()
                .filter(other -> !other.id().equals(claim.id()))
                .filter(other -> other.frequency() != ClaimFrequency.VOID && ACCEPTED.contains(other.status()))
                .filter(other -> other.payer().equals(claim.payer()))
                .map(other -> new ClaimHistory.AcceptedVersion(
                        other.patientControlNumber(), String.valueOf(other.payerClaimNumber())))
                .toList();
    }
}
