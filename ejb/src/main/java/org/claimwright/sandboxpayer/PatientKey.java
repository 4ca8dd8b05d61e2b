package org.claimwright.sandboxpayer;

import org.claimwright.edi.part.Name;

/** Tells the persons under one member number apart. */
final class PatientKey {
    private PatientKey() {}

    static String of(Name name, String memberId) {
        return String.join("|", memberId, name.last(), name.first());
    }
}
