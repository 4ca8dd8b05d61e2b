package org.claimwright.edi.acknowledgment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FunctionalGroup;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.X12File;
import org.claimwright.edi.acknowledgment.StatusLevel.Kind;
import org.claimwright.edi.part.Beginning;
import org.claimwright.edi.part.Identifier;
import org.claimwright.edi.part.Name;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.QualifiedQuantity;
import org.claimwright.edi.part.Reading;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.professional837.ClaimBatch;
import org.junit.jupiter.api.Test;

class AcknowledgmentTest {
    private static final String HEADER =
            "ISA*00*          *00*          *ZZ*SUBMIT01       *ZZ*CLRHOUSE       *261121*0930*^*00501*000000101*1*T*:~";
    private static final String BODY =
            """
            BHT*0019*00*B000101*20261121*0930*CH~
            NM1*41*2*ACME BILLING CO*****46*SUBMIT01~
            PER*IC*EDI DESK*TE*5550100100~
            NM1*40*2*CLEARHOUSE ONE*****46*CLRHOUSE~
            HL*1**20*1~
            NM1*85*2*LAKESIDE FAMILY MEDICINE*****XX*1999999984~
            N3*100 MAIN ST~
            N4*SPRINGFIELD*IL*627010001~
            REF*EI*990000001~
            HL*2*1*22*0~
            SBR*P*18*GRP100******CI~
            NM1*IL*1*DOE*JANE*Q***MI*ABC123456789~
            NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*99901~
            CLM*PCN100001*150***11:B:1*Y*A*Y*Y~
            HI*ABK:J0190~
            LX*1~
            SV1*HC:99213*150*UN*1***1~
            DTP*472*D8*20261102~
            """;
    private static final String FILE = HEADER
            + "GS*HC*SUBMIT01*CLRHOUSE*20261121*0930*101*X*005010X222A1~\n"
            + "ST*837*0001*005010X222A1~\n" + BODY + "SE*20*0001~\n"
            + "ST*837*0002*005010X222A1~\n" + BODY + "SE*20*0002~\n"
            + "GE*2*101~\nIEA*1*000000101~\n";

    private static X12File with(String old, String replacement) {
        assertTrue(FILE.contains(old), old);
        int at = FILE.indexOf(old);
        return X12File.read(FILE.substring(0, at) + replacement + FILE.substring(at + old.length()));
    }

    private static List<String> answer(X12File file) {
        FunctionalGroup group = file.interchanges().get(0).groups().get(0);
        List<Finding> content = group.sets().stream()
                .flatMap(set -> ClaimBatch.read(set).findings().stream())
                .toList();
        return GroupAcknowledgment.answerTo(group, content).segments().stream()
                .map(Segment::toString)
                .toList();
    }

    private static String ta1(X12File file) {
        return InterchangeAcknowledgment.answerTo(file.interchanges().get(0))
                .segment()
                .toString();
    }

    @Test
    void a_clean_group_is_accepted() {
        assertEquals(
                List.of(
                        "AK1*HC*101*005010X222A1",
                        "AK2*837*0001*005010X222A1",
                        "IK5*A",
                        "AK2*837*0002*005010X222A1",
                        "IK5*A",
                        "AK9*A*2*2*2"),
                answer(X12File.read(FILE)));
        assertEquals("TA1*000000101*261121*0930*A*000", ta1(X12File.read(FILE)));
    }

    @Test
    void an_element_in_error_is_named_with_its_claim() {
        assertEquals(
                List.of(
                        "AK1*HC*101*005010X222A1",
                        "AK2*837*0001*005010X222A1",
                        "IK3*DTP*19*2400*8",
                        "CTX*CLM01:PCN100001",
                        "IK4*3*1251*8*20261132",
                        "IK5*R*5",
                        "AK2*837*0002*005010X222A1",
                        "IK5*A",
                        "AK9*P*2*2*1"),
                answer(with("20261102", "20261132")));
    }

    @Test
    void a_missing_segment_and_a_wrong_count_are_named() {
        assertEquals(
                List.of("IK3*HI*15*2300*3", "CTX*CLM01:PCN100001", "IK5*R*4*5"),
                answer(with("HI*ABK:J0190~\n", "")).subList(2, 5));
        assertEquals(
                List.of("IK5*R*4"), answer(with("SE*20*0001", "SE*21*0001")).subList(2, 3));
        assertEquals(List.of("IK5*R*2"), answer(with("SE*20*0001~\n", "")).subList(2, 3));
        assertEquals(
                List.of("IK5*R*3"), answer(with("SE*20*0001", "SE*20*0009")).subList(2, 3));
    }

