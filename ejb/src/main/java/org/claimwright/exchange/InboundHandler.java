package org.claimwright.exchange;

import java.util.List;
import org.claimwright.kernel.Finding;

/**
 * Takes the inbound sets of one kind; a bean of the capability that understands them. It is called inside the scope and
 * a transaction of the set's practice; what it throws rolls that transaction back, so that a set is handled as a whole or
 * not at all, and its neighbours go on.
 */
public interface InboundHandler {
    /** {@code TA1}, {@code 999}, {@code 277CA}, {@code 835}, {@code AGREEMENT-ANSWER}. */
    String kind();

    /** @throws SetHeld when the set is readable and must not be worked with; it then waits for a person */
    void handle(InboundSet set);

    /**
     * A set that this handler said must not be worked with is being held, in a transaction of its own; what is to be shown of it is
     * kept now.
     */
    default void held(InboundSet set, List<Finding> findings) {}
}
