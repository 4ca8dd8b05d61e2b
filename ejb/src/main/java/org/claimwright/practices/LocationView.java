package org.claimwright.practices;

import java.io.Serializable;
import org.claimwright.kernel.PostalAddress;

/**
 * Where services are rendered.
 *
 * @param placeOfService two digits of the CMS list
 * @param npi empty when the place has none of its own
 */
public record LocationView(LocationId id, String name, String placeOfService, PostalAddress address, String npi)
        implements Serializable {}
