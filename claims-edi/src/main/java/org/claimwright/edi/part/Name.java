package org.claimwright.edi.part;

import org.claimwright.edi.Segment;

/**
 * The name of a person, or of an organization, which is all in {@code last}.
 *
 * @param prefix NM106: a title or rank before the name, which questions and answers may carry and claims do not
 */
public record Name(Kind kind, String last, String first, String middle, String prefix, String suffix) {
    /** NM102, where absent as in pay-to addresses of older files, is {@link #UNSTATED}. */
    public enum Kind {
        PERSON("1"),
        ORGANIZATION("2"),
        UNSTATED("");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        /** Whether an element holds the code of a kind, and not another. */
        static boolean isOne(Segment segment, int element) {
            return segment.says(element, PERSON.code)
                    || segment.says(element, ORGANIZATION.code)
                    || segment.says(element, UNSTATED.code);
        }

        static Kind of(String code) {
            return code.equals("1") ? PERSON : code.equals("2") ? ORGANIZATION : UNSTATED;
        }
    }

    public static Name person(String last, String first) {
        return person(last, first, "", "");
    }

    public static Name person(String last, String first, String middle, String suffix) {
        return new Name(Kind.PERSON, last, first, middle, "", suffix);
    }

    /** Where a party is known by its address or number alone. */
    public static Name unnamed(Kind kind) {
        return new Name(kind, "", "", "", "", "");
    }

    public static Name organization(String name) {
        return new Name(Kind.ORGANIZATION, name, "", "", "", "");
    }
}
