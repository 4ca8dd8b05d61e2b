/** Claims as X12 carries them: the 837P that leaves, and the TA1, 999 and 277CA that answer it, in our own words. */
package org.claimwright.claims.x12;
