package org.claimwright.edi.professional837;

import org.claimwright.edi.Components;

/** Where the claim's services were given (CLM05-1), and from which list that code is: B for the place of service list. */
public record PlaceOfService(String code, String qualifier) {
    static PlaceOfService read(Components kind) {
        String code = kind.next();
        String qualifier = kind.next();
        return new PlaceOfService(code, qualifier);
    }

    public static PlaceOfService of(String code) {
        return new PlaceOfService(code, "B");
    }
}
