package org.claimwright.edi.authorization278;

import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.professional837.RelatedCauses;

/**
 * What a review is asked for (UM).
 *
 * @param category AR admission, HS services, SC referral to a specialist, IN individual
 * @param certification I initial, R renewal, S revised, 3 cancel, 4 extension …
 * @param serviceType as in eligibility
 * @param facility its code, and B for a place of service or A for a type of bill with its frequency
 * @param relatedCauses of the patient's condition
 * @param urgency UM06: 03 emergency, U urgent, or empty
 * @param healthStatus UM07: the patient's, or empty
 * @param prognosis UM08, or empty
 * @param release UM09: whether information may be released
 * @param delayReason UM10, or empty
 */
public record ReviewRequest(
        String category,
        String certification,
        String serviceType,
        Facility facility,
        RelatedCauses relatedCauses,
        String urgency,
        String healthStatus,
        String prognosis,
        String release,
        String delayReason) {
    public static final ReviewRequest NONE =
            new ReviewRequest("", "", "", Facility.NONE, RelatedCauses.NONE, "", "", "", "", "");

    /** Where the service is given: a code, the list it is from, and the frequency of a type of bill. */
    public record Facility(String code, String list, String frequency) {
        public static final Facility NONE = new Facility("", "", "");

        String composite() {
            return Segment.composite(code, list, frequency);
        }
    }

    static Optional<ReviewRequest> read(Segment um) {
        return Optional.of(new ReviewRequest(
                um.element(1),
                um.element(2),
                um.element(3),
                new Facility(um.component(4, 1), um.component(4, 2), um.component(4, 3)),
                RelatedCauses.read(um, 5),
                um.element(6),
                um.element(7),
                um.element(8),
                um.element(9),
                um.element(10)));
    }

    void write(Composition out) {
        out.segment("UM")
                .element(category)
                .element(certification)
                .element(serviceType)
                .element(facility.composite())
                .element(relatedCauses, RelatedCauses::write)
                .element(urgency)
                .element(healthStatus)
                .element(prognosis)
                .element(release)
                .element(delayReason);
    }
}
