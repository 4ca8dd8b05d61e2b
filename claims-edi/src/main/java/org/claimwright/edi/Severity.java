package org.claimwright.edi;

/** How much a finding matters: an error stops the set, a warning is worth telling the sender, a note is a habit worth knowing. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
