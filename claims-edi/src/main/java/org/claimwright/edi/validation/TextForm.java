package org.claimwright.edi.validation;

/**
 * How a code is formed, character by character: 9 stands for a digit, A for a capital, * for either, and all else for itself.
 *
 * @param least how many characters it has at least; those that follow may be absent from the end
 */
record TextForm(String characters, int least) {
    TextForm(String characters) {
        this(characters, characters.length());
    }

    boolean fits(String text, int start, int end) {
        int length = end - start;
        if (length < least || length > characters.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!fits(characters.charAt(i), text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char wanted, char found) {
        return switch (wanted) {
            case '9' -> isDigit(found);
            case 'A' -> isCapital(found);
            case '*' -> isDigit(found) || isCapital(found);
            default -> wanted == found;
        };
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isCapital(char character) {
        return character >= 'A' && character <= 'Z';
    }
}
