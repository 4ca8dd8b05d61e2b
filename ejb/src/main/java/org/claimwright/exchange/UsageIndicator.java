package org.claimwright.exchange;

/** Whether what is exchanged counts (ISA15). */
public enum UsageIndicator {
    TEST,
    PRODUCTION
}
