package org.claimwright.exchange;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.claimwright.exchange.x12.RecognisedSet;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Finding;

/**
 * Hands a set to its handler, in the scope and one transaction of its practice: that it was handled and what handling it
 * did commit together, or neither does.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class InboundSets {
    private static final int TRIES = 5;

    @Inject
    private InboundFiles files;

    @Inject
    private Partners partners;

    @Inject
    @Any
    private Instance<InboundHandler> handlers;

    @Inject
    private BusinessClock clock;

    public void handle(StoredFile file, RecognisedSet set, int practice) {
        if (files.claim(file.fileId(), set.number())) {
            files.keepForPractice(file.fileId(), set, clock.now());
            handlerOf(set).handle(inbound(file, set, practice));
        }
    }

    /** The set waits for a person, whose practice can read it. */
    public void hold(StoredFile file, RecognisedSet set, List<Finding> findings) {
        if (files.hold(file.fileId(), set.number())) {
            files.keepForPractice(file.fileId(), set, clock.now());
            findings.forEach(finding -> files.add(file.fileId(), set.number(), finding));
        }
    }

    /** Its handler will not work with it: it is held, and the handler keeps what is to be shown of it. */
    public void hold(StoredFile file, RecognisedSet set, int practice, List<Finding> findings) {
        hold(file, set, findings);
        handlers.stream()
                .filter(handler -> handler.kind().equals(set.kind()))
                .forEach(handler -> handler.held(inbound(file, set, practice), findings));
    }

    /** Its handler failed: tried again after a growing pause, and held after the last try. */
    public void postpone(StoredFile file, RecognisedSet set, RuntimeException failure) {
        if (files.postpone(file.fileId(), set.number()) >= TRIES) {
            var found =
                    TRIES + " tries ended with " + rootOf(failure).getClass().getSimpleName();
            hold(file, set, List.of(ExchangeCode.HANDLING_FAILED.finding(where(set), found)));
        }
    }

    private InboundHandler handlerOf(RecognisedSet set) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(set.kind()))
                .findFirst()
                .orElseThrow(() -> new SetHeld(
                        List.of(ExchangeCode.NO_HANDLER.finding(where(set), "nothing here handles " + set.kind()))));
    }

    private InboundSet inbound(StoredFile file, RecognisedSet set, int practice) {
        return new InboundSet(
                file.fileId(), practice, partners.with(file.partner()), set.kind(), set.content(), set.firstSegment());
    }

    private static String where(RecognisedSet set) {
        return "set " + set.number() + " (" + set.kind() + " " + set.controlNumber() + ")";
    }

    private static Throwable rootOf(Throwable failure) {
        return Optional.ofNullable(failure.getCause()).map(InboundSets::rootOf).orElse(failure);
    }
}
