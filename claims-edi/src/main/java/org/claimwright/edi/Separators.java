package org.claimwright.edi;

/**
 * The delimiters of one interchange, as its ISA declares them, and what a writer puts after each terminator for people to read.
 * They differ from each other and are never letters, digits or spaces.
 *
 * @param repetition {@link #NONE} where an older habit leaves ISA11 without a separator
 * @param lineEnd nothing, or the line break written after each terminator
 */
public record Separators(char element, char component, char repetition, char terminator, String lineEnd) {
    /** The repetition separator of an interchange that has none. */
    public static final char NONE = '\0';

    /** {@code * : ^ ~} with a line feed after each terminator. */
    public static final Separators USUAL = new Separators('*', ':', '^', '~', "\n");

    public Separators {
        if (!usable(element, component, repetition, terminator)) {
            throw new IllegalArgumentException("Separators clash or are letters, digits or spaces: " + element
                    + component + repetition + terminator);
        }
        if (!lineEnd.isBlank()) {
            throw new IllegalArgumentException("Only white space may follow a terminator");
        }
    }

    public Separators(char element, char component, char repetition, char terminator) {
        this(element, component, repetition, terminator, "");
    }

    /** Whether these four can tell elements, components, repetitions and segments apart. */
    static boolean usable(char element, char component, char repetition, char terminator) {
        boolean distinct = element != component
                && element != repetition
                && element != terminator
                && component != repetition
                && component != terminator
                && repetition != terminator;
        return distinct
                && marks(element)
                && marks(component)
                && (repetition == NONE || marks(repetition))
                && marks(terminator);
    }

    static boolean marks(char candidate) {
        return candidate != NONE && candidate != ' ' && !Character.isLetterOrDigit(candidate);
    }

    boolean includes(char candidate) {
        return candidate == element
                || candidate == component
                || candidate == terminator
                || (candidate == repetition && repetition != NONE);
    }
}
