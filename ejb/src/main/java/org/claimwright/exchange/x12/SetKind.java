package org.claimwright.exchange.x12;

import java.util.EnumMap;
import java.util.Map;
import org.claimwright.edi.Guide;
import org.claimwright.edi.TransactionSet;

/** What we call the sets that arrive; handlers name their kind this way. */
final class SetKind {
    static final String INTERCHANGE_ACKNOWLEDGMENT = "TA1";

    private static final Map<Guide, String> NAMES = new EnumMap<>(Map.of(
            Guide.IMPLEMENTATION_ACKNOWLEDGMENT, "999",
            Guide.CLAIM_ACKNOWLEDGMENT, "277CA",
            Guide.REMITTANCE, "835",
            Guide.PROFESSIONAL_CLAIM, "837P",
            Guide.INSTITUTIONAL_CLAIM, "837I",
            Guide.DENTAL_CLAIM, "837D"));

    private SetKind() {}

    /** By its guide; a set of a guide we do not know is called by its ST01. */
    static String of(TransactionSet set) {
        return set.guide().map(NAMES::get).orElseGet(set::identifier);
    }
}
