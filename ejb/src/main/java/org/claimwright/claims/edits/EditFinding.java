package org.claimwright.claims.edits;

import org.claimwright.claims.FindingSeverity;

/** What a rule found, its message filled in. */
public record EditFinding(
        String rule,
        String check,
        String ruleVersion,
        FindingSeverity severity,
        int snip,
        Place place,
        String message,
        String todo,
        String citation) {}
