package org.claimwright.kernel;

import java.io.Serializable;

/**
 * Something wrong with what a person or a partner gave us, said so that they can mend it.
 *
 * @param code stable, never reused
 * @param where the field, claim, line or element it is about
 * @param found what is wrong, with the values at fault and no name or birth date
 * @param todo what to do about it
 */
public record Finding(String code, String where, String found, String todo) implements Serializable {}
