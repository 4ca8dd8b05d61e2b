package org.claimwright.hl7v2;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwright.exchange.InboundHandler;
import org.claimwright.exchange.InboundSet;
import org.claimwright.exchange.Interchanges;
import org.claimwright.exchange.SetHeld;
import org.claimwright.hl7v2.Acknowledgment.Verdict;
import org.claimwright.intake.Held;
import org.claimwright.intake.IntakeHandler;
import org.claimwright.intake.IntakeQueue;
import org.claimwright.intake.IntakeReason;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Finding;

/**
 * Works with messages of one kind: what can go on goes on, what cannot waits in the intake queue with its reasons, and an
 * acknowledgment leaves in the same transaction.
 */
public abstract class MessageIntake implements InboundHandler, IntakeHandler {
    @Inject
    private IntakeQueue queue;

    @Inject
    private Interchanges interchanges;

    @Inject
    private BusinessClock clock;

    private final String kind;
    private final Set<String> events;

    /**
     * @param kind as the exchange recognises it, {@code HL7 ADT}
     * @param events of MSH-9 that are worked with, {@code A04}
     */
    protected MessageIntake(String kind, Set<String> events) {
        this.kind = kind;
        this.events = Set.copyOf(events);
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final String name() {
        return kind;
    }

    @Override
    public final void handle(InboundSet set) {
        var message = readable(set);
        if (!events.contains(message.event())) {
            throw new SetHeld(List.of(IntakeReason.NOTHING_TO_DO_WITH.at("MSH-9", message.type())));
        }
        var reasons = work(message, set.content());
        answer(set, message, reasons.isEmpty() ? Verdict.AA : Verdict.AE, said(reasons));
    }

    /** Of a message that is not worked with, the sender is told so where its header can be read. */
    @Override
    public final void held(InboundSet set, List<Finding> findings) {
        try {
            answer(set, Message.read(set.content()), Verdict.AR, said(findings));
        } catch (UnreadableMessage e) {
            return; // There is nothing to answer to; the exchange list names the file.
        }
    }

    @Override
    public final void again(byte[] content) {
        work(Message.read(content), content);
    }

    /** @return why it, or a part of it, cannot go on; empty when all of it did */
    protected abstract List<Finding> take(Message message);

    private List<Finding> work(Message message, byte[] content) {
        var reasons = take(message);
        var reference = message.sender() + "|" + message.controlId();
        if (reasons.isEmpty()) {
            queue.settle(kind, reference, "It went on");
        } else {
            queue.hold(new Held(kind, reference, message.type() + " " + message.controlId(), content, reasons));
        }
        return reasons;
    }

    private void answer(InboundSet set, Message message, Verdict verdict, String text) {
        var numbers = interchanges.prepare(set.partner().id());
        var content = Acknowledgment.of(message, verdict, text, clock.now(), numbers.interchangeControlNumber());
        interchanges.acknowledge(numbers, content, set.fileId());
    }

    private static Message readable(InboundSet set) {
        try {
            var message = Message.read(set.content());
            message.event();
            return message;
        } catch (UnreadableMessage e) {
            throw new SetHeld(List.of(IntakeReason.NOT_READABLE.at("segment " + set.firstSegment(), e.getMessage())));
        }
    }

    private static String said(List<Finding> reasons) {
        return reasons.stream()
                .map(reason -> reason.code() + " " + reason.where() + ": " + reason.found())
                .collect(Collectors.joining("; "));
    }
}
