package org.claimwright.web.signin;

import java.util.List;

/**
 * A time zone that a practice can choose, with the name by which its people call it.
 *
 * @param id the zone in the IANA time zone database
 */
public record PracticeTimeZone(String id, String label) {
    static final List<PracticeTimeZone> OF_THE_UNITED_STATES = List.of(
            new PracticeTimeZone("America/New_York", "Eastern (New York)"),
            new PracticeTimeZone("America/Indiana/Indianapolis", "Eastern (Indianapolis)"),
            new PracticeTimeZone("America/Detroit", "Eastern (Detroit)"),
            new PracticeTimeZone("America/Chicago", "Central (Chicago)"),
            new PracticeTimeZone("America/Denver", "Mountain (Denver)"),
            new PracticeTimeZone("America/Boise", "Mountain (Boise)"),
            new PracticeTimeZone("America/Phoenix", "Mountain without daylight time (Phoenix)"),
            new PracticeTimeZone("America/Los_Angeles", "Pacific (Los Angeles)"),
            new PracticeTimeZone("America/Anchorage", "Alaska (Anchorage)"),
            new PracticeTimeZone("Pacific/Honolulu", "Hawaii (Honolulu)"),
            new PracticeTimeZone("America/Puerto_Rico", "Atlantic (Puerto Rico, Virgin Islands)"),
            new PracticeTimeZone("Pacific/Guam", "Chamorro (Guam, Northern Marianas)"),
            new PracticeTimeZone("Pacific/Pago_Pago", "Samoa (Pago Pago)"));

    public String getId() {
        return id;
    }

    public String getLabel() {
        return label;
    }
}
