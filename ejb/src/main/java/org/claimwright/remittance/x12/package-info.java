/** How an 835 is written; knows nothing of what is done with one. */
package org.claimwright.remittance.x12;
