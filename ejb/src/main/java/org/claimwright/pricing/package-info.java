/**
 * What a practice asks for its services: fee schedules, each in force from a first to a last day, with a price a unit for a
 * procedure, or for a procedure with a modifier. On one day one schedule is in force. And what payers have agreed to allow: contracts, dated in
 * the same way, with rates and the arithmetic by which a line's expected amount comes about. Medicare's public fees are loaded from the
 * publisher's file. Tables: {@code pricing.fee_schedule}, {@code pricing.fee}, {@code pricing.contract}, {@code pricing.contract_rate}, and
 * global {@code pricing.medicare_edition}, {@code pricing.medicare_fee}. Knows nothing of who is charged, or of what was paid.
 */
package org.claimwright.pricing;
