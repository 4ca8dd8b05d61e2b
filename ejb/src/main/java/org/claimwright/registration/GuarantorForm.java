package org.claimwright.registration;

import org.claimwright.kernel.PostalAddress;

/** A guarantor who is not the patient. */
public record GuarantorForm(String firstName, String lastName, PostalAddress address, String phone) {}
