package org.claimwright.edi;

/** Something the tokenizer noticed in the segment it is about to hand over, or before it. */
record Problem(FindingCode code, Location location, String found, String expected) {}
