package org.claimwright.launch;

/** Where the books lie: in a database that we run ourselves, or in one that a DBA runs for us. */
sealed interface Books permits EmbeddedBooks, ExternalBooks {

    /** Brings the database up, or finds it up, and answers how to reach it. */
    Access open();

    void close();

    boolean areOpen();

    /** One line for the user. */
    String describe();
}
