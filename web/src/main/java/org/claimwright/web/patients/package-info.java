/**
 * The pages of patients: list, registration, the patient with their coverages. Addresses hold ids only; what was
 * searched for, which may be a name or a birth date, stays in the session.
 */
package org.claimwright.web.patients;
