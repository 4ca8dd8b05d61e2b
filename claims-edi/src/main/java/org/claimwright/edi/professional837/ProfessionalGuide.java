package org.claimwright.edi.professional837;

import org.claimwright.edi.Composition;
import org.claimwright.edi.Guide;
import org.claimwright.edi.part.LoopWriter;

/** What the readers and writers of this package share. */
final class ProfessionalGuide {
    static final Guide GUIDE = Guide.PROFESSIONAL_CLAIM;
    static final String[] CLAIM_PROVIDERS = {"2310A", "2310B", "2310C", "2310D", "2310E", "2310F"};
    static final String[] LINE_PROVIDERS = {"2420A", "2420B", "2420C", "2420D", "2420E", "2420F", "2420G", "2420H"};

    private ProfessionalGuide() {}

    /** Behind what is written already. */
    static LoopWriter writer(String loop, Composition out) {
        return LoopWriter.of(GUIDE, loop, out);
    }
}
