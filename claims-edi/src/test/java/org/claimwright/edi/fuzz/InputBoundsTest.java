package org.claimwright.edi.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That the fuzzer notices an input that is slow or large, and not the first one that loads what all need. */
class InputBoundsTest {
    private static final long MILLISECOND = 1_000_000;
    private static final InputBounds LITTLE = new InputBounds(20 * MILLISECOND, 1 << 20);

    private final List<Object> made = new ArrayList<>();

    private void make(int kilobytes) {
        for (int i = 0; i < kilobytes; i++) {
            made.add(new byte[1 << 10]);
        }
    }

    private static void compute(long milliseconds) {
        var thread = java.lang.management.ManagementFactory.getThreadMXBean();
        long end = thread.getCurrentThreadCpuTime() + milliseconds * MILLISECOND;
        while (thread.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void what_costs_little_is_run_once() {
        LITTLE.check(() -> make(10));

        assertEquals(10, made.size());
    }

    @Test
    void a_slow_input_is_noticed() {
        IllegalStateException noticed =
                assertThrows(IllegalStateException.class, () -> LITTLE.check(() -> compute(25)));

        assertTrue(
                noticed.getMessage().matches("An input of little length costs \\d+ milliseconds and \\d+ kilobytes"));
    }

    @Test
    void a_large_input_is_noticed() {
        assertThrows(IllegalStateException.class, () -> LITTLE.check(() -> make(1_100)));
    }

    @Test
    void what_only_the_first_run_costs_is_no_ones_fault() {
        LITTLE.check(() -> make(made.isEmpty() ? 1_100 : 10));

        assertEquals(1_110, made.size());
    }
}
