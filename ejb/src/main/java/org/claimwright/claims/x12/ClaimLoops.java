package org.claimwright.claims.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.CoverageOnClaim;
import org.claimwright.claims.model.PlainText;
import org.claimwright.claims.model.PriorPayment;
import org.claimwright.edi.part.AdjustmentGroup;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.Procedure;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.professional837.Claim;
import org.claimwright.edi.professional837.Coverage;
import org.claimwright.edi.professional837.Diagnosis;
import org.claimwright.edi.professional837.LineAdjudication;
import org.claimwright.edi.professional837.OtherCoverage;
import org.claimwright.edi.professional837.PlaceOfService;
import org.claimwright.edi.professional837.RelatedCauses;
import org.claimwright.edi.professional837.ServiceLine;
import org.claimwright.encounters.RelatedCause;
import org.claimwright.registration.Relationship;

/** One claim from 2300 down: its header, providers, other payers and lines (005010X222A1). */
final class ClaimLoops {
    private static final Map<RelatedCause, String> CAUSES =
            Map.of(RelatedCause.AUTO_ACCIDENT, "AA", RelatedCause.EMPLOYMENT, "EM", RelatedCause.OTHER_ACCIDENT, "OA");
    private static final String RANKS = "PST";

    private final ClaimDraft draft;

    ClaimLoops(ClaimDraft draft) {
        this.draft = draft;
    }

    /** Of the payer the claim goes to: the relationship stands here only where the subscriber is the patient. */
    Coverage coverage() {
        return coverage(draft.coverage(), draft.patientIsSubscriber() ? "18" : "");
    }

    /** PAT01. */
    String relationship() {
        return relationship(draft.coverage().relationship());
    }

    Claim claim() {
        return Claim.of(
                        draft.patientControlNumber(),
                        draft.total().amount(),
                        PlaceOfService.of(draft.placeOfService()),
                        diagnoses(),
                        draft.lines().stream().map(this::line).toList())
                .withFrequency(draft.frequency().code())
                .withRelatedCauses(relatedCauses())
                .withDates(dates())
                .withReferences(references())
                .withProviders(providers())
                .withOtherCoverages(
                        draft.otherCoverages().stream().map(this::other).toList());
    }

    private RelatedCauses relatedCauses() {
        return Optional.ofNullable(draft.accident())
                .map(accident -> new RelatedCauses(
                        List.of(CAUSES.get(accident.cause())),
                        accident.cause() == RelatedCause.AUTO_ACCIDENT ? text(accident.state()) : "",
                        ""))
                .orElse(RelatedCauses.NONE);
    }

    private List<QualifiedDate> dates() {
        return Optional.ofNullable(draft.accident()).filter(accident -> accident.on() != null).stream()
                .map(accident -> QualifiedDate.on("439", accident.on()))
                .toList();
    }

    private List<Reference> references() {
        var references = new ArrayList<Reference>();
        addUnlessEmpty(references, "F8", draft.frequency().namesAnEarlierClaim() ? draft.originalClaimNumber() : "");
        addUnlessEmpty(references, "G1", draft.priorAuthorization());
        return references;
    }

    private List<Diagnosis> diagnoses() {
        var diagnoses = new ArrayList<Diagnosis>();
        draft.diagnoses()
                .forEach(
                        code -> diagnoses.add(diagnoses.isEmpty() ? Diagnosis.principal(code) : Diagnosis.other(code)));
        return diagnoses;
    }

    /** The rendering provider is named where somebody else bills; the place where it is not the billing address. */
    private List<Party> providers() {
        var providers = new ArrayList<Party>();
        Optional.ofNullable(draft.referring()).ifPresent(who -> providers.add(Parties.provider("DN", who)));
        Optional.ofNullable(draft.rendering())
                .filter(who -> !who.npi().equals(draft.billing().npi()))
                .ifPresent(who -> providers.add(Parties.provider("82", who)));
        Optional.ofNullable(draft.facility()).ifPresent(place -> providers.add(Parties.facility(place)));
        return providers;
    }

