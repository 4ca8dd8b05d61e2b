/** Statements on paper: the only place here that knows PDFBox. Lengths are in points of 1/72 inch, from the top left. */
package org.claimwright.patientbilling.pdf;
