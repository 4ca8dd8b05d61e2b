/** Claim status, 276 and 277 005010X212, as records: what became of claims, asked and answered. */
package org.claimwright.edi.status276;
