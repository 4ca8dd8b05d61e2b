/** The database attacked and asked, without a server: practices kept apart, a ledger that only grows, and the launcher that runs it. */
package org.claimwright.database;
