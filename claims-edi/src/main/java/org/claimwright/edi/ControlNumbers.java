package org.claimwright.edi;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which control numbers were used, in little room: numbers that follow each other are held as one run, so that a group whose sets are
 * numbered one by one takes the same room whatever it holds. Numbers in no order are held up to a limit; behind it nothing is compared.
 */
final class ControlNumbers {
    /** What is known of a number when it comes. */
    enum Use {
        FIRST,
        REPEATED,
        /** With this one there are more than are held; said once. */
        ONE_TOO_MANY,
        NOT_COMPARED
    }

    /** As many digits as fit behind a one into a number of ours. */
    private static final int DIGITS = 18;
    /** Longer ones than any guide allows are held too, and count for more. */
    private static final int USUAL_LENGTH = 9;

    private final int limit;
    /** From the first number of each run to the count of its last. */
    private final TreeMap<Numbered, Long> runs = new TreeMap<>();

    private int held;
    private boolean compares = true;

    /** @param limit how many numbers are held that do not follow each other */
    ControlNumbers(int limit) {
        this.limit = limit;
    }

    int limit() {
        return limit;
    }

    Use use(String text) {
        if (!compares) {
            return Use.NOT_COMPARED;
        }
        if (!add(Numbered.of(text))) {
            return Use.REPEATED;
        }
        return held > limit ? endComparing() : Use.FIRST;
    }

    /** Forgets them all, where numbers may begin again. */
    void clear() {
        runs.clear();
        held = 0;
        compares = true;
    }

    private Use endComparing() {
        clear();
        compares = false;
        return Use.ONE_TOO_MANY;
    }

    private boolean add(Numbered number) {
        Map.Entry<Numbered, Long> run = runs.floorEntry(number);
        boolean near = run != null && run.getKey().prefix().equals(number.prefix());
        if (near && run.getValue() >= number.count()) {
            return false;
        }
        boolean follows = near && run.getValue() == number.count() - 1;
        lengthen(follows ? run.getKey() : begin(number), number);
        return true;
    }

    private Numbered begin(Numbered number) {
        held += number.size();
        return number;
    }

    /** Up to this number, or up to the end of the run that begins behind it. */
    private void lengthen(Numbered first, Numbered last) {
        Long end = runs.remove(last.next());
        if (end != null) {
            held -= last.size();
        }
        runs.put(first, end == null ? Long.valueOf(last.count()) : end);
    }

    /**
     * A control number as text: what stands before its last digits, and these digits behind a one, so that 0001 and 1 are two numbers.
     */
    private record Numbered(String prefix, long count) implements Comparable<Numbered> {
        private static final Comparator<Numbered> ORDER =
                Comparator.comparing(Numbered::prefix).thenComparingLong(Numbered::count);

        static Numbered of(String text) {
            int start = text.length();
            while (start > Math.max(0, text.length() - DIGITS) && isDigit(text.charAt(start - 1))) {
                start--;
            }
            return new Numbered(text.substring(0, start), counted(text, start));
        }

        private static long counted(String text, int start) {
            long count = 1;
            for (int i = start; i < text.length(); i++) {
                count = count * 10 + text.charAt(i) - '0';
            }
            return count;
        }

        private static boolean isDigit(char character) {
            return character >= '0' && character <= '9';
        }

        Numbered next() {
            return new Numbered(prefix, count + 1);
        }

        int size() {
            return 1 + prefix.length() / USUAL_LENGTH;
        }

        @Override
        public int compareTo(Numbered other) {
            return ORDER.compare(this, other);
        }
    }
}
