package org.claimwright.edi.acknowledgment;

/**
 * How much the answer to one interchange may list, so that no file makes it endless: so many groups, sets, and errors in all. What is past
 * the bound is judged and counted all the same.
 */
final class Room {
    private static final int EACH = 10_000;

    private int groups = EACH;
    private int sets = EACH;
    private int errors = EACH;
    private boolean wanting;

    boolean forGroup() {
        return given(groups--);
    }

    boolean forSet() {
        return given(sets--);
    }

    /** For one more element or segment in error. */
    boolean forError() {
        return given(errors--);
    }

    private boolean given(int left) {
        wanting |= left <= 0;
        return left > 0;
    }

    /** Whether something is left out. */
    boolean isWanting() {
        return wanting;
    }
}
