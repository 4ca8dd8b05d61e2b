package org.claimwright.practices;

import java.io.Serializable;
import java.time.ZoneId;

/**
 * The practice that is worked for.
 *
 * @param mark one or two letters that stand for it
 */
public record PracticeView(int id, String name, String mark, ZoneId timeZone) implements Serializable {}
