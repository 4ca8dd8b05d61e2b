package org.claimwright.demobooks;

/** The parts of a month's work, in their order; between two of them everything that is on its way arrives. */
enum DemoPart {
    /** Patients come. */
    VISITS(true),
    /** What was done for them is billed. */
    BILLS(false),
    /** What payers paid short is talked about; of the last weeks it is left for the user of the demo. */
    TALKS(false),
    /** Patients are asked for their share, and some pay. */
    PATIENTS(true);

    private final boolean isInside;

    DemoPart(boolean isInside) {
        this.isInside = isInside;
    }

    /** Nothing of it leaves the building, so that the next part need not wait. */
    boolean isInside() {
        return isInside;
    }
}
