package org.claimwright.claims;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import org.claimwright.claims.edits.ClaimEdits;
import org.claimwright.claims.model.AnswerMeanings;

/** The rule tables, read and checked whole at the start: the application does not start with one that is not sound. */
@Singleton
@Startup
@Lock(LockType.READ)
public class LoadedRules {
    private ClaimEdits edits;
    private AnswerMeanings meanings;

    @PostConstruct
    void load() {
        edits = ClaimEdits.load();
        meanings = AnswerMeanings.load();
    }

    public ClaimEdits edits() {
        return edits;
    }

    public AnswerMeanings meanings() {
        return meanings;
    }
}
