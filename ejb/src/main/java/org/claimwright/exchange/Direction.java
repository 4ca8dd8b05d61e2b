package org.claimwright.exchange;

public enum Direction {
    OUT,
    IN
}
