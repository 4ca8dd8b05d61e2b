package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;

/** One question asked of a claim. It says where the answer is no; what that means and what to do is said by its row. */
interface ClaimCheck {
    Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters);

    /** The values it fills into a message. */
    Set<String> values();

    /** The parameters it needs, all of them and no others. */
    default Set<String> parameters() {
        return Set.of();
    }

    /** As the table names it. */
    default String name() {
        return getClass().getSimpleName();
    }
}
