package org.claimwright.negotiation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import org.claimwright.negotiation.model.AgreementLimits;

/** The table of limits, read and checked whole at the start: the application does not start with one that is not sound. */
@Singleton
@Startup
@Lock(LockType.READ)
public class LoadedLimits {
    private AgreementLimits limits;

    @PostConstruct
    void load() {
        limits = AgreementLimits.load();
    }

    public AgreementLimits limits() {
        return limits;
    }
}
