package org.claimwright.web.encounters;

import java.util.Locale;
import org.claimwright.encounters.RelatedCause;
import org.claimwright.kernel.Finding;

/** Findings as sentences. */
final class EntryWords {
    private EntryWords() {}

    static String sentence(Finding finding) {
        return capital(finding.found()) + ". " + capital(finding.todo()) + ".";
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String cause(RelatedCause cause) {
        return switch (cause) {
            case AUTO_ACCIDENT -> "Auto accident";
            case EMPLOYMENT -> "Employment";
            case OTHER_ACCIDENT -> "Other accident";
        };
    }
}
