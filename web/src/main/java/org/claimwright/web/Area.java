package org.claimwright.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.people.Role;

/** An area of the rail, in the order in which money flows; an area shows when it has a page for the person's role. */
public enum Area {
    HOME("Home", "home", "g h", Place.FLOW),
    PATIENTS("Patients", "patients", "g p", Place.FLOW),
    ENCOUNTERS("Encounters", "encounters", "g e", Place.FLOW),
    CLAIMS("Claims", "claims", "g c", Place.FLOW),
    REMITTANCES("Remittances", "remittances", "g m", Place.FLOW),
    FOLLOW_UP("Follow-up", "followup", "g f", Place.FLOW),
    PATIENT_BILLING("Patient billing", "billing", "g b", Place.FLOW),
    EXCHANGE("Exchange", "exchange", "g x", Place.FLOW),
    REPORTS("Reports", "reports", "g r", Place.FLOW),
    ADMINISTRATION("Administration", "administration", "g a", Place.FOOT);

    private enum Place {
        FLOW,
        FOOT
    }

    private final String label;
    private final String icon;
    private final String keys;
    private final Place place;

    Area(String label, String icon, String keys, Place place) {
        this.label = label;
        this.icon = icon;
        this.keys = keys;
        this.place = place;
    }

    /** The first page of this area that the role may open. */
    public Optional<Route> entrance(Role role) {
        return Stream.of(Route.values())
                .filter(route -> route.area().filter(this::equals).isPresent())
                .filter(route -> route.opensFor(role))
                .findFirst();
    }

    public String getLabel() {
        return label;
    }

    public String getIcon() {
        return icon;
    }

    /** The keys to press one after the other, separated by a space. */
    public String getKeys() {
        return keys;
    }

    public boolean isAtFoot() {
        return place == Place.FOOT;
    }
}
