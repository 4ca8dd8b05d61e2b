/**
 * The invented practices and people of the demo, made through the same entry points a user's work takes. Owns how far
 * their past has come: schema {@code demobooks}. Of the others only the portal asks for that, for its progress line.
 */
package org.claimwright.demobooks;
