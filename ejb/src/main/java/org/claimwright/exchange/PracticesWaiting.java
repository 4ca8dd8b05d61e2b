package org.claimwright.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Finds, before any practice is in scope, whom there is work for; ids and nothing else. */
@Stateless
public class PracticesWaiting {
    @Inject
    private OutgoingFiles outgoing;

    public List<Integer> withUnsent() {
        return outgoing.practicesWithUnsent();
    }
}
