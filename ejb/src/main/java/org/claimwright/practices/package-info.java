/**
 * The practices of the installation, what they say of themselves on claims, and how they are kept apart. A
 * {@link org.claimwright.practices.PracticeScope} is opened at every entrance (request, timer, message); the database
 * shows and takes only rows of that practice, and fails a query made outside a scope. Tables:
 * {@code practices.practice}, {@code practices.billing_identity}, {@code practices.provider},
 * {@code practices.location}.
 */
package org.claimwright.practices;
