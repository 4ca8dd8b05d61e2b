package org.claimwright.web.remittances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.kernel.Money;
import org.claimwright.remittance.RemittanceLog;
import org.claimwright.remittance.RemittanceQueues;
import org.claimwright.remittance.WaitingWork;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;

/** What waits in one list, the oldest first; each item leads to where it is worked. */
@Named
@RequestScoped
public class RemittanceWorkPage {
    @Inject
    private RemittanceLog log;

    @Inject
    private WorkPlace workPlace;

    private String list = "";
    private RemittanceQueues queue;
    private List<WaitingWork> waiting;

    public void open() {
        queue = Stream.of(RemittanceQueues.values())
                .filter(each -> each.kind().equals(list))
                .findFirst()
                .orElse(RemittanceQueues.DENIED);
        waiting = log.waiting(queue);
    }

    public String getTitle() {
        return queue.words();
    }

    public RemittanceQueues getQueue() {
        return queue;
    }

    public RemittanceQueues[] getQueues() {
        return RemittanceQueues.values();
    }

    public List<WaitingWork> getWaiting() {
        return waiting;
    }

    public Money getTotal() {
        return Money.sum(waiting.stream().map(WaitingWork::money).toList());
    }

    public String address(WaitingWork work) {
        if (work.claim() != null) {
            return "/claims/claim.xhtml?id=" + work.claim().value();
        }
        if (queue == RemittanceQueues.UNMATCHED) {
            return "/remittances/match.xhtml?id=" + work.paidClaim().value();
        }
        var remittance = "/remittances/remittance.xhtml?id=" + work.remittance().value();
        return work.position() == null ? remittance : remittance + "&claim=" + work.position();
    }

    public String due(WaitingWork work) {
        return work.dueOn() == null ? "" : Dates.day(work.dueOn());
    }

    public String since(WaitingWork work) {
        return Dates.day(work.since().atZone(workPlace.getHere().timeZone()).toLocalDate());
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list == null ? "" : list;
    }
}
