/** Pages of the follow-up: what payers allowed too little for, and the talks about it. */
package org.claimwright.web.followup;
