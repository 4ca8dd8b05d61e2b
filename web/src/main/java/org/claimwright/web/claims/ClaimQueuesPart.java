package org.claimwright.web.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.claims.ClaimGroup;
import org.claimwright.claims.ClaimQueue;
import org.claimwright.claims.ClaimQueues;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.web.Area;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.home.QueueSource;
import org.claimwright.web.home.WaitingQueue;
import org.claimwright.worklists.QueueCount;
import org.claimwright.worklists.WorkLists;

/** The queues of claims on Home. */
@Dependent
public class ClaimQueuesPart implements QueueSource {
    private static final Map<ClaimGroup, String> STATES = Map.of(
            ClaimGroup.READY, "Coded and priced, nothing found",
            ClaimGroup.HELD, "A finding to mend before it can leave",
            ClaimGroup.REJECTED, "Sent back before the payer decided");

    @Inject
    private ClaimRegister register;

    @Inject
    private WorkLists workLists;

    @Inject
    private WorkPlace workPlace;

    @Override
    public Area area() {
        return Area.CLAIMS;
    }

    @Override
    public List<WaitingQueue> queues() {
        var counts = workLists.counts().stream().collect(Collectors.toMap(QueueCount::kind, Function.identity()));
        return Stream.concat(
                        ClaimWorkPage.LISTS.stream().map(queue -> list(queue, counts.get(queue.kind()))),
                        register.queues().stream().map(ClaimQueuesPart::state))
                .toList();
    }

    private static WaitingQueue state(ClaimQueue queue) {
        var kind = queue.group() == ClaimGroup.REJECTED ? ClaimQueues.REJECTED.kind() : "";
        var name = queue.group().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new WaitingQueue(
                kind,
                queue.group().words(),
                STATES.get(queue.group()),
                Route.CLAIMS.path() + "?state=" + name,
                queue.claims(),
                queue.money(),
                "billed",
                queue.oldest());
    }

    private WaitingQueue list(ClaimQueues queue, QueueCount count) {
        var help =
                switch (queue) {
                    case NO_COVERAGE -> "Closed visits that no payer can be billed for";
                    case CONTRADICTION -> "A payer's answer contradicts where the claim stands";
                    case UNKNOWN_ANSWER -> "A payer's answer names no claim of ours";
                    case REJECTED -> "Sent back before the payer decided";
                };
        var address = Route.CLAIM_WORK.path() + "?list=" + queue.kind();
        return WaitingQueue.empty(queue.kind(), queue.words(), help, address, "billed")
                .with(count, workPlace.getHere().timeZone());
    }
}
