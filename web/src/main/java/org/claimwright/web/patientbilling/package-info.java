/** Patient billing: accounts, payments, plans and statements for billers, and the own account for a patient. */
package org.claimwright.web.patientbilling;
