/**
 * What a practice asks for its services: fee schedules, each in force from a first to a last day, with a price a unit for a
 * procedure, or for a procedure with a modifier. On one day one schedule is in force. Medicare's
 * public fees are loaded from the publisher's file. Tables: {@code pricing.fee_schedule}, {@code pricing.fee}, and global
 * {@code pricing.medicare_edition}, {@code pricing.medicare_fee}. Knows nothing of who is charged.
 */
package org.claimwright.pricing;
