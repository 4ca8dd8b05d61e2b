package org.claimwright.remittance;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import org.claimwright.remittance.model.PostingMap;
import org.claimwright.remittance.model.PostingRules;

/** The posting map, read and checked whole at the start: the application does not start with one that is not sound. */
@Singleton
@Startup
@Lock(LockType.READ)
public class LoadedPostingRules {
    private PostingMap map;
    private PostingRules rules;

    @PostConstruct
    void load() {
        map = PostingMap.load();
        rules = new PostingRules(map);
    }

    public PostingMap map() {
        return map;
    }

    public PostingRules rules() {
        return rules;
    }
}
