package org.claimwright.edi;

import java.util.Arrays;

/**
 * How segments stand in a text: what separates and ends them, and how each character of a value is written. X12 has no way to escape a
 * separator, so a value cannot hold one, nor a character outside the X12 sets.
 */
final class Notation {
    /** As in memory, where our own marks separate and any other character may stand in a value. */
    static final Notation OWN = new Notation();

    /** How a character is written that cannot be. */
    static final char REFUSED = '\uFFFE';

    private final char element;
    private final char component;
    private final char repetition;
    private final char[] end;
    private final char[] written = new char['~' + 1];
    private final Separators separators;

    private Notation() {
        element = Segment.ELEMENT;
        component = Segment.COMPONENT;
        repetition = Segment.REPETITION;
        end = new char[0];
        separators = null;
        for (char character = 0; character < written.length; character++) {
            written[character] = character == Segment.ELEMENT ? SegmentView.NO_MARK : character;
        }
    }

    Notation(Separators separators) {
        this.separators = separators;
        element = separators.element();
        component = separators.component();
        repetition = separators.repetition() == Separators.NONE ? REFUSED : separators.repetition();
        end = (separators.terminator() + separators.lineEnd()).toCharArray();
        Arrays.fill(written, REFUSED);
        for (char character = ' '; character < written.length; character++) {
            written[character] = separators.includes(character) ? REFUSED : character;
        }
        written[Segment.COMPONENT] = component;
        written[Segment.REPETITION] = repetition;
    }

    boolean isOwn() {
        return separators == null;
    }

    char element() {
        return element;
    }

    char component() {
        return component;
    }

    char repetition() {
        return repetition;
    }

    /** What stands behind a segment, for looking only. */
    char[] end() {
        return end;
    }

    /** How each character of a value is written; {@link #REFUSED} where it cannot be. For looking only. */
    char[] written() {
        return written;
    }

    /** The same for one that is not among those. */
    char beyond(char character) {
        return isOwn() ? character : REFUSED;
    }

    /** As it stands in memory. */
    char read(char character) {
        if (character == element) {
            return Segment.ELEMENT;
        }
        return character == component ? Segment.COMPONENT : character == repetition ? Segment.REPETITION : character;
    }

    /** What the header says of the repetition separator: an older habit has a letter where there is none. */
    char declaredRepetition() {
        return repetition == REFUSED ? 'U' : repetition;
    }

    IllegalArgumentException refusal(String segmentId, int index, char character) {
        String reason = separators.includes(character)
                ? "it is a separator of this interchange"
                : "it is outside the X12 character sets";
        return new IllegalArgumentException(String.format(
                "%s cannot hold U+%04X: %s", Location.ofElement("", segmentId, index), (int) character, reason));
    }
}
