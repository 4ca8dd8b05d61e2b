/** Claims: the list with its bulk deeds, a claim with its findings and timeline, and the 837P it left in. */
package org.claimwright.web.claims;
