package org.claimwright.edi.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Guide;
import org.claimwright.edi.RoundTrips;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.X12File;
import org.claimwright.edi.acknowledgment.FileAnswer;
import org.claimwright.edi.guide.Description;
import org.claimwright.edi.json.JsonException;
import org.claimwright.edi.json.X12Json;
import org.claimwright.edi.validation.Validation;

/**
 * What the fuzzer calls, one target for each kind of reader and one for all of them: whatever comes in, nothing is thrown, nothing takes a
 * second and nothing fills the memory. {@link FuzzingIT} runs them.
 */
public final class FuzzTargets {
    private FuzzTargets() {}

    /** Every reader, one after the other, each within its bounds. */
    public static final class Everything {
        private Everything() {}

        public static void fuzzerTestOneInput(byte[] bytes) {
            ValidationTarget.fuzzerTestOneInput(bytes);
            Claims.fuzzerTestOneInput(bytes);
            Remittances.fuzzerTestOneInput(bytes);
            Acknowledgments.fuzzerTestOneInput(bytes);
            Inquiries.fuzzerTestOneInput(bytes);
            Json.fuzzerTestOneInput(bytes);
        }
    }

    /** The validator; with {@code -Dclaimwright.planted=true} it has a defect where two terminators follow each other. */
    public static final class ValidationTarget {
        private ValidationTarget() {}

        public static void fuzzerTestOneInput(byte[] bytes) {
            InputBounds.USUAL.check(() -> validate(bytes));
        }

        private static void validate(byte[] bytes) {
            List<Finding> findings = Validation.USUAL.findings(stream(bytes));
            boolean reached = findings.stream().anyMatch(finding -> finding.code() == FindingCode.EMPTY_SEGMENT);
            if (Boolean.getBoolean("claimwright.planted") && reached) {
                throw new IllegalStateException("the planted defect");
            }
        }
    }

    /** The three kinds of 837. */
    public static final class Claims {
        private Claims() {}

        public static void fuzzerTestOneInput(byte[] bytes) {
            InputBounds.USUAL.check(() -> read(bytes));
        }

        private static void read(byte[] bytes) {
            each(bytes, Guide.PROFESSIONAL_CLAIM, Guide.INSTITUTIONAL_CLAIM, Guide.DENTAL_CLAIM);
        }
    }

    /** The 835. */
    public static final class Remittances {
        private Remittances() {}

        public static void fuzzerTestOneInput(byte[] bytes) {
            InputBounds.USUAL.check(() -> each(bytes, Guide.REMITTANCE));
        }
    }

    /** 999, 997 and 277CA, and the answer to whatever came. */
    public static final class Acknowledgments {
        private Acknowledgments() {}

        public static void fuzzerTestOneInput(byte[] bytes) {
            InputBounds.USUAL.check(() -> read(bytes));
        }

        private static void read(byte[] bytes) {
            each(bytes, Guide.IMPLEMENTATION_ACKNOWLEDGMENT, Guide.CLAIM_ACKNOWLEDGMENT);
            X12File.read(stream(bytes)).sets().forEach(Description::of);
            FileAnswer.to(X12File.read(stream(bytes)), Validation.USUAL.findings(stream(bytes)));
        }
    }

    /** 270, 271, 276, 277 and 278. */
    public static final class Inquiries {
        private Inquiries() {}

        public static void fuzzerTestOneInput(byte[] bytes) {
            InputBounds.USUAL.check(() -> read(bytes));
        }

        private static void read(byte[] bytes) {
            each(
                    bytes,
                    Guide.ELIGIBILITY_REQUEST,
                    Guide.ELIGIBILITY_RESPONSE,
                    Guide.CLAIM_STATUS_REQUEST,
                    Guide.CLAIM_STATUS_RESPONSE,
                    Guide.AUTHORIZATION);
        }
    }

    /** X12 as JSON, and what claims to be such JSON. */
    public static final class Json {
        private Json() {}

        public static void fuzzerTestOneInput(byte[] bytes) {
            InputBounds.USUAL.check(() -> turn(bytes));
        }

        private static void turn(byte[] bytes) {
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
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** Whatever a set calls itself, each reader takes it for one of its own, and it is written again as it stood. */
    private static void each(byte[] bytes, Guide... guides) {
        for (TransactionSet set : X12File.read(stream(bytes)).sets()) {
            for (Guide guide : guides) {
                List<Segment> written = RoundTrips.ALL.get(guide).unchanged(set);
                boolean courtesy = set.identifier().equals("997");
                if (!courtesy && !written.toString().equals(set.body().toString())) {
                    throw new IllegalStateException(guide + " is not written as it stood: " + written);
                }
            }
        }
    }
}
