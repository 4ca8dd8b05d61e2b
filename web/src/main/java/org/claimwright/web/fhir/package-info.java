/**
 * Takes bundles of FHIR R4 from other systems and hands what is in them to registration, encounters and charges; the only
 * place that knows FHIR. What cannot go on waits in the intake queue.
 */
package org.claimwright.web.fhir;
