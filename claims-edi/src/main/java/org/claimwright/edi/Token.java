package org.claimwright.edi;

/** A segment as cut out of the text, before it is known where it stands. */
record Token(String id, String[] elements, long offset) {}
