package org.claimwright.sandboxpayer;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.edi.FunctionalGroup;
import org.claimwright.edi.Interchange;
import org.claimwright.edi.X12File;
import org.claimwright.edi.part.AdjustmentGroup;
import org.claimwright.edi.part.Identifier;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.professional837.ClaimBatch;
import org.claimwright.edi.professional837.Diagnosis;
import org.claimwright.edi.professional837.LineAdjudication;
import org.claimwright.edi.professional837.ServiceLine;
import org.claimwright.kernel.Money;
import org.claimwright.sandboxpayer.adjudication.CoveredClaim;
import org.claimwright.sandboxpayer.adjudication.CoveredClaim.Purpose;
import org.claimwright.sandboxpayer.adjudication.CoveredLine;

/** Reads the claims of a file that was received into what adjudication and payment need of them. */
final class ClaimReader {
    private static final String CLAIMS = "HC";
    private static final String PATIENTS = "PR";

    private final Contract contract;
    private final ClaimNumbers numbers;

    ClaimReader(Contract contract) {
        this.contract = contract;
        this.numbers = new ClaimNumbers(contract);
    }

    /** All of them, in their order, whether they were accepted or not. */
    Stream<ClaimOnFile> read(byte[] content) {
        return X12File.read(new ByteArrayInputStream(content)).interchanges().stream()
                .flatMap(interchange -> interchange.groups().stream()
                        .filter(group -> group.functionalIdentifier().equals(CLAIMS))
                        .flatMap(group -> claims(interchange, group)));
    }

    private Stream<ClaimOnFile> claims(Interchange interchange, FunctionalGroup group) {
        return group.sets().stream()
                .flatMap(set -> ClaimBatch.read(set).value().billingProviders().stream())
                .flatMap(PresentedClaim::allOf)
                .filter(PresentedClaim::isWhole)
                .map(claim -> onFile(claim, interchange, group.applicationSender()));
    }

    private ClaimOnFile onFile(PresentedClaim claim, Interchange interchange, String application) {
        var received = Stamp.of(interchange, contract.effectiveFrom()).toLocalDate();
        return new ClaimOnFile(
                covered(claim, received),
                claim.patientControlNumber(),
                claim.claim().placeOfService().code(),
                claim.claim().frequency(),
                ClaimFiling.answering(claim.subscriber().coverage().claimFiling()),
                parties(claim),
                Payee.of(claim.provider()),
                Correspondent.of(interchange),
                application);
    }

    private static List<Party> parties(PresentedClaim claim) {
        var member = Identifier.memberId(claim.memberId());
        var parties = new ArrayList<Party>();
        parties.add(Party.of("QC", claim.patient().name(), member));
        if (!claim.patient().name().equals(claim.subscriber().party().name())) {
            parties.add(Party.of("IL", claim.subscriber().party().name(), member));
        }
        claim.claim()
                .provider("82")
                .map(rendering -> Party.of("82", rendering.name(), rendering.identifier()))
                .ifPresent(parties::add);
        return parties;
    }

    private CoveredClaim covered(PresentedClaim claim, LocalDate received) {
        return new CoveredClaim(
                numbers.of(claim),
                purpose(claim.claim().frequency()),
                claim.originalNumber(),
                rank(claim.subscriber().coverage().payerSequence()),
                received,
                claim.memberId(),
                PatientKey.of(claim.patient().name(), claim.memberId()),
                claim.claim().priorAuthorization().isPresent(),
                claim.claim().lines().stream()
                        .map(line -> line(claim, line, received))
                        .toList());
    }

    private static Purpose purpose(String frequency) {
        return switch (frequency) {
            case "7" -> Purpose.REPLACEMENT;
            case "8" -> Purpose.VOID;
            default -> Purpose.ORIGINAL;
        };
    }

    private static int rank(String sequence) {
        return switch (sequence) {
            case "S" -> 2;
            case "T" -> 3;
            default -> 1;
        };
    }

    private static CoveredLine line(PresentedClaim claim, ServiceLine line, LocalDate received) {
        var day = line.serviceDate();
        return new CoveredLine(
                line.controlNumber().orElse(""),
                line.procedure(),
                money(line.charge()),
                Optional.ofNullable(line.quantity()).orElse(BigDecimal.ONE),
                day.map(date -> date.from()).orElse(received),
                day.map(date -> date.lastDay()).orElse(received),
                diagnoses(claim.claim().diagnoses(), line),
                line.drug().isPresent(),
                leftByOthers(line.adjudications()));
    }

    private static List<String> diagnoses(List<Diagnosis> all, ServiceLine line) {
        return line.diagnosisPointers().stream()
                .filter(pointer -> pointer >= 1 && pointer <= all.size())
                .map(pointer -> all.get(pointer - 1).code())
                .toList();
    }

    /** What the last payer before us left to the patient (005010X222A1 2430). */
    private static Optional<Money> leftByOthers(List<LineAdjudication> decisions) {
        return decisions.stream()
                .reduce((earlier, later) -> later)
                .map(last -> last.adjustments().stream()
                        .filter(group -> group.groupCode().equals(PATIENTS))
                        .map(AdjustmentGroup::total)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .map(ClaimReader::money);
    }

    /** Nobody pays fractions of a cent. */
    private static Money money(BigDecimal amount) {
        return Money.of(amount.setScale(2, RoundingMode.HALF_UP));
    }
}
