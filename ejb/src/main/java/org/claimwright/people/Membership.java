package org.claimwright.people;

import java.io.Serializable;
import java.time.ZoneId;

/** A person's role in one practice. */
public record Membership(int practiceId, String practiceName, String practiceMark, ZoneId timeZone, Role role)
        implements Serializable {}
