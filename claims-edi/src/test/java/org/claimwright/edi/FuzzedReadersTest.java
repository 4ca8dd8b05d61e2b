package org.claimwright.edi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.claimwright.edi.acknowledgment.ClaimAcknowledgment;
import org.claimwright.edi.acknowledgment.FileAnswer;
import org.claimwright.edi.acknowledgment.GroupAcknowledgment;
import org.claimwright.edi.authorization278.Authorization;
import org.claimwright.edi.dental837.DentalClaims;
import org.claimwright.edi.eligibility270.EligibilitySets;
import org.claimwright.edi.institutional837.InstitutionalClaims;
import org.claimwright.edi.json.JsonException;
import org.claimwright.edi.json.X12Json;
import org.claimwright.edi.professional837.ClaimBatch;
import org.claimwright.edi.remittance835.RemittanceAdvice;
import org.claimwright.edi.status276.ClaimStatusSets;
import org.claimwright.edi.validation.Validation;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * One target for each kind of reader, asked for by {@code -Dclaimwright.fuzz=true}, for the instrumentation slows down every other test:
 * each is called with nothing and with the files of its folder of seeds. With {@code JAZZER_FUZZ=1} one target is called with what covers
 * the most of our code: {@code JAZZER_FUZZ=1 mvn -o -pl claims-edi test -Dclaimwright.fuzz=true -Dtest=FuzzedReadersTest#claims}. With {@code -Dclaimwright.planted=true} a defect is
 * planted where two terminators follow each other, which no seed has, and the run must find it.
 */
@EnabledIfSystemProperty(named = "claimwright.fuzz", matches = "true")
class FuzzedReadersTest {
    @FuzzTest(maxDuration = "60s")
    void validation(byte[] bytes) {
        planted(Validation.USUAL.findings(stream(bytes)));
    }

    @FuzzTest(maxDuration = "60s")
    void claims(byte[] bytes) {
        each(bytes, List.of(ClaimBatch::read, InstitutionalClaims::read, DentalClaims::read));
    }

    @FuzzTest(maxDuration = "60s")
    void remittances(byte[] bytes) {
        each(bytes, List.of(RemittanceAdvice::read));
    }

    @FuzzTest(maxDuration = "60s")
    void acknowledgments(byte[] bytes) {
        each(bytes, List.of(GroupAcknowledgment::read, ClaimAcknowledgment::read));
        X12File file = X12File.read(stream(bytes));
        FileAnswer.to(file, Validation.USUAL.findings(stream(bytes)));
    }

    @FuzzTest(maxDuration = "60s")
    void inquiries(byte[] bytes) {
        each(
                bytes,
                List.of(
                        EligibilitySets::readRequest,
                        EligibilitySets::readResponse,
                        ClaimStatusSets::readRequest,
                        ClaimStatusSets::readResponse,
                        Authorization::read));
    }

    @FuzzTest(maxDuration = "60s")
    void json(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        if (!X12Json.toX12(X12Json.toJson(text)).equals(text)) {
            throw new IllegalStateException("JSON does not turn back into the same characters");
        }
        try {
            X12Json.toX12(text);
        } catch (JsonException expected) {
            // What is no JSON is refused, and in no other way.
        }
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** Whatever a set calls itself, each reader takes it for one of its own. */
    private static void each(byte[] bytes, List<Consumer<TransactionSet>> readers) {
        X12File.read(stream(bytes)).sets().forEach(set -> readers.forEach(reader -> reader.accept(set)));
    }

    private static void planted(List<Finding> findings) {
        boolean reached = findings.stream().anyMatch(finding -> finding.code() == FindingCode.EMPTY_SEGMENT);
        if (Boolean.getBoolean("claimwright.planted") && reached) {
            throw new IllegalStateException("the planted defect");
        }
    }
}
