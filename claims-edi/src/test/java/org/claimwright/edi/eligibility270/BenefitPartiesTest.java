package org.claimwright.edi.eligibility270;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.X12File;
import org.claimwright.edi.part.Identifier;
import org.claimwright.edi.part.Name;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.validation.SoundFiles;
import org.junit.jupiter.api.Test;

/** The parties of a benefit stand between LS and LE, whether they were read, added or taken away. */
class BenefitPartiesTest {
    private static final Party PLAN = Party.of("PR", Name.organization("OTHER PLAN"), Identifier.payerId("99907"));

    /** The benefit of that answer whose EB01 is this. */
    private static Benefit benefit(String file, String information) {
        return EligibilitySets.readResponse(
                        X12File.read(SoundFiles.x12(file)).sets().get(0))
                .value()
                .contents()
                .filter(benefit -> benefit.information().equals(information))
                .findFirst()
                .orElseThrow();
    }

    private static Benefit with(Benefit benefit, List<Party> parties) {
        return new Benefit(
                benefit.loop(),
                benefit.information(),
                benefit.coverageLevel(),
                benefit.serviceTypes(),
                benefit.insuranceType(),
                benefit.plan(),
                benefit.period(),
                benefit.amount(),
                benefit.percentage(),
                benefit.quantity(),
                benefit.authorizationNeeded(),
                benefit.inNetwork(),
                benefit.procedure(),
                benefit.diagnosisPointers(),
                benefit.deliveries(),
                benefit.dates(),
                benefit.references(),
                benefit.rejections(),
                benefit.messages(),
                benefit.scopes(),
                parties,
                benefit.kept(),
                benefit.origin());
    }

    private static List<String> written(Benefit benefit) {
        Composition out = new Composition();
        benefit.write(out);
        return out.segments().stream().map(Segment::toString).toList();
    }

    @Test
    void a_party_added_to_a_benefit_that_was_read_is_bracketed() {
        Benefit active = benefit(SoundFiles.ELIGIBILITY_RESPONSE, "1");

        assertEquals(
                List.of("EB*1*IND*30**GOLD PLAN", "LS*2120", "NM1*PR*2*OTHER PLAN*****PI*99907", "LE*2120"),
                written(with(active, List.of(PLAN))));
    }

    @Test
    void brackets_go_with_the_last_party() {
        Benefit contact = benefit(SoundFiles.ELIGIBILITY_RESPONSE, "U");

        assertEquals(List.of("EB*U**35"), written(with(contact, List.of())));
    }

    @Test
    void what_was_read_is_written_as_it_stood_brackets_or_not() {
        String bare = SoundFiles.ELIGIBILITY_RESPONSE.replace("LS*2120\n", "").replace("LE*2120\n", "");
        String party = "NM1*PR*2*DENTAL PLAN*****PI*99905";
        String contact = "PER*IC**TE*5550200200";

        assertEquals(
                List.of("EB*U**35", "LS*2120", party, contact, "LE*2120"),
                written(benefit(SoundFiles.ELIGIBILITY_RESPONSE, "U")));
        assertEquals(List.of("EB*U**35", party, contact), written(benefit(bare, "U")));
    }
}
