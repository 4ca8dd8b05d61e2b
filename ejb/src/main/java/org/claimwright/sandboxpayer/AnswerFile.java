package org.claimwright.sandboxpayer;

/** A file of ours, ready to be left for whoever sent the claims. */
record AnswerFile(String name, byte[] content) {}
