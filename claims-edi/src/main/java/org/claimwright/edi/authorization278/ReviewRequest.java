package org.claimwright.edi.authorization278;

import java.util.Optional;
import org.claimwright.edi.Segment;

/**
 * What a review is asked for (UM).
 *
 * @param category AR admission, HS services, SC referral to a specialist, IN individual
 * @param certification I initial, R renewal, S revised, 3 cancel, 4 extension …
 * @param serviceType as in eligibility
 * @param facility its code, and B for a place of service or A for a type of bill
 * @param urgency 03 emergency, U urgent, or empty
 */
public record ReviewRequest(
        String category,
        String certification,
        String serviceType,
        String facility,
        String facilityList,
        String urgency,
        String release) {
    public static final ReviewRequest NONE = new ReviewRequest("", "", "", "", "", "", "");

    static Optional<ReviewRequest> read(Segment um) {
        return Optional.of(new ReviewRequest(
                um.element(1),
                um.element(2),
                um.element(3),
                um.component(4, 1),
                um.component(4, 2),
                um.element(6),
                um.element(9)));
    }

    Segment segment() {
        return Segment.of(
                "UM",
                category,
                certification,
                serviceType,
                Segment.composite(facility, facilityList),
                "",
                urgency,
                "",
                "",
                release);
    }
}