    @Test
    void a_group_in_error_takes_its_sets_with_it() {
        assertTrue(answer(with("GE*2*101", "GE*3*101")).contains("AK9*R*3*2*0*5"));
        assertTrue(answer(with("GE*2*101", "GE*2*102")).contains("AK9*R*2*2*0*4"));
        assertTrue(answer(with("GE*2*101~\n", "")).contains("AK9*R*2*2*0*3"));
    }

    @Test
    void envelope_errors_are_answered_by_their_note() {
        assertEquals("TA1*000000101*261121*0930*R*001", ta1(with("IEA*1*000000101", "IEA*1*000000102")));
        assertEquals("TA1*000000101*261121*0930*R*021", ta1(with("IEA*1*", "IEA*2*")));
        assertEquals("TA1*000000101*261121*0930*R*023", ta1(with("IEA*1*000000101~\n", "")));
        assertEquals("TA1*000000101*261121*0930*R*020", ta1(with("*1*T*:", "*1*X*:")));
        assertEquals("TA1*000000101*261321*0930*E*014", ta1(with("*261121*0930*^", "*261321*0930*^")));
        assertEquals("TA1*000000101*261121*0930*E*017", ta1(with("*00501*", "*00401*")));
    }

    @Test
    void a_rejecting_999_tells_which_claim() {
        GroupAcknowledgment acknowledgment = GroupAcknowledgment.read(
                        AnswerSets.set(
                                Guide.IMPLEMENTATION_ACKNOWLEDGMENT,
                                """
                AK1*HC*101*005010X222A1~
                AK2*837*0001*005010X222A1~
                IK3*SV1*28*2400*8~
                CTX*CLM01:PCN100001~
                IK4*3:2*355*7*XX~
                IK5*R*5~
                AK9*R*1*1*0~
                """))
                .value();
        SegmentError error = acknowledgment.sets().get(0).errors().get(0);

        assertEquals(Verdict.REJECTED, acknowledgment.sets().get(0).verdict());
        assertEquals("PCN100001", error.businessUnit().orElseThrow());
        assertEquals(28, error.position());
        assertEquals(new ElementError.Place(3, 2, 0), error.elements().get(0).element());
        assertEquals(new GroupAcknowledgment.Counts(1, 1, 0), acknowledgment.counts());
    }

    @Test
    void a_verdict_that_cannot_be_read_is_a_rejection_and_found() {
        Reading<GroupAcknowledgment> reading = GroupAcknowledgment.read(
                AnswerSets.set(Guide.IMPLEMENTATION_ACKNOWLEDGMENT, "AK1*HC*101~\nAK9*?*1*1*1~\n"));

        assertFalse(reading.value().verdict().isAccepted());
        assertTrue(reading.hasErrors());
    }

