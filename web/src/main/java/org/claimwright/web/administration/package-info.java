/** Administration: what concerns the installation rather than one claim. */
package org.claimwright.web.administration;
