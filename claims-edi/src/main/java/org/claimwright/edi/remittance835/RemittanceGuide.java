package org.claimwright.edi.remittance835;

import org.claimwright.edi.Composition;
import org.claimwright.edi.Guide;
import org.claimwright.edi.part.LoopWriter;

/** The guide this package follows. */
final class RemittanceGuide {
    static final Guide GUIDE = Guide.REMITTANCE;

    private RemittanceGuide() {}

    /** Behind what is written already. */
    static LoopWriter writer(String loop, Composition out) {
        return LoopWriter.of(GUIDE, loop, out);
    }
}
