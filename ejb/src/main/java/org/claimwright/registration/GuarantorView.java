package org.claimwright.registration;

import java.io.Serializable;
import org.claimwright.kernel.PostalAddress;

/**
 * Who pays what insurance leaves.
 *
 * @param patient whether it is the patient; then name, address and phone are the patient's
 */
public record GuarantorView(boolean patient, String firstName, String lastName, PostalAddress address, String phone)
        implements Serializable {}