    @Test
    void a_claim_acknowledgment_is_written_and_read_as_the_same_records() {
        Status accepted = new Status(
                List.of(new Status.Code("A2", "20", "PR")),
                LocalDate.of(2026, 11, 21),
                "WQ",
                new BigDecimal("285"),
                "");
        Status refused = new Status(
                List.of(new Status.Code("A7", "164", "IL"), new Status.Code("A7", "562", "82")),
                LocalDate.of(2026, 11, 21),
                "U",
                new BigDecimal("185"),
                "");
        QualifiedDate day = QualifiedDate.on("472", LocalDate.of(2026, 11, 2));
        Party patient = Party.of("QC", Name.person("DOE", "JANE"), Identifier.memberId("ABC1"));
        StatusLevel first = StatusLevel.of(
                Kind.PATIENT,
                patient,
                List.of(StatusReport.ofClaim("PCN1", List.of(accepted), List.of(new Reference("1K", "EHP1")), day)),
                List.of());
        StatusLevel second = StatusLevel.of(
                Kind.PATIENT,
                patient,
                List.of(StatusReport.ofClaim("PCN2", List.of(refused), List.of(), day)),
                List.of());
        Status batch = new Status(
                List.of(new Status.Code("A1", "19", "PR")),
                LocalDate.of(2026, 11, 21),
                "WQ",
                new BigDecimal("470"),
                "");
        StatusReport totals = StatusReport.ofBatch(
                "B000101",
                List.of(batch),
                List.of(new QualifiedQuantity("90", BigDecimal.ONE)),
                List.of(new QualifiedAmount("YU", new BigDecimal("285"))));
        StatusReport receipt = new StatusReport(
                new org.claimwright.edi.part.Trace("1", "RCPT1", "", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        QualifiedDate.on("050", LocalDate.of(2026, 11, 21)),
                        QualifiedDate.on("009", LocalDate.of(2026, 11, 21))),
                List.of(),
                List.of(),
                org.claimwright.edi.part.Origin.NONE);
        StatusLevel provider = StatusLevel.of(
                Kind.BILLING_PROVIDER,
                Party.of("85", Name.organization("LAKESIDE"), Identifier.npi("1999999984")),
                List.of(),
                List.of(first, second));
        StatusLevel receiver = StatusLevel.of(
                Kind.RECEIVER,
                Party.of("41", Name.organization("ACME"), new Identifier("46", "SUBMIT01")),
                List.of(totals),
                List.of(provider));
        StatusLevel source = StatusLevel.of(
                Kind.SOURCE,
                Party.of("PR", Name.organization("PLAN"), Identifier.payerId("99901")),
                List.of(receipt),
                List.of(receiver));
        ClaimAcknowledgment acknowledgment = ClaimAcknowledgment.of(
                new Beginning("0085", "08", "CA1", LocalDate.of(2026, 11, 21), "1015", "TH"), List.of(source));

        Reading<ClaimAcknowledgment> reading =
                ClaimAcknowledgment.read(AnswerSets.set(Guide.CLAIM_ACKNOWLEDGMENT, acknowledgment.segments()));

        assertEquals(List.of(), reading.findings());
        assertEquals(acknowledgment, reading.value());
        assertEquals(
                List.of("PCN1", "PCN2"),
                reading.value().claims().map(claim -> claim.trace().number()).toList());
        assertEquals(
                List.of(false, true),
                reading.value().claims().map(StatusReport::isRejection).toList());
        assertEquals(
                "EHP1",
                reading.value()
                        .claims()
                        .findFirst()
                        .orElseThrow()
                        .payerClaimControlNumber()
                        .orElseThrow());
    }

    @Test
    void line_statuses_are_read() {
        Reading<ClaimAcknowledgment> reading = ClaimAcknowledgment.read(
                AnswerSets.set(
                        Guide.CLAIM_ACKNOWLEDGMENT,
                        """
                BHT*0085*08*1*20060205*1635*TH~
                HL*1**20*1~
                NM1*AY*2*FIRST CLEARINGHOUSE*****46*CLHR00~
                TRN*1*200~
                DTP*050*D8*20060205~
                DTP*009*D8*20060207~
                HL*2*1*21*1~
                NM1*41*2*BEST BILLING SERVICE*****46*S00001~
                TRN*2*B1~
                STC*A0:16:PR*20060205*WQ*1000~
                HL*3*2*19*1~
                NM1*85*2*SMITH CLINIC*****FI*123456789~
                HL*4*3*PT~
                NM1*QC*1*DOE*JANE****MI*45613027602~
                TRN*2*2890/4~
                STC*A3:21:82*20060205*U*500~
                DTP*472*D8*20060115~
                SVC*HC:22305:22*350*****1~
                STC*A3:122**U*******A3:153:82~
                REF*FJ*11~
                """));
        StatusReport claim = reading.value().claims().findFirst().orElseThrow();

        assertEquals(List.of(), reading.findings());
        assertEquals("11", claim.lines().get(0).controlNumber().orElseThrow());
        assertEquals(
                new Status.Code("A3", "153", "82"),
                claim.lines().get(0).statuses().get(0).codes().get(1));
        assertTrue(claim.isRejection());
    }

    @Test
    void a_997_is_read_as_a_courtesy() {
        var set = org.claimwright.edi.X12File.read(
                        """
                        ISA*00*          *00*          *ZZ*A              *ZZ*B              *261121*0930*^*00501*000000101*0*T*:~
                        GS*FA*AA*BB*20261121*0930*1*X*005010X230~
                        ST*997*0001~
                        AK1*HC*101~
                        AK2*837*0001~
                        AK3*SV1*28*2400*8~
                        AK4*3*355*7*XX~
                        AK5*R*5~
                        AK9*R*1*1*0~
                        SE*8*0001~
                        GE*1*1~
                        IEA*1*000000101~
                        """)
                .sets()
                .get(0);

        GroupAcknowledgment acknowledgment = GroupAcknowledgment.read(set).value();

        assertEquals(List.of(), set.findings());
        assertEquals("101", acknowledgment.groupControlNumber());
        assertEquals(Verdict.REJECTED, acknowledgment.sets().get(0).verdict());
        assertEquals(
                "7",
                acknowledgment.sets().get(0).errors().get(0).elements().get(0).code());
    }
}
