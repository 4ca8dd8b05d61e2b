package org.claimwright.web.claims;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.claimwright.claims.ClaimQueues;
import org.claimwright.claims.ClaimWork;
import org.claimwright.claims.WaitingClaimWork;
import org.claimwright.kernel.Money;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Banner;
import org.claimwright.web.shell.Dates;

/** What waits in one list about claims, the oldest first; each item leads to where it is worked. */
@Named
@RequestScoped
public class ClaimWorkPage {
    /** What is sent back is a state of claims and is listed with them. */
    static final List<ClaimQueues> LISTS =
            List.of(ClaimQueues.NO_COVERAGE, ClaimQueues.CONTRADICTION, ClaimQueues.UNKNOWN_ANSWER);

    @Inject
    private ClaimWork work;

    @Inject
    private WorkPlace workPlace;

    private String list = "";
    private ClaimQueues queue;
    private List<WaitingClaimWork> waiting;

    public void open() {
        queue = LISTS.stream()
                .filter(each -> each.kind().equals(list))
                .findFirst()
                .orElse(ClaimQueues.NO_COVERAGE);
        waiting = work.waiting(queue);
    }

    /** By its place in the list as it was shown. */
    public void lookedAt(WaitingClaimWork item) {
        work.lookedAt(queue, item.subject(), workPlace.getPerson().displayName());
        Banner.done(about(item) + " is off the list.");
        Banner.leaveTo(Route.CLAIM_WORK.path() + "?list=" + queue.kind());
    }

    public String about(WaitingClaimWork item) {
        if (item.claim() != null) {
            return "Claim " + item.controlNumber();
        }
        return item.encounter() == null ? "File " + item.subject().id() : "Visit of " + Dates.day(item.dateOfService());
    }

    public String address(WaitingClaimWork item) {
        if (item.claim() != null) {
            return Route.CLAIM.path() + "?id=" + item.claim().value();
        }
        return item.encounter() == null
                ? Route.EXCHANGE_FILE.path() + "?id=" + item.subject().id()
                : Route.ENCOUNTER.path() + "?id=" + item.encounter().value();
    }

    public String since(WaitingClaimWork item) {
        return Dates.day(item.since().atZone(workPlace.getHere().timeZone()).toLocalDate());
    }

    public Money getTotal() {
        return Money.sum(waiting.stream().map(WaitingClaimWork::money).toList());
    }

    public ClaimQueues getQueue() {
        return queue;
    }

    public List<ClaimQueues> getQueues() {
        return LISTS;
    }

    public List<WaitingClaimWork> getWaiting() {
        return waiting;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list == null ? "" : list;
    }
}
