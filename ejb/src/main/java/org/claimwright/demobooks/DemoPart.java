package org.claimwright.demobooks;

/** The parts of a month's work, in their order; between two of them everything that is on its way arrives. */
enum DemoPart {
    /** Patients come. */
    VISITS,
    /** What was done for them is billed. */
    BILLS,
    /** What payers paid short is talked about; of the last weeks it is left for the user of the demo. */
    TALKS;

    /** Of how many pieces it consists, each done once. */
    int pieces(boolean lastMonth) {
        return switch (this) {
            case VISITS -> lastMonth ? DemoVisits.VISITS_OF_THE_LAST_WEEKS : DemoVisits.VISITS_A_MONTH;
            case BILLS -> 1;
            case TALKS -> lastMonth ? 0 : 1;
        };
    }
}
