package org.claimwright.edi.validation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.claimwright.edi.Finding;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.junit.jupiter.api.Test;

/** Rules that no table can say are added by whoever has them. */
class OwnRuleTest {
    /** Ambulance codes of HCPCS come with the journey, on the claim or on the line. */
    private static final OwnRule AMBULANCE =
            OwnRule.ofService(Guide.PROFESSIONAL_CLAIM, "2300", OwnRuleTest::anAmbulanceTellsItsJourney);

    private static void anAmbulanceTellsItsJourney(Loop claim, OwnRule.Report report) {
        boolean told = claim.stream().flatMap(loop -> loop.segments().stream()).anyMatch(segment -> segment.is("CR1"));
        for (Loop line : claim.loops("2400")) {
            Segment service = line.segments().get(1);
            if (!told && service.component(1, 2).matches("A04\\d\\d")) {
                report.add(
                        service,
                        Location.ofSegment("2400", "CR1"),
                        "nothing",
                        "the journey of " + service.component(1, 2));
            }
        }
    }

    private static final String RIDE = SoundFiles.x12(SoundFiles.PROFESSIONAL)
            .replace("SV1*HC:92551*", "SV1*HC:A0429*")
            .replace("SVD*99901*32*HC:92551", "SVD*99901*32*HC:A0429");

    private static List<String> findings(Validation validation, String text) {
        return validation.findings(new ByteArrayInputStream(text.getBytes(ISO_8859_1))).stream()
                .map(Finding::text)
                .toList();
    }

    @Test
    void a_rule_of_a_kind_of_service_is_shown_every_claim_whole() {
        assertEquals(List.of(), findings(Validation.USUAL, RIDE));
        assertEquals(
                List.of(
                        """
                        EDI-0802 ERROR 2400 CR1, interchange 1, group 1, set 1, segment 61 (file segment 63, offset 1499)
                          This kind of service wants otherwise: found nothing, expected the journey of A0429
                          see the rule that was added to the guide's"""),
                findings(Validation.USUAL.withRule(AMBULANCE), RIDE));
    }

    @Test
    void what_the_rule_wants_is_enough() {
        String told = RIDE.replaceFirst("(SV1\\*HC:A0429[^~]*~\n)", "$1CR1*LB*140**A*DH*12~\n")
                .replace("SE*66*", "SE*67*");

        assertEquals(List.of(), findings(Validation.USUAL.withRule(AMBULANCE), told));
    }

    @Test
    void a_partners_rule_can_look_at_a_whole_set() {
        OwnRule twoSubscribers = OwnRule.ofPartner(Guide.PROFESSIONAL_CLAIM, "ROOT", (set, report) -> {
            long subscribers =
                    set.stream().filter(loop -> loop.id().equals("2000B")).count();
            if (subscribers > 1) {
                report.add(
                        set.segments().get(0),
                        Location.ofSegment("2000B", "HL"),
                        subscribers + " subscribers",
                        "one a set");
            }
        });

        assertEquals(
                List.of(
                        """
                        EDI-0801 ERROR 2000B HL, interchange 1, group 1, set 1, segment 2 (file segment 4, offset 191)
                          The partner's companion guide wants otherwise: found 2 subscribers, expected one a set
                          see the companion guide"""),
                findings(Validation.ofTypes(1, 2).withRule(twoSubscribers), RIDE));
    }

    @Test
    void rules_of_other_guides_and_types_that_were_not_asked_for_are_silent() {
        OwnRule ofRemittances = OwnRule.ofPartner(
                Guide.REMITTANCE,
                "2100",
                (claim, report) -> report.add(claim.segments().get(0), Location.NOWHERE, "a claim", "none"));

        assertEquals(List.of(), findings(Validation.USUAL.withRule(ofRemittances), RIDE));
        assertEquals(
                2,
                findings(Validation.USUAL.withRule(ofRemittances), SoundFiles.x12(SoundFiles.REMITTANCE))
                        .size());
        assertThrows(
                IllegalArgumentException.class, () -> new OwnRule(Guide.REMITTANCE, "2100", 5, (claim, report) -> {}));
    }
}
