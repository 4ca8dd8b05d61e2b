package org.claimwright.edi;

/** The components of one element, one after the other, in a single walk through its text; what is absent is an empty text. */
public final class Components {
    private final Segment segment;
    private final int end;
    private int next;

    Components(Segment segment, int element) {
        boolean there = segment.has(element);
        this.segment = segment;
        this.next = there ? segment.start(element) : 1;
        this.end = there ? segment.end(element) : 0;
    }

    public boolean hasNext() {
        return next <= end;
    }

    /** The next one, as a text of its own. */
    public String next() {
        if (next > end) {
            return "";
        }
        int start = next;
        int last = segment.componentEnd(start, end);
        next = last + 1;
        return segment.text(start, last);
    }

    /** Goes past one; says how many characters it has. */
    public int skip() {
        int start = next;
        next = next > end ? next : segment.componentEnd(start, end) + 1;
        return Math.max(next - start - 1, 0);
    }
}
