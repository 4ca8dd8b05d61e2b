package org.claimwright.pricing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import org.claimwright.pricing.model.FacilityPlaces;

/** The table of facilities, read and checked whole at the start: the application does not start with one that is not sound. */
@Singleton
@Startup
@Lock(LockType.READ)
public class LoadedFacilities {
    private FacilityPlaces places;

    @PostConstruct
    void load() {
        places = FacilityPlaces.load();
    }

    public FacilityPlaces places() {
        return places;
    }
}
