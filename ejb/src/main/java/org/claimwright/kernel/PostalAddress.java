package org.claimwright.kernel;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * An address in the United States.
 *
 * @param line2 empty when there is none
 * @param state two capital letters
 * @param zip five or nine digits, without a hyphen
 */
@Embeddable
public record PostalAddress(String line1, String line2, String city, String state, String zip)
        implements Serializable {}
