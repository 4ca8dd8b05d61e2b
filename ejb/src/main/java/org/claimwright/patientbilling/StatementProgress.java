package org.claimwright.patientbilling;

import java.io.Serializable;

/** How far a run of statements has come. */
public record StatementProgress(int asked, int made, int failed, boolean ended, String begunBy)
        implements Serializable {}
