package org.claimwright.edi;

/**
 * Where the sixteen element separators of an ISA stand, the last fixed-width segment of X12: everything else about an interchange's
 * notation follows from it.
 */
final class HeaderShape {
    private static final int ELEMENTS = 16;
    private static final int LONGEST = 250;
    private static final int[] FIXED = {3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103};

    private final CharacterSource source;
    private final int[] separators = new int[ELEMENTS];

    private HeaderShape(CharacterSource source) {
        this.source = source;
    }

    static boolean announced(CharacterSource source) {
        return source.peek(0) == 'I'
                && source.peek(1) == 'S'
                && source.peek(2) == 'A'
                && source.peek(3) > 0
                && Separators.marks((char) source.peek(3));
    }

    /** The header that starts at the next character, or null when there are not enough elements for one. */
    static HeaderShape next(CharacterSource source) {
        HeaderShape shape = new HeaderShape(source);
        return announced(source) && shape.measure() ? shape : null;
    }

    private boolean measure() {
        int count = 0;
        for (int i = 3; i < LONGEST && count < ELEMENTS && source.peek(i) >= 0; i++) {
            if (source.peek(i) == source.peek(3)) {
                separators[count++] = i;
            }
        }
        return count == ELEMENTS && source.peek(length() - 1) >= 0;
    }

    boolean isFixed() {
        return java.util.Arrays.equals(separators, FIXED);
    }

    /** With the terminator. */
    int length() {
        return separators[ELEMENTS - 1] + 3;
    }

    char elementSeparator() {
        return (char) source.peek(3);
    }

    char componentSeparator() {
        return (char) source.peek(length() - 2);
    }

    char terminator() {
        return (char) source.peek(length() - 1);
    }

    /** What ISA11 holds, or a blank when that is not one character. */
    char repetition() {
        String declared = element(11);
        return declared.length() == 1 ? declared.charAt(0) : ' ';
    }

    String[] elements() {
        String[] elements = new String[ELEMENTS];
        for (int i = 1; i <= ELEMENTS; i++) {
            elements[i - 1] = element(i);
        }
        return elements;
    }

    private String element(int index) {
        int end = index == ELEMENTS ? length() - 1 : separators[index];
        StringBuilder text = new StringBuilder();
        for (int i = separators[index - 1] + 1; i < end; i++) {
            text.append((char) source.peek(i));
        }
        return text.toString();
    }
}
