/** The pieces that several transactions share: parties, addresses, references, dates, amounts, adjustments, and how they are read. */
package org.claimwright.edi.part;
