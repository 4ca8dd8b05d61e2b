package org.claimwright.demobooks;

/** The parts of a month's work, in their order; between two of them everything that is on its way arrives. */
enum DemoPart {
    /** Patients come, and what was done for them is billed. */
    VISITS
}
