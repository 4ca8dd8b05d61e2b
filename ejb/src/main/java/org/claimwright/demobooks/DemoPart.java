package org.claimwright.demobooks;

/** The parts of a month's work, in their order. */
enum DemoPart {
    /** Patients come, while payers pay what fell due since the month before; what follows waits for that. */
    VISITS(true),
    /** Patients are asked for their share, and some pay. */
    PATIENTS(false),
    /** What payers paid short is talked about; of the last weeks it is left for the user of the demo. */
    TALKS(false),
    /** What was done for the patients who came is billed, and the month ends when all that left is answered. */
    BILLS(true);

    private final boolean isWaitedAfter;

    DemoPart(boolean isWaitedAfter) {
        this.isWaitedAfter = isWaitedAfter;
    }

    /** Whether everything that is on its way arrives before the clock or the next part goes on. */
    boolean isWaitedAfter() {
        return isWaitedAfter;
    }
}
