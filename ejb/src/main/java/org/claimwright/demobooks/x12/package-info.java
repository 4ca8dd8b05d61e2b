/** The demo's own files in X12: those that no payer in order would send. */
package org.claimwright.demobooks.x12;
