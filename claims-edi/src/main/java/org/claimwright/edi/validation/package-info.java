/** Whole files checked by WEDI SNIP types: syntax, guide, balance, situations, codes, and what a partner asks. */
package org.claimwright.edi.validation;
