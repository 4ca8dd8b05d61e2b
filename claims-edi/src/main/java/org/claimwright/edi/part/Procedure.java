package org.claimwright.edi.part;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.Components;
import org.claimwright.edi.Composition;
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
        modifiers = Lists.copyOf(modifiers);
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
        Components components = segment.walk(element);
        String qualifier = components.next();
        String code = components.next();
        List<String> modifiers = modifiers(components);
        String description = components.next();
        return new Procedure(qualifier, code, modifiers, description);
    }

    private static List<String> modifiers(Components components) {
        String first = components.next();
        if (!components.hasNext()) {
            return first.isEmpty() ? List.of() : List.of(first);
        }
        List<String> modifiers = new ArrayList<>(List.of(first));
        while (modifiers.size() < MOST_MODIFIERS) {
            modifiers.add(components.next());
        }
        while (!modifiers.isEmpty() && modifiers.get(modifiers.size() - 1).isEmpty()) {
            modifiers.remove(modifiers.size() - 1);
        }
        return modifiers;
    }

    /** As an element of a segment that is composed. */
    public void write(Composition out) {
        out.element(qualifier).component(code);
        for (int i = 0; i < MOST_MODIFIERS; i++) {
            out.component(i < modifiers.size() ? modifiers.get(i) : "");
        }
        out.component(description);
    }

    /** As people write it: {@code 99213-25}. */
    @Override
    public String toString() {
        return modifiers.isEmpty() ? code : code + "-" + String.join("-", modifiers);
    }
}
