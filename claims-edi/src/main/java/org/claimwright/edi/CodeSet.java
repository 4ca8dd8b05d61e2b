package org.claimwright.edi;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Codes to look others up in, without making Strings of them: up to eight characters are taken together for one number, which is looked up
 * in a table; longer codes are compared as text.
 */
public final class CodeSet {
    /** The number of an empty text. */
    public static final long NOTHING = 0;

    /** The number of all texts that are too long for one of their own. */
    public static final long LONG = -1;

    private static final int LONGEST = 8;
    private static final int SHORT = 4;
    private static final int LAST_OF_ASCII = 0x7F;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] table;
    private final int shift;
    private final Set<String> longCodes = new HashSet<>();

    private CodeSet(Collection<String> codes) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(codes.size()) + 1;
        table = new long[1 << bits];
        shift = Long.SIZE - bits;
        codes.forEach(this::add);
    }

    public static CodeSet of(Collection<String> codes) {
        return new CodeSet(codes);
    }

    private void add(String code) {
        long number = number(code, 0, code.length());
        if (number == LONG) {
            longCodes.add(code);
        } else if (number != NOTHING) {
            table[place(number)] = number;
        }
    }

    /** Where a number stands in the table, or the free place where it would stand. */
    private int place(long number) {
        int place = (int) (number * SPREAD >>> shift);
        while (table[place] != number && table[place] != NOTHING) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    /** The number of a text of at most eight characters, which no other has; {@link #LONG} for any that is longer. */
    public static long number(String text, int start, int end) {
        if (end - start > LONGEST) {
            return LONG;
        }
        long number = NOTHING;
        int odd = 0;
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            odd |= character - 1;
            number = number << Byte.SIZE | character;
        }
        // A null character would be lost in the number, and one of more than a byte would run into its neighbour.
        return (odd & ~LAST_OF_ASCII) == 0 ? number : LONG;
    }

    /** The same for a part of characters, which ends where they do or at that mark before. */
    static long number(char[] text, int start, int end, char mark) {
        long number = NOTHING;
        for (int i = start; i < end && text[i] != mark; i++) {
            if (i - start == LONGEST || text[i] == 0 || text[i] > '~') {
                return LONG;
            }
            number = number << Byte.SIZE | text[i];
        }
        return number;
    }

    /** The number of a text of at most four characters, which an int holds; {@link #LONG} for any that is longer. */
    static int shortNumber(String text) {
        // Without a loop, so that the number of a constant is one itself.
        return switch (text.length()) {
            case 2 -> shortNumber(text.charAt(0), text.charAt(1));
            case 3 -> joined(shortNumber(text.charAt(0), text.charAt(1)), text.charAt(2));
            default -> text.length() <= SHORT ? (int) number(text, 0, text.length()) : (int) LONG;
        };
    }

    private static int shortNumber(char first, char second) {
        return first == 0 || first > '~' ? (int) LONG : joined(first, second);
    }

    private static int joined(int number, char next) {
        return number == LONG || next == 0 || next > '~' ? (int) LONG : number << Byte.SIZE | next;
    }

    public boolean contains(String text, int start, int end) {
        long number = number(text, start, end);
        return number == LONG ? longCodes.contains(text.substring(start, end)) : contains(number);
    }

    /** By the number of a text, which is not {@link #LONG}. */
    public boolean contains(long number) {
        return number != NOTHING && table[place(number)] == number;
    }

    public boolean contains(String code) {
        return contains(code, 0, code.length());
    }
}
