package org.claimwright.sandboxpayer;

import org.claimwright.edi.Interchange;
import org.claimwright.edi.Separators;
import org.claimwright.edi.Usage;

/**
 * Who sends us claims, as their interchange names them, and how they want to be written to.
 *
 * @param ourQualifier the one they use for us
 */
record Correspondent(String ourQualifier, String qualifier, String identifier, Usage usage, Separators separators) {

    static Correspondent of(Interchange interchange) {
        return new Correspondent(
                interchange.receiverQualifier(),
                interchange.senderQualifier(),
                interchange.sender(),
                interchange.isTest() ? Usage.TEST : Usage.PRODUCTION,
                interchange.separators());
    }

    /** As {@link #of}, from what we wrote to them. */
    static Correspondent to(Interchange ours) {
        return new Correspondent(
                ours.senderQualifier(),
                ours.receiverQualifier(),
                ours.receiver(),
                ours.isTest() ? Usage.TEST : Usage.PRODUCTION,
                ours.separators());
    }

    /** Names a payee and the way to it. */
    String payment(String payee) {
        return String.join("|", payee, qualifier, identifier, usage.code());
    }
}
