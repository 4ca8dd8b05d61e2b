package org.claimwright.edi;

/**
 * The loop, segment, element and component that a finding is about; zero or an empty text where it is about something wider.
 *
 * @param repetition which of several values of a repeated element, the first being 1; zero where there is one value, or all are meant
 */
public record Location(String loop, String segmentId, int element, int component, int repetition) {
    public static final Location NOWHERE = new Location("", "", 0, 0);

    public Location(String loop, String segmentId, int element, int component) {
        this(loop, segmentId, element, component, 0);
    }

    public static Location ofSegment(String loop, String segmentId) {
        return new Location(loop, segmentId, 0, 0);
    }

    public static Location ofElement(String loop, String segmentId, int element) {
        return new Location(loop, segmentId, element, 0);
    }

    /** As people write it: {@code 2400 SV101-3}. */
    @Override
    public String toString() {
        String place = segmentId
                + (element > 0 ? String.format("%02d", element) : "")
                + (component > 0 ? "-" + component : "")
                + (repetition > 0 ? " repetition " + repetition : "");
        return loop.isEmpty() ? place : loop + " " + place;
    }
}
