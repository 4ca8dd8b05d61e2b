package org.claimwright.edi.part;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.Segment;

/**
 * A procedure as a composite names it: code list (HC for HCPCS and CPT), code, up to four modifiers, and the sender's own words where the
 * code needs them.
 */
public record Procedure(String qualifier, String code, List<String> modifiers, String description) {
    /** Of a line that names none. */
    public static final Procedure NONE = new Procedure("", "", List.of(), "");

    private static final int MOST_MODIFIERS = 4;

    public Procedure {
        modifiers = List.copyOf(modifiers);
        if (modifiers.size() > MOST_MODIFIERS) {
            throw new IllegalArgumentException("A procedure has at most four modifiers");
        }
    }

    public static Procedure hcpcs(String code, String... modifiers) {
        return new Procedure("HC", code, List.of(modifiers), "");
    }

    /** The composite of one element. */
    public static Procedure read(Segment segment, int element) {
        if (!segment.has(element)) {
            return NONE;
        }
        List<String> modifiers = new ArrayList<>(MOST_MODIFIERS);
        for (int i = 1; i <= MOST_MODIFIERS; i++) {
            modifiers.add(segment.component(element, i + 2));
        }
        while (!modifiers.isEmpty() && modifiers.get(modifiers.size() - 1).isEmpty()) {
            modifiers.remove(modifiers.size() - 1);
        }
        return new Procedure(
                segment.component(element, 1), segment.component(element, 2), modifiers, segment.component(element, 7));
    }

    public String element() {
        List<String> components = new ArrayList<>(List.of(qualifier, code));
        components.addAll(modifiers);
        while (components.size() < 2 + MOST_MODIFIERS) {
            components.add("");
        }
        components.add(description);
        return Segment.composite(components.toArray(String[]::new));
    }

    /** As people write it: {@code 99213-25}. */
    @Override
    public String toString() {
        return modifiers.isEmpty() ? code : code + "-" + String.join("-", modifiers);
    }
}
