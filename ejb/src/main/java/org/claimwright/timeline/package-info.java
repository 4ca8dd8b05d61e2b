/**
 * What happened to a thing (a claim, a patient, a batch), in the biller's words, each event with the evidence it rests
 * on. It only grows: the runtime role may neither change nor delete. Tables: {@code timeline.event}. Knows things by kind
 * and id only.
 */
package org.claimwright.timeline;
