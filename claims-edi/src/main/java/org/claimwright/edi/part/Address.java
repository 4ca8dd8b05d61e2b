package org.claimwright.edi.part;

import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * A postal address (N3, N4); outside the United States and Canada with country and subdivision.
 *
 * @param area that the payer of a 271 assigns the address to, or {@link Area#NONE}
 */
public record Address(
        String line1,
        String line2,
        String city,
        String state,
        String postalCode,
        String country,
        Area area,
        String subdivision) {
    public static final Address NONE = new Address("", "", "", "", "");

    /** A county (CY), a federally numbered place (FI) or a payer's region (RJ) (005010X279A1 N405, N406). */
    public record Area(String qualifier, String code) {
        public static final Area NONE = new Area("", "");

        static Area read(Segment n4) {
            return n4.has(5) || n4.has(6) ? new Area(n4.element(5), n4.element(6)) : NONE;
        }
    }

    public Address(String line1, String line2, String city, String state, String postalCode) {
        this(line1, line2, city, state, postalCode, "", Area.NONE, "");
    }

    public boolean isPresent() {
        return !equals(NONE);
    }

    public static Address read(Segment n3, Segment n4) {
        if (n3.size() == 0 && n4.size() == 0) {
            return NONE;
        }
        String line1 = n3.element(1);
        String line2 = n3.element(2);
        String city = n4.element(1);
        String state = n4.element(2);
        String postalCode = n4.element(3);
        String country = n4.element(4);
        Area area = Area.read(n4);
        String subdivision = n4.element(7);
        return new Address(line1, line2, city, state, postalCode, country, area, subdivision);
    }

    public void write(LoopWriter writer) {
        if (this != NONE) {
            writer.add(this, Address::writeStreet).add(this, Address::writeCity);
        }
    }

    private void writeStreet(Composition out) {
        out.segment("N3").element(line1).element(line2);
    }

    private void writeCity(Composition out) {
        out.segment("N4")
                .element(city)
                .element(state)
                .element(postalCode)
                .element(country)
                .element(area.qualifier())
                .element(area.code())
                .element(subdivision);
    }
}
