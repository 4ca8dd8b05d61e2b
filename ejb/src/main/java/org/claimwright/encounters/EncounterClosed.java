package org.claimwright.encounters;

import org.claimwright.registration.PatientId;

/** A visit is complete: announced in the transaction that closes it. */
public record EncounterClosed(EncounterId encounter, PatientId patient) {}
