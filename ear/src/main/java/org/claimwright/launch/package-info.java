/**
 * Starts and stops the database that the application keeps its books in, for users, tests and tools alike. Plain Java, beside the
 * server and never inside the application.
 *
 * <p>Owns the home folder: {@code postgresql-<version>} (unpacked programs), {@code database} (the books), {@code secrets.properties}
 * and {@code server.properties} (readable by their owner only), {@code database.port} and {@code database.log}.
 */
package org.claimwright.launch;