    private OtherCoverage other(CoverageOnClaim other) {
        var prior = draft.priorPayment(other);
        var payer = Parties.payer(other.payer());
        return new OtherCoverage(
                coverage(other, relationship(other.relationship())),
                prior.map(payment -> groups(payment.adjustments())).orElse(List.of()),
                prior.map(payment ->
                                List.of(new QualifiedAmount("D", payment.paid().amount())))
                        .orElse(List.of()),
                List.of(),
                OtherCoverage.OtherInsurance.USUAL,
                Parties.subscriber(other.subscriber(), other, Parties.Known.BY_NAME_AND_NUMBER),
                prior.map(payment -> decided(payer, payment)).orElse(payer),
                List.of(),
                List.of(),
                Origin.NONE);
    }

    /** With its number for the claim, and with the day of its decision where no line carries it. */
    private static Party decided(Party payer, PriorPayment prior) {
        var dated = prior.lines().isEmpty() ? payer.withDates(QualifiedDate.on("573", prior.decidedOn())) : payer;
        return text(prior.payerClaimNumber()).isEmpty()
                ? dated
                : dated.withReferences(new Reference("F8", prior.payerClaimNumber()));
    }

    private ServiceLine line(org.claimwright.claims.model.ServiceLine line) {
        return ServiceLine.of(
                        line.number(),
                        procedure(line),
                        line.amount().amount(),
                        "UN",
                        line.units().stripTrailingZeros(),
                        line.diagnosisPointers(),
                        served(line))
                .withReferences(List.of(new Reference("6R", String.valueOf(line.charge()))))
                .withAdjudications(adjudications(line));
    }

    private static Procedure procedure(org.claimwright.claims.model.ServiceLine line) {
        return Procedure.hcpcs(line.procedure(), line.modifiers().toArray(String[]::new));
    }

    private static QualifiedDate served(org.claimwright.claims.model.ServiceLine line) {
        var oneDay = line.to() == null || line.to().equals(line.from());
        return new QualifiedDate("472", line.from(), oneDay ? null : line.to());
    }

    private List<LineAdjudication> adjudications(org.claimwright.claims.model.ServiceLine line) {
        return draft.otherCoverages().stream()
                .flatMap(other -> draft.priorPayment(other).stream().flatMap(prior -> prior.lines().stream()
                        .filter(paid -> paid.line() == line.number())
                        .map(paid -> adjudication(other, prior, paid, line))))
                .toList();
    }

    private static LineAdjudication adjudication(
            CoverageOnClaim other,
            PriorPayment prior,
            PriorPayment.LinePayment paid,
            org.claimwright.claims.model.ServiceLine line) {
        return new LineAdjudication(
                other.payer().electronicId(),
                paid.paid().amount(),
                procedure(line),
                line.units().stripTrailingZeros(),
                "",
                groups(paid.adjustments()),
                List.of(QualifiedDate.on("573", prior.decidedOn())),
                List.of(),
                List.of(),
                Origin.NONE);
    }

    private static List<AdjustmentGroup> groups(List<PriorPayment.Adjustment> adjustments) {
        return adjustments.stream()
                .map(each -> AdjustmentGroup.of(
                        each.group(), each.reason(), each.amount().amount()))
                .toList();
    }

    private static Coverage coverage(CoverageOnClaim coverage, String relationship) {
        return new Coverage(
                RANKS.substring(coverage.rank() - 1, coverage.rank()),
                relationship,
                PlainText.of(coverage.groupNumber()),
                "",
                "",
                coverage.payer().claimFilingIndicator());
    }

    private static String relationship(Relationship relationship) {
        return switch (relationship) {
            case SELF -> "18";
            case SPOUSE -> "01";
            case CHILD -> "19";
            case OTHER -> "G8";
        };
    }

    private static void addUnlessEmpty(List<Reference> references, String qualifier, String value) {
        if (!text(value).isEmpty()) {
            references.add(new Reference(qualifier, PlainText.of(value)));
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
