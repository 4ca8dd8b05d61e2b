/**
 * What claims, their lines and reviews say of the circumstances of a service: transport, conditions, equipment, care at home, contracts and
 * repricing. What does not fit a record stays a segment, kept in its place.
 */
package org.claimwright.edi.circumstance;
