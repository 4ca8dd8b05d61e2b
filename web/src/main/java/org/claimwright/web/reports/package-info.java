/** Reports: read only, each provable against the ledger it was made from. */
package org.claimwright.web.reports;
