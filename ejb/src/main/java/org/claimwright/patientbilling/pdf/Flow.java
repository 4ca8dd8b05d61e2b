package org.claimwright.patientbilling.pdf;

import java.io.IOException;

/** Goes down a page and on to the next: nothing is written where there is no room for it. */
final class Flow {
    /** Begins a further page. */
    interface Turn {
        /** @return where its content begins */
        int page() throws IOException;
    }

    private static final int FOOT = 756;
    private final Turn turn;
    private int y;
    private int end;

    /** @param end of the first page's room */
    Flow(int y, int end, Turn turn) {
        this.y = y;
        this.end = end;
        this.turn = turn;
    }

    /** @return whether a new page was begun for it */
    boolean room(int height) throws IOException {
        if (y + height <= end) {
            return false;
        }
        y = turn.page();
        end = FOOT;
        return true;
    }

    /** @return where the piece begins */
    int take(int height) {
        var begin = y;
        y += height;
        return begin;
    }

    void skip(int height) {
        y += height;
    }
}
