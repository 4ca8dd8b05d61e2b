/** A small reader and writer of JSON (RFC 8259), so that the library needs no other jar. */
package org.claimwright.edi.json;
