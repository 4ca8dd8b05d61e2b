package org.claimwright.claims.x12;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.X12File;
import org.claimwright.edi.acknowledgment.ClaimAcknowledgment;
import org.claimwright.edi.acknowledgment.Status;
import org.claimwright.edi.acknowledgment.StatusLevel;
import org.claimwright.edi.acknowledgment.StatusReport;

/**
 * What a 277CA says (005010X214).
 *
 * @param batches what is said of whole batches
 * @param claims what is said of single claims
 */
public record ClaimAnswers(List<BatchAnswer> batches, List<ClaimAnswer> claims) {

    /**
     * What is said of a batch as a whole, or of everything a provider billed in it.
     *
     * @param reference our BHT03
     */
    public record BatchAnswer(String reference, List<StatusCode> codes, Proof proof) {
        public boolean isRejection() {
            return codes.get(0).isRejection();
        }
    }

    /**
     * What is said of a claim.
     *
     * @param batch our BHT03; empty when the answer does not say
     * @param payerClaimNumber REF*1K, or empty
     * @param message the partner's own words, or empty
     */
    public record ClaimAnswer(
            String batch,
            String patientControlNumber,
            List<StatusCode> codes,
            String payerClaimNumber,
            String message,
            Proof proof) {}

    /** STC01, STC10 or STC11: category, status, and whose data is meant. */
    public record StatusCode(String category, String status, String entity) {
        public boolean isRejection() {
            return category.matches("A[3678]");
        }

        @Override
        public String toString() {
            return entity.isEmpty() ? category + ":" + status : category + ":" + status + ":" + entity;
        }
    }

    public static Optional<ClaimAnswers> read(byte[] content) {
        return X12File.read(new ByteArrayInputStream(content)).sets().stream()
                .findFirst()
                .map(ClaimAnswers::read);
    }

    private static ClaimAnswers read(TransactionSet set) {
        var receivers = ClaimAcknowledgment.read(set)
                .value()
                .levels(StatusLevel.Kind.RECEIVER)
                .toList();
        return new ClaimAnswers(
                receivers.stream().flatMap(ClaimAnswers::batches).toList(),
                receivers.stream().flatMap(ClaimAnswers::claims).toList());
    }

    private static Stream<BatchAnswer> batches(StatusLevel receiver) {
        var reference = reference(receiver);
        return Stream.concat(
                        receiver.reports().stream(),
                        receiver.levels().stream().flatMap(provider -> provider.reports().stream()))
                .flatMap(report -> report.statuses().stream()
                        .filter(status -> !status.codes().isEmpty())
                        .limit(1)
                        .map(status -> new BatchAnswer(reference, codes(status), proof(report))));
    }

    private static Stream<ClaimAnswer> claims(StatusLevel receiver) {
        var reference = reference(receiver);
        return receiver.levels().stream()
                .flatMap(provider -> provider.levels().stream())
                .flatMap(patient -> patient.reports().stream())
                .flatMap(report -> report.statuses().stream()
                        .filter(status -> !status.codes().isEmpty())
                        .map(status -> answer(reference, report, status)));
    }

    private static ClaimAnswer answer(String batch, StatusReport report, Status status) {
        return new ClaimAnswer(
                batch,
                report.trace().number(),
                codes(status),
                report.payerClaimControlNumber().orElse(""),
                status.message(),
                proof(report));
    }

    private static String reference(StatusLevel receiver) {
        return receiver.reports().stream()
                .map(report -> report.trace().number())
                .findFirst()
                .orElse("");
    }

    private static List<StatusCode> codes(Status status) {
        return status.codes().stream()
                .map(code -> new StatusCode(code.category(), code.status(), code.entity()))
                .toList();
    }

    private static Proof proof(StatusReport report) {
        return report.origin().segments().stream()
                .filter(segment -> segment.is("STC"))
                .findFirst()
                .map(SyntaxAnswer::proof)
                .orElseGet(() -> SyntaxAnswer.proof(report.origin().segments().get(0)));
    }
}
