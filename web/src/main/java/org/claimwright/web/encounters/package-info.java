/** Encounters: charge entry on one screen, the list of visits, and a visit with its lines and what the books hold of it. */
package org.claimwright.web.encounters;
