package org.claimwright.edi;

/** A segment that was read: a view of the text around it. */
final class SegmentView extends Segment {
    private static final String HEADER = "ISA";

    /** Stands for a mark of ours in a value, which no writer takes. */
    static final char NO_MARK = '\uFFFD';

    private final Block block;
    private final int first;
    private final Stretch stretch;
    private final int number;

    /**
     * @param code the number of the identifier, see {@link #code()}
     * @param first where its marks begin in those of the block
     * @param number within the stretch
     */
    SegmentView(String id, int code, Block block, int first, int size, Stretch stretch, int number) {
        super(id, code, size);
        this.block = block;
        this.first = first;
        this.stretch = stretch;
        this.number = number;
    }

    /** A view of a text that is made of these elements; a null is an absent one. */
    static SegmentView made(String id, String... elements) {
        StringBuilder text = new StringBuilder(id);
        int[] marks = new int[elements.length + 2];
        // The header's elements have fixed widths, and it says of itself which characters are separators.
        boolean header = HEADER.equals(id);
        int kept = 1;
        marks[0] = -1;
        marks[1] = text.length();
        for (int i = 0; i < elements.length; i++) {
            int start = text.append(ELEMENT).length();
            text.append(elements[i] == null ? "" : elements[i].replace(ELEMENT, NO_MARK));
            int end = header ? text.length() : trimmed(text, start, text.length());
            text.setLength(end);
            marks[i + 2] = end;
            kept = end > start || header ? i + 2 : kept;
        }
        text.setLength(marks[kept]);
        Block block = Block.composed(text.toString(), marks);
        return new SegmentView(id, CodeSet.shortNumber(id), block, 0, kept - 1, Stretch.NONE, 0);
    }

    /** A view of a text that is one segment with our own marks. */
    static SegmentView composed(String text) {
        int elements =
                (int) text.chars().filter(character -> character == ELEMENT).count();
        int[] marks = new int[elements + 2];
        marks[0] = -1;
        for (int i = 1; i < marks.length; i++) {
            int end = text.indexOf(ELEMENT, marks[i - 1] + 1);
            marks[i] = end < 0 ? text.length() : end;
        }
        String id = text.substring(0, marks[1]);
        return new SegmentView(id, CodeSet.shortNumber(id), Block.composed(text, marks), 0, elements, Stretch.NONE, 0);
    }

    /** The same where another stands. */
    Segment at(Segment place) {
        return place instanceof SegmentView there
                ? token(there.offset(), there.block.vocabulary()).at(there.stretch, there.number)
                : this;
    }

    /** As read at that place of a file. */
    Token token(long offset, Vocabulary vocabulary) {
        return new Token(id(), block.at(offset, vocabulary), first, size());
    }

    /** The place of its first character in the file. */
    long offset() {
        return block.offset() + start(0);
    }

    @Override
    public Position position() {
        return stretch == Stretch.NONE ? Position.NONE : stretch.position(number, offset());
    }

    @Override
    String part(int index) {
        return block.text(start(index), end(index));
    }

    @Override
    public boolean has(int index) {
        return index >= 1 && index <= size() && end(index) > start(index);
    }

    @Override
    public String characters() {
        return block.text();
    }

    @Override
    public char character(int place) {
        return block.character(place);
    }

    @Override
    public int start(int element) {
        return block.mark(first + element) + 1;
    }

    @Override
    public int end(int element) {
        return block.mark(first + element + 1);
    }

    @Override
    String text(int start, int end) {
        return block.text(start, end);
    }

    @Override
    int componentEnd(int start, int end) {
        return block.end(start, end, COMPONENT);
    }

    @Override
    long number(int start, int end) {
        return block.number(start, end, COMPONENT);
    }
}
