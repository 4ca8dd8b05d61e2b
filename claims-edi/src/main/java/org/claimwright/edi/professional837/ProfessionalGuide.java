package org.claimwright.edi.professional837;

import java.util.List;
import java.util.stream.Stream;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Party;

/** What the readers and writers of this package share. */
final class ProfessionalGuide {
    static final Guide GUIDE = Guide.PROFESSIONAL_CLAIM;
    static final String[] CLAIM_PROVIDERS = {"2310A", "2310B", "2310C", "2310D", "2310E", "2310F"};
    static final String[] OTHER_PAYER_PROVIDERS = {"2330C", "2330D", "2330E", "2330F", "2330G"};
    static final String[] LINE_PROVIDERS = {"2420A", "2420B", "2420C", "2420D", "2420E", "2420F", "2420G", "2420H"};

    private ProfessionalGuide() {}

    static Stream<Segment> write(Party party, String loop) {
        return party.isPresent() ? party.segments(GUIDE, loop).stream() : Stream.empty();
    }

    static Stream<Segment> write(List<Party> providers, String prefix) {
        return providers.stream().flatMap(provider -> write(provider, prefix + letter(provider.role(), prefix)));
    }

    /** The loop in which a provider of that role stands, among those whose ids begin alike. */
    private static String letter(String role, String prefix) {
        return switch (prefix) {
            case "2310" -> letter(role, "DN=A P3=A 82=B 77=C DQ=D PW=E 45=F", "A");
            case "2330" -> letter(role, "DN=C P3=C 82=D 77=E DQ=F 85=G", "C");
            default -> letter(role, "82=A QB=B 77=C DQ=D DK=E DN=F P3=F PW=G 45=H", "A");
        };
    }

    private static String letter(String role, String roles, String otherwise) {
        int at = (" " + roles).indexOf(" " + role + "=");
        return at < 0 ? otherwise : roles.substring(at + role.length() + 1, at + role.length() + 2);
    }
}
