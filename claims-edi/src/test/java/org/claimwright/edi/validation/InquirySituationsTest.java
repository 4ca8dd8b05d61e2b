package org.claimwright.edi.validation;

import static org.claimwright.edi.validation.Planting.in;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Inquiries, their answers and acknowledgments: what belongs together, and what may be left out. */
class InquirySituationsTest {
    private static final String ANSWER = SoundFiles.ELIGIBILITY_RESPONSE;
    private static final String PARTY = "NM1*PR*2*DENTAL PLAN*****PI*99905";

    @TestFactory
    Stream<DynamicTest> parties_of_a_benefit_stand_in_brackets() {
        return Stream.of(
                in(ANSWER).without("LS*2120").findsOnly("no opening", "EDI-0601 2110C LS", "EB*U**35"),
                in(ANSWER).without("LE*2120").findsOnly("no closing", "EDI-0601 2110C LE", "EB*U**35"),
                in(ANSWER).without("LS*2120", "LE*2120").finds("no brackets", "EDI-0601 2110C LS", "EB*U**35"),
                in(ANSWER).without(PARTY).finds("no party", "EDI-0601 2120C NM1", "EB*U**35"),
                in(ANSWER)
                        .without("LS*2120", PARTY, "PER*IC**TE*5550200200", "LE*2120")
                        .isSilent("neither"));
    }

    @TestFactory
    Stream<DynamicTest> a_subscriber_who_is_the_patient_is_asked_about() {
        String file = SoundFiles.ELIGIBILITY_REQUEST;
        return Stream.of(
                in(file).without("EQ*30").findsOnly("patient", "EDI-0601 2110C EQ", "HL*3*2*22*0"),
                in(file).without("EQ*30")
                        .with("HL*3*2*22*0", "HL*3*2*22*1")
                        .behind("DTP*291*D8*20261121", "HL*4*3*23*0", "NM1*03*1*DOE*KIM", "EQ*30")
                        .isSilent("parent of the patient"));
    }

    @TestFactory
    Stream<DynamicTest> an_inquiry_names_the_day_of_the_plan_not_of_a_service() {
        String file = SoundFiles.ELIGIBILITY_REQUEST;
        return Stream.of(
                in(file).with("DTP*291*D8*20261121", "DTP*472*D8*20261121")
                        .findsOnly("service", "EDI-0407 2100C DTP01", "DTP*472*D8*20261121"),
                in(file).with("DTP*291*D8*20261121", "DTP*102*D8*20261121").isSilent("issue of the card"));
    }

    @TestFactory
    Stream<DynamicTest> a_provider_of_the_inquiry_may_stand_in_the_answer() {
        return Stream.of(
                in(ANSWER)
                        .behind("N4*SPRINGFIELD*IL*627020012", "PRV*PE*PXC*207Q00000X")
                        .isSilent("specialty"),
                in(ANSWER)
                        .behind("DMG*D8*19850214*F", "PRV*PE*PXC*207Q00000X")
                        .findsOnly("specialty too late", "EDI-0416 2100C PRV", "PRV*PE*PXC*207Q00000X"));
    }

    /** A batch or a provider that is refused as a whole is acknowledged without its claims. */
    @TestFactory
    Stream<DynamicTest> levels_below_what_is_refused_may_be_absent() {
        String[] claims = {
            "HL*4*3*PT",
            "NM1*QC*1*DOE*JANE****MI*ABC1",
            "TRN*2*PCN1",
            "STC*A2:20:PR*20261121*WQ*200",
            "REF*1K*ICN1",
            "DTP*472*D8*20261102",
            "HL*5*3*PT",
            "NM1*QC*1*ROE*LUCAS****MI*XYZ2",
            "TRN*2*PCN2",
            "STC*A7:164:IL*20261121*U*190",
            "DTP*472*D8*20261104"
        };
        String file = SoundFiles.CLAIM_ACKNOWLEDGMENT;
        return Stream.of(
                in(file).without(claims)
                        .with("HL*3*2*19*1", "HL*3*2*19*0")
                        .behind("NM1*85*2*LAKESIDE CLINIC*****XX*1999999984", "TRN*1*0", "STC*A8:562:85**U*390")
                        .isSilent("provider"),
                in(file).without(claims)
                        .without("HL*3*2*19*1", "NM1*85*2*LAKESIDE CLINIC*****XX*1999999984")
                        .with("HL*2*1*21*1", "HL*2*1*21*0")
                        .with("STC*A1:19:PR*20261121*WQ*390", "STC*A8:746:40*20261121*U*390")
                        .isSilent("batch"),
                in(file).without(claims).findsOnly("level that promises more", "EDI-0426 2000C HL04", "HL*3*2*19*1"));
    }
}
