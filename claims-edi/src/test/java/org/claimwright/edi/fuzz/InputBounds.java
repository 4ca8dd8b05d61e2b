package org.claimwright.edi.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What one input may cost a reader, in the reader's own processor time and memory, so that it is the same on a busy machine.
 *
 * @param nanoseconds of processor time
 * @param bytes made in all, freed or not
 */
record InputBounds(long nanoseconds, long bytes) {
    /** One second, and half of the heap that a fuzzed reader has. */
    static final InputBounds USUAL = new InputBounds(1_000_000_000, 128 << 20);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What it cost. */
    private record Cost(long nanoseconds, long bytes) {
        static Cost now() {
            return new Cost(THREADS.getCurrentThreadCpuTime(), THREADS.getCurrentThreadAllocatedBytes());
        }

        Cost since(Cost start) {
            return new Cost(nanoseconds - start.nanoseconds, bytes - start.bytes);
        }
    }

    /**
     * Runs a reader over one input. What costs too much is run again: loading classes and tables is not the input's own cost.
     *
     * @throws IllegalStateException where it costs too much both times
     */
    void check(Runnable reader) {
        if (isOver(cost(reader))) {
            Cost again = cost(reader);
            if (isOver(again)) {
                throw new IllegalStateException("An input of little length costs " + again.nanoseconds() / 1_000_000
                        + " milliseconds and " + again.bytes() / 1_024 + " kilobytes");
            }
        }
    }

    private boolean isOver(Cost cost) {
        return cost.nanoseconds() > nanoseconds || cost.bytes() > bytes;
    }

    private static Cost cost(Runnable reader) {
        Cost start = Cost.now();
        reader.run();
        return Cost.now().since(start);
    }
}
