/** The exchange list: what went to trading partners and came from them, down to the single segment. */
package org.claimwright.web.exchange;
