package org.claimwright.intake;

import java.util.List;
import org.claimwright.kernel.Finding;

/**
 * Something that cannot go on as it is.
 *
 * @param handler who can try it again, see {@link IntakeHandler}
 * @param reference by which the sender knows it; the same thing sent again is the same item
 * @param about what it is, without a name or birth date
 * @param content as it came
 */
public record Held(String handler, String reference, String about, byte[] content, List<Finding> reasons) {
    public Held {
        reasons = List.copyOf(reasons);
    }
}
