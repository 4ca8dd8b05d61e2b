package org.claimwright.sandboxpayer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A named cause for which a claim does not enter adjudication, with the status that says so (005010X214 STC01).
 *
 * @param entity whose data is at fault, or empty
 */
record Rejection(String name, Cause cause, String category, String status, String entity) {

    /** When it applies. */
    sealed interface Cause {
        boolean appliesTo(PresentedClaim claim, AcceptedClaims accepted);
    }

    record Matches(Field field, Pattern pattern) implements Cause {
        @Override
        public boolean appliesTo(PresentedClaim claim, AcceptedClaims accepted) {
            return field.of(claim).anyMatch(value -> pattern.matcher(value).matches());
        }
    }

    record Differs(Field field, Pattern pattern) implements Cause {
        @Override
        public boolean appliesTo(PresentedClaim claim, AcceptedClaims accepted) {
            return field.of(claim).anyMatch(value -> !pattern.matcher(value).matches());
        }
    }

    /** An original like one that was accepted before. */
    record Seen() implements Cause {
        @Override
        public boolean appliesTo(PresentedClaim claim, AcceptedClaims accepted) {
            return claim.isOriginal() && accepted.holdsOneLike(claim);
        }
    }

    /** A replacement or void of a claim that was never accepted. */
    record UnknownOriginal() implements Cause {
        @Override
        public boolean appliesTo(PresentedClaim claim, AcceptedClaims accepted) {
            return !claim.isOriginal() && !accepted.holds(claim.originalNumber());
        }
    }

    private enum Field {
        PAYER("payer") {
            @Override
            Stream<String> of(PresentedClaim claim) {
                return Stream.of(claim.payerId());
            }
        },
        MEMBER("member") {
            @Override
            Stream<String> of(PresentedClaim claim) {
                return Stream.of(claim.memberId());
            }
        },
        PATIENT_CONTROL_NUMBER("patient-control-number") {
            @Override
            Stream<String> of(PresentedClaim claim) {
                return Stream.of(claim.patientControlNumber());
            }
        },
        PROCEDURE("procedure") {
            @Override
            Stream<String> of(PresentedClaim claim) {
                return claim.procedures();
            }
        };

        private final String word;

        Field(String word) {
            this.word = word;
        }

        abstract Stream<String> of(PresentedClaim claim);

        private static Field called(String word) {
            return Stream.of(values())
                    .filter(field -> field.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("the contract tests an unknown field: " + word));
        }
    }

    /** @param cells name, field, test, value, category, status, entity */
    static Rejection of(List<String> cells) {
        var cause = cause(cells.get(1), cells.get(2), cells.get(3));
        return new Rejection(cells.get(0), cause, cells.get(4), cells.get(5), cells.get(6));
    }

    private static Cause cause(String field, String test, String value) {
        return switch (test) {
            case "matches" -> new Matches(Field.called(field), Pattern.compile(value));
            case "differs" -> new Differs(Field.called(field), Pattern.compile(value));
            case "seen" -> new Seen();
            case "unknown" -> new UnknownOriginal();
            default -> throw new IllegalArgumentException("the contract has an unknown test: " + test);
        };
    }

    boolean appliesTo(PresentedClaim claim, AcceptedClaims accepted) {
        return cause.appliesTo(claim, accepted);
    }
}
