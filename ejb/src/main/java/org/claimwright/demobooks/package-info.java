/**
 * The invented practices and people of the demo, made through the same entry points a user's work takes. Owns no table,
 * and nothing uses it.
 */
package org.claimwright.demobooks;
