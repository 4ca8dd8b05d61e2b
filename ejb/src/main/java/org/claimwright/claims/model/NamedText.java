package org.claimwright.claims.model;

import java.util.stream.Stream;
import org.claimwright.kernel.PostalAddress;

/** A text that goes onto the claim, under the name a biller has for it. */
public record NamedText(String name, String text) {
    static Stream<NamedText> of(String name, PostalAddress address) {
        return address == null
                ? Stream.of()
                : Stream.of(
                        new NamedText(name, address.line1()),
                        new NamedText(name, address.line2()),
                        new NamedText(name, address.city()));
    }
}
