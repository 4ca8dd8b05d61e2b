/**
 * Reads HL7 version 2 messages segment by segment and writes the acknowledgment of one; the only place that knows the
 * parser. What a message means is the matter of the {@code hl7v2} packages of registration and charges. No tables.
 */
package org.claimwright.hl7v2;
