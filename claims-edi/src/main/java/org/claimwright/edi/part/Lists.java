package org.claimwright.edi.part;

import java.util.List;

/** Lists of records, most of which are empty. */
public final class Lists {
    private static final List<?> NOTHING = List.of();

    private Lists() {}

    /** As {@link List#copyOf}. Most lists of a record are empty: that is seen here, so that its constructor stays small. */
    public static <T> List<T> copyOf(List<T> parts) {
        return parts == NOTHING ? parts : List.copyOf(parts);
    }
}
