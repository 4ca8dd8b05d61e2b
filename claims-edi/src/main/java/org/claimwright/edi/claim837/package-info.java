/** What the three kinds of 837 share: the levels from billing provider to patient, whatever their claims hold. */
package org.claimwright.edi.claim837;
