package org.claimwright.claims.x12;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.edi.Segment;
import org.claimwright.edi.Separators;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.X12File;
import org.claimwright.edi.acknowledgment.ElementError;
import org.claimwright.edi.acknowledgment.GroupAcknowledgment;
import org.claimwright.edi.acknowledgment.SegmentError;
import org.claimwright.edi.acknowledgment.SetAcknowledgment;

/**
 * What a 999 says of a group of ours (005010X231A1). Each of our groups has one set, so that the set's verdict is the claims'; where
 * the set is not mentioned, the group's verdict is.
 *
 * @param groupNumber our GS06
 * @param culprits the segments at fault
 */
public record SyntaxAnswer(
        int groupNumber, boolean accepted, boolean refusesARepeat, List<Culprit> culprits, Proof proof) {
    private static final String GROUP_REPEATED = "19";
    private static final String SET_REPEATED = "23";

    /**
     * A segment at fault.
     *
     * @param position in our set, where ST is 1
     * @param patientControlNumber of the claim it belongs to, when the partner says so; else empty
     * @param error IK304
     * @param elementErrors IK403 with the element's place
     */
    public record Culprit(
            String segment,
            int position,
            String patientControlNumber,
            String error,
            List<ElementFault> elementErrors,
            Proof proof) {}

    /** An element at fault. */
    public record ElementFault(int element, String error, String badValue) {}

    /** Empty when it is no 999 that names a group of ours. */
    public static Optional<SyntaxAnswer> read(byte[] content) {
        return X12File.read(new ByteArrayInputStream(content)).sets().stream()
                .findFirst()
                .flatMap(SyntaxAnswer::read);
    }

    private static Optional<SyntaxAnswer> read(TransactionSet set) {
        var answer = GroupAcknowledgment.read(set).value();
        if (!answer.groupControlNumber().matches("\\d{1,9}")) {
            return Optional.empty();
        }
        var ofSet = answer.sets().stream().findFirst();
        var accepted =
                ofSet.map(SetAcknowledgment::verdict).orElse(answer.verdict()).isAccepted();
        return Optional.of(new SyntaxAnswer(
                Integer.parseInt(answer.groupControlNumber()),
                accepted,
                !accepted && isAboutARepeat(answer, ofSet),
                ofSet.stream()
                        .flatMap(judged -> judged.errors().stream())
                        .map(SyntaxAnswer::culprit)
                        .toList(),
                proof(verdict(set))));
    }

    private static boolean isAboutARepeat(GroupAcknowledgment answer, Optional<SetAcknowledgment> set) {
        return answer.codes().contains(GROUP_REPEATED)
                || set.filter(judged -> judged.codes().contains(SET_REPEATED)).isPresent();
    }

    private static Culprit culprit(SegmentError error) {
        return new Culprit(
                error.segmentId(),
                error.position(),
                error.businessUnit().orElse(""),
                error.code(),
                error.elements().stream().map(SyntaxAnswer::fault).toList(),
                proof(error.origin().segments().get(0)));
    }

    private static ElementFault fault(ElementError error) {
        return new ElementFault(error.element().element(), error.code(), error.badValue());
    }

    /** IK5 of the set, or AK9 where there is none. */
    private static Segment verdict(TransactionSet set) {
        return Stream.of("IK5", "AK9", "AK1")
                .flatMap(id -> set.segments().stream().filter(segment -> segment.is(id)))
                .findFirst()
                .orElseGet(set::header);
    }

    static Proof proof(Segment segment) {
        return new Proof(segment.position().segment(), segment.text(Separators.USUAL) + "~");
    }
}
