package org.claimwright.patientbilling;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import org.claimwright.patientbilling.model.BillingLimits;
import org.claimwright.patientbilling.model.DunningLevels;
import org.claimwright.patientbilling.model.PlainReasons;

/** The tables of patient billing, read and checked whole at the start. */
@Singleton
@Startup
@Lock(LockType.READ)
public class BillingRules {
    private BillingLimits limits;
    private PlainReasons reasons;
    private DunningLevels levels;

    @PostConstruct
    void load() {
        limits = BillingLimits.load();
        reasons = PlainReasons.load();
        levels = DunningLevels.load();
    }

    public BillingLimits limits() {
        return limits;
    }

    public PlainReasons reasons() {
        return reasons;
    }

    public DunningLevels levels() {
        return levels;
    }
}
