package org.claimwright.web.followup;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimwright.kernel.Finding;

/** What was found wrong, as a page says it beside a field. */
final class Sentences {
    private Sentences() {}

    static String at(List<Finding> findings, String place) {
        return findings.stream()
                .filter(finding -> finding.where().equals(place))
                .map(Sentences::of)
                .collect(Collectors.joining(" "));
    }

    static String of(Finding finding) {
        var words = finding.found() + ": " + finding.todo() + ".";
        return words.substring(0, 1).toUpperCase(Locale.US) + words.substring(1);
    }
}
