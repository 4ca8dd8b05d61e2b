package org.claimwright.sandboxpayer;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimwright.edi.FunctionalGroup;
import org.claimwright.edi.Interchange;
import org.claimwright.edi.X12File;
import org.claimwright.edi.acknowledgment.GroupAcknowledgment;
import org.claimwright.edi.acknowledgment.InterchangeAcknowledgment;
import org.claimwright.edi.acknowledgment.Verdict;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Reading;
import org.claimwright.edi.professional837.ClaimBatch;

/**
 * Answers one file: a TA1 for each interchange; then, unless that rejects it, a 999 for each group; then a 277CA for the
 * sets the 999 accepts. A file in which no interchange can be found is answered by nothing, since nobody sent it.
 */
final class Answers {
    private static final String CLAIMS = "HC";
    private static final String UNKNOWN_RECEIVER = "009";
    private static final String DUPLICATE_NUMBER = "025";
    private static final String GROUP_NOT_SUPPORTED = "1";

    private final Contract contract;
    private final Memory memory;
    private final List<AnswerFile> files = new ArrayList<>();
    private final List<String> interchanges = new ArrayList<>();
    private int lastNumber;

    private Answers(Contract contract, Memory memory) {
        this.contract = contract;
        this.memory = memory;
        this.lastNumber = memory.lastNumber();
    }

    static Delivery to(byte[] content, String key, Contract contract, Memory memory) {
        var answers = new Answers(contract, memory);
        X12File.read(new ByteArrayInputStream(content)).interchanges().stream()
                .filter(interchange -> !interchange.sender().isEmpty())
                .forEach(answers::answer);
        return new Delivery(
                key,
                content,
                answers.interchanges,
                answers.lastNumber,
                memory.claims().accepted().takeAdded(),
                answers.files,
                Optional.empty());
    }

    private void answer(Interchange interchange) {
        var acknowledgment = acknowledgmentOf(interchange);
        var envelope = AnswerEnvelope.of(contract, interchange);
        files.add(envelope.acknowledgment(nextNumber(), acknowledgment));
        interchanges.add(nameOf(interchange));
        if (acknowledgment.verdict().isAccepted()) {
            interchange.groups().forEach(group -> answer(group, envelope));
        }
    }

    private InterchangeAcknowledgment acknowledgmentOf(Interchange interchange) {
        var byEnvelope = InterchangeAcknowledgment.answerTo(interchange);
        if (memory.knowsInterchange(nameOf(interchange)) || interchanges.contains(nameOf(interchange))) {
            return rejected(byEnvelope, DUPLICATE_NUMBER);
        }
        return interchange.receiver().equals(contract.identifier())
                ? byEnvelope
                : rejected(byEnvelope, UNKNOWN_RECEIVER);
    }

    private static InterchangeAcknowledgment rejected(InterchangeAcknowledgment answer, String note) {
        return new InterchangeAcknowledgment(
                answer.controlNumber(), answer.date(), answer.time(), Verdict.REJECTED, note);
    }

    private void answer(FunctionalGroup group, AnswerEnvelope envelope) {
        if (!group.functionalIdentifier().equals(CLAIMS)) {
            files.add(envelope.groupAcknowledgment(nextNumber(), group, notSupported(group)));
            return;
        }
        var batches = group.sets().stream().map(ClaimBatch::read).toList();
        var findings =
                batches.stream().map(Reading::findings).flatMap(List::stream).toList();
        var acknowledgment = GroupAcknowledgment.answerTo(group, findings);
        files.add(envelope.groupAcknowledgment(nextNumber(), group, acknowledgment));
        answer(accepted(acknowledgment, batches), group, envelope);
    }

    private void answer(List<ClaimBatch> accepted, FunctionalGroup group, AnswerEnvelope envelope) {
        if (!accepted.isEmpty()) {
            var number = nextNumber();
            var frontEnd = new ClaimFrontEnd(contract, memory.claims().accepted(), envelope.at());
            var answers = IntStream.range(0, accepted.size())
                    .mapToObj(i ->
                            frontEnd.answerTo(accepted.get(i), contract.numberPrefix() + "R" + number + "-" + (i + 1)))
                    .toList();
            files.add(envelope.claimAcknowledgments(number, group, answers));
        }
    }

    private static List<ClaimBatch> accepted(GroupAcknowledgment acknowledgment, List<Reading<ClaimBatch>> batches) {
        return IntStream.range(0, batches.size())
                .filter(i -> acknowledgment.codes().isEmpty())
                .filter(i -> acknowledgment.sets().get(i).verdict().isAccepted())
                .mapToObj(i -> batches.get(i).value())
                .toList();
    }

    private static GroupAcknowledgment notSupported(FunctionalGroup group) {
        var count = group.sets().size();
        return new GroupAcknowledgment(
                group.functionalIdentifier(),
                group.controlNumber(),
                group.guideName(),
                List.of(),
                Verdict.REJECTED,
                new GroupAcknowledgment.Counts(count, count, 0),
                List.of(GROUP_NOT_SUPPORTED),
                List.of(),
                Origin.NONE);
    }

    private static String nameOf(Interchange interchange) {
        return interchange.senderQualifier() + ":" + interchange.sender() + ":" + interchange.controlNumber();
    }

    private int nextNumber() {
        lastNumber++;
        return lastNumber;
    }
}
