/** What other systems sent and could not go on, for a person to mend and to try again. */
package org.claimwright.web.intake;
