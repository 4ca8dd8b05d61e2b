package org.claimwright.container;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.claimwright.exchange.InboundHandler;
import org.claimwright.exchange.InboundSet;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.timeline.Evidence;
import org.claimwright.timeline.Subject;
import org.claimwright.timeline.Timeline;
import org.claimwright.timeline.TimelineEvent;
import org.claimwright.timeline.Tone;

/** Handles 997s, which nothing in the product does, by telling them on a timeline; chokes on one that names AK1*ZZ. */
@Stateless
public class Receipts implements InboundHandler {
    static final Subject SUBJECT = new Subject("receipt", 1);

    @Inject
    private Timeline timeline;

    @Inject
    private BusinessClock clock;

    @Override
    public String kind() {
        return "997";
    }

    @Override
    public void handle(InboundSet set) {
        var text = new String(set.content(), StandardCharsets.ISO_8859_1);
        var evidence = new Evidence(set.fileId(), set.segmentInFile(2), text);
        timeline.record(new TimelineEvent(
                SUBJECT,
                clock.now(),
                "received",
                Tone.GREEN,
                null,
                set.partner().name(),
                evidence));
        if (text.contains("AK1*ZZ")) {
            throw new IllegalStateException("choked");
        }
    }
}
