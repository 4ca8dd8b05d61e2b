/**
 * What comes in from another system: what of it could not go on and waits for a person with its reasons, whom and what the
 * other system's numbers mean here, and the practice's own maps of the other system's codes. Nothing is guessed: what is
 * not known, and not in a map, waits. Tables: {@code intake.waiting}, {@code intake.reason}, {@code intake.outside_id},
 * {@code intake.code_map}. Knows no format and nothing of patients, visits and charges but their ids.
 */
package org.claimwright.intake;
