/** X12 read, written and checked: tokens, separators, segments and envelopes. Knows no patient and no database. */
package org.claimwright.edi;
