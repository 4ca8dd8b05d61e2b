/**
 * What a practice asks for its services: fee schedules, each in force from a first to a last day, with a price a unit for a
 * procedure, or for a procedure with a modifier. On one day one schedule is in force. Tables: {@code pricing.fee_schedule},
 * {@code pricing.fee}. Knows nothing of who is charged.
 */
package org.claimwright.pricing;
