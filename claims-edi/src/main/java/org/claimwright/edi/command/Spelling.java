package org.claimwright.edi.command;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Finds what somebody may have meant who wrote a word we do not know. */
final class Spelling {
    private static final int MOST_MISTAKES = 3;

    private Spelling() {}

    /** The known words that are nearest, in order of the alphabet; none where even those are far off. */
    static List<String> similar(String word, Collection<String> known) {
        int nearest = known.stream()
                .mapToInt(candidate -> distance(candidate, word))
                .min()
                .orElse(Integer.MAX_VALUE);
        int most = Math.min(MOST_MISTAKES, Math.max(1, word.length() / 2));
        return known.stream()
                .filter(candidate -> nearest <= most && distance(candidate, word) == nearest)
                .sorted()
                .toList();
    }

    /** How many letters must be changed, added or left out (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
