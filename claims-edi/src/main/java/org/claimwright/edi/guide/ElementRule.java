package org.claimwright.edi.guide;

import java.util.List;
import java.util.Set;
import org.claimwright.edi.CodeSet;

/**
 * What a guide says of one element or component.
 *
 * @param number its number in the X12 dictionary
 * @param repeat how often it may be said
 * @param codes those the guide allows; none means any
 * @param allowed the same codes to look them up in; null for none
 * @param list the list kept by others that its codes come from, or empty
 * @param listFor what the element before says where the list is meant; empty for always
 * @param listed the codes of that list; null where we do not have it
 * @param components none where the element is simple
 * @param dated whether the element before says how this date is written
 * @param decimals how many digits may stand behind the point, or {@link #NO_LIMIT}
 */
record ElementRule(
        String number,
        Use use,
        int repeat,
        DataType type,
        int least,
        int most,
        Set<String> codes,
        CodeSet allowed,
        String list,
        String listFor,
        CodeSet listed,
        List<ElementRule> components,
        boolean dated,
        int decimals) {
    static final int NO_LIMIT = Integer.MAX_VALUE;

    static final ElementRule UNUSED = new ElementRule(
            "", Use.UNUSED, 1, DataType.TEXT, 0, 0, Set.of(), null, "", "", null, List.of(), false, NO_LIMIT);

    enum Use {
        REQUIRED,
        SITUATIONAL,
        UNUSED
    }

    boolean isRequired() {
        return use == Use.REQUIRED;
    }

    boolean isComposite() {
        return !components.isEmpty();
    }

    /** A component; the element itself for none. */
    ElementRule within(int component) {
        return component >= 1 && component <= components.size() ? components.get(component - 1) : this;
    }

    boolean isAmount() {
        return number.equals("782");
    }
}
