package org.claimwright.edi.professional837;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.imsweb.x12.reader.X12Reader.FileType;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Guide;
import org.claimwright.edi.InterchangeHeader;
import org.claimwright.edi.RoundTrips;
import org.claimwright.edi.Segment;
import org.claimwright.edi.Separators;
import org.claimwright.edi.TradingPartner;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.Usage;
import org.claimwright.edi.X12File;
import org.claimwright.edi.X12Writer;
import org.claimwright.edi.circumstance.Contract;
import org.claimwright.edi.part.Beginning;
import org.claimwright.edi.part.HealthCode;
import org.claimwright.edi.part.Reading;
import org.junit.jupiter.api.Test;

class ClaimBatchTest {
    private static final String BATCH =
            """
            BHT*0019*00*B000102*20261121*0930*CH~
            NM1*41*2*ACME BILLING CO*****46*SUBMIT01~
            PER*IC*EDI DESK*TE*5550100100~
            NM1*40*2*CLEARHOUSE ONE*****46*CLRHOUSE~
            HL*1**20*1~
            PRV*BI*PXC*207Q00000X~
            NM1*85*2*LAKESIDE FAMILY MEDICINE*****XX*1999999984~
            N3*100 MAIN ST~
            N4*SPRINGFIELD*IL*627010001~
            REF*EI*990000001~
            HL*2*1*22*1~
            SBR*S**GRP200******CI~
            NM1*IL*1*ROE*MARIA****MI*XYZ900100200~
            NM1*PR*2*SECOND MUTUAL*****PI*99902~
            HL*3*2*23*0~
            PAT*19~
            NM1*QC*1*ROE*LUCAS~
            N3*48 OAK AVE~
            N4*SPRINGFIELD*IL*627030048~
            DMG*D8*20180630*M~
            CLM*PCN100002*190.00***11:B:7*Y*A*Y*Y**AA:::IL~
            DTP*439*D8*20261101~
            CN1*09*650~
            AMT*F5*.50~
            REF*F8*ICN77~
            REF*G1*PA1~
            K3*STATE DATA~
            HI*ABK:H6691*ABF:J0190~
            HI*BG:02~
            NM1*82*1*SMITH*ALAN****XX*1234567893~
            PRV*PE*PXC*207Q00000X~
            SBR*P*19*GRP100******CI~
            CAS*CO*45*50**96*1*2~
            AMT*D*112~
            OI***Y***Y~
            MOA***MA01~
            NM1*IL*1*ROE*DANIEL****MI*ABC555000111~
            NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*99901~
            DTP*573*D8*20261112~
            LX*1~
            SV1*HC:99213:25*190*UN*1*22**1:2**Y~
            DTP*472*RD8*20261102-20261103~
            REF*6R*L100011~
            REF*9F*REF1**2U:99901~
            LIN**N4*00409733201~
            CTP****1.5*ML~
            SVD*99901*80*HC:99213**1~
            CAS*PR*3*20~
            DTP*573*D8*20261112~
            """;

    private static String written(ClaimBatch batch) {
        InterchangeHeader header = new InterchangeHeader(
                TradingPartner.of("SUBMIT01"),
                TradingPartner.of("CLRHOUSE"),
                LocalDateTime.of(2026, 11, 21, 9, 30),
                101,
                Usage.TEST);
        StringBuilder out = new StringBuilder();
        try (X12Writer writer = X12Writer.open(out, Separators.USUAL, header)) {
            writer.group(Guide.PROFESSIONAL_CLAIM, 101);
            writer.set(Guide.PROFESSIONAL_CLAIM, "0001", batch.segments());
        }
        return out.toString();
    }

    private static TransactionSet set(String body) {
        List<Segment> segments = new ArrayList<>(List.of(Segment.parse("ST*837*0001*005010X222A1")));
        body.lines().map(Segment::parse).forEach(segments::add);
        segments.add(Segment.of("SE", String.valueOf(segments.size() + 1), "0001"));
        return new TransactionSet("005010X222A1", segments, List.of());
    }

    private static Reading<ClaimBatch> read(String body) {
        return ClaimBatch.read(set(body));
    }

    private static List<FindingCode> errors(String old, String replacement) {
        assertTrue(BATCH.contains(old), old);
        return read(BATCH.replace(old, replacement)).findings().stream()
                .filter(Finding::isError)
                .map(Finding::code)
                .toList();
    }

    @Test
    void a_claim_is_read_into_its_words() {
        Reading<ClaimBatch> reading = read(BATCH);
        Claim claim = reading.value().claims().findFirst().orElseThrow();
        ServiceLine line = claim.lines().get(0);
        OtherCoverage other = claim.otherCoverages().get(0);

        assertEquals(List.of(), reading.findings());
        assertEquals("PCN100002", claim.patientControlNumber());
        assertEquals("7", claim.frequency());
        assertEquals("ICN77", claim.payerClaimControlNumber().orElseThrow());
        assertEquals(new RelatedCauses(List.of("AA"), "IL", ""), claim.relatedCauses());
        assertEquals(LocalDate.of(2026, 11, 1), claim.date("439").orElseThrow().from());
        assertEquals(new BigDecimal("0.50"), claim.amount("F5").orElseThrow());
        assertEquals(List.of(Diagnosis.principal("H6691"), Diagnosis.other("J0190")), claim.diagnoses());
        assertEquals("207Q00000X", claim.provider("82").orElseThrow().taxonomy());
        assertEquals(new BigDecimal("51"), other.adjustments().get(0).total());
        assertEquals("99901", other.payer().identifier().value());
        assertEquals("99213-25", line.procedure().toString());
        assertEquals(List.of(1, 2), line.diagnosisPointers());
        assertEquals(LocalDate.of(2026, 11, 3), line.serviceDate().orElseThrow().lastDay());
        assertEquals("L100011", line.controlNumber().orElseThrow());
        assertEquals(new BigDecimal("1.5"), line.drug().orElseThrow().quantity());
        assertEquals(new BigDecimal("80"), line.adjudications().get(0).paid());
    }

    @Test
    void contracts_fixed_formats_and_condition_codes_have_names() {
        Claim claim = read(BATCH).value().claims().findFirst().orElseThrow();

        assertEquals(
                Contract.obligedToAccept(new BigDecimal(650)),
                claim.circumstances().contract().orElseThrow());
        assertEquals(List.of("STATE DATA"), claim.circumstances().fixedFormats());
        assertEquals(List.of(HealthCode.of("BG", "02")), claim.codes("BG").toList());
        assertEquals(List.of(), claim.kept());
    }

    @Test
    void what_has_no_name_is_kept_and_written_back_in_its_place() {
        String odd = BATCH.replace("K3*STATE DATA", "K3*STATE DATA**YD");
        Claim claim = read(odd).value().claims().findFirst().orElseThrow();

        assertEquals(
                List.of("K3*STATE DATA**YD"),
                claim.kept().stream().map(Segment::toString).toList());
        RoundTrips.check(Guide.PROFESSIONAL_CLAIM, set(odd), odd);
    }

    @Test
    void a_changed_claim_is_written_with_the_change_and_the_rest_untouched() {
        ClaimBatch batch = read(BATCH.replace("PRV*BI*PXC*207Q00000X~\n", "")).value();
        BillingProvider provider = batch.billingProviders().get(0);
        BillingProvider changed = new BillingProvider(
                "207Q00000X",
                provider.currency(),
                provider.party(),
                provider.payToAddress(),
                provider.payToPlan(),
                provider.subscribers(),
                provider.kept(),
                provider.origin());

        ClaimBatch corrected = new ClaimBatch(
                batch.beginning(), batch.submitter(), batch.receiver(), List.of(changed), batch.kept(), batch.origin());

        assertEquals(set(BATCH).body(), corrected.segments());
    }

    @Test
    void a_control_number_without_its_leading_zeros_is_another_one() {
        ClaimBatch batch = read(BATCH.replace("B000102", "000102")).value();
        Beginning old = batch.beginning();
        Beginning renumbered = new Beginning(old.structure(), old.purpose(), "102", old.date(), old.time(), old.type());

        ClaimBatch corrected = new ClaimBatch(
                renumbered,
                batch.submitter(),
                batch.receiver(),
                batch.billingProviders(),
                batch.kept(),
                batch.origin());

        assertEquals(set(BATCH.replace("B000102", "102")).body(), corrected.segments());
    }

    @Test
    void damage_is_found_where_it_is() {
        assertEquals(List.of(FindingCode.ELEMENT_MISSING), errors("CLM*PCN100002*", "CLM**"));
        assertEquals(List.of(FindingCode.CLAIM_TOTAL_DIFFERS_FROM_LINES), errors("190.00", "190.01"));
        assertEquals(List.of(FindingCode.AMOUNT_INVALID), errors("AMT*D*112", "AMT*D*11x"));
        assertEquals(List.of(FindingCode.DATE_INVALID), errors("DTP*439*D8*20261101", "DTP*439*D8*20261131"));
        assertEquals(List.of(FindingCode.SEGMENT_MISSING), errors("HI*ABK:H6691*ABF:J0190~\n", ""));
        assertEquals(List.of(FindingCode.HIERARCHY_PARENT_WRONG), errors("HL*3*2", "HL*3*1"));
        assertEquals(List.of(FindingCode.LINE_NUMBER_WRONG), errors("LX*1", "LX*2"));
        assertEquals(List.of(FindingCode.SEGMENT_UNEXPECTED), errors("CN1*09*650", "CL1*1"));
        assertEquals(List.of(FindingCode.LOOP_MISSING), errors("NM1*40*2*CLEARHOUSE ONE*****46*CLRHOUSE~\n", ""));
        assertEquals(List.of(FindingCode.SEGMENT_REPEATED), errors("REF*G1*PA1", "REF*G1*PA1~\nREF*G1*PA2"));
    }

    @Test
    void a_line_says_once_where_its_certificate_of_medical_necessity_is() {
        String certificate = "PWK*CT*EL***AC*ATT1~\nPWK*CT*AD~\n";
        String line = "DTP*472*RD8";

        assertEquals(List.of(), errors(line, certificate + line));
        assertEquals(List.of(FindingCode.SEGMENT_REPEATED), errors(line, certificate + "PWK*CT*AF~\n" + line));
    }

    @Test
    void a_finding_names_loop_and_element() {
        Finding finding =
                read(BATCH.replace("HC:99213:25*190", "HC::25*190")).findings().get(0);

        assertEquals("2400 SV101-2", finding.location().toString());
        assertEquals("HC::25", finding.found());
    }

    @Test
    void what_is_written_is_read_as_the_same_records() {
        long seed = new Random().nextLong();
        for (int round = 0; round < 100; round++) {
            ClaimBatch batch = new GeneratedClaims(seed + round).batch();
            X12File file = X12File.read(written(batch));
            Reading<ClaimBatch> reading = ClaimBatch.read(file.sets().get(0));

            assertEquals(List.of(), file.findings(), "seed " + (seed + round));
            assertEquals(List.of(), reading.findings(), "seed " + (seed + round));
            assertEquals(batch, reading.value(), "seed " + (seed + round));
        }
    }

    @Test
    void other_readers_accept_what_is_written() throws Exception {
        long seed = new Random().nextLong();
        for (int round = 0; round < 8; round++) {
            String text = written(new GeneratedClaims(seed + round).batch());
            assertEquals(List.of(), complaintsOfStaedi(text), "seed " + (seed + round));
            assertEquals(List.of(), complaintsOfImsweb(text), "seed " + (seed + round) + "\n" + text);
        }
    }

    private static List<String> complaintsOfImsweb(String text) throws Exception {
        com.imsweb.x12.reader.X12Reader reader = new com.imsweb.x12.reader.X12Reader(
                FileType.ANSI837_5010_X222, new StringReader(text.replace("\n", "")));
        List<String> complaints = new ArrayList<>(reader.getErrors());
        complaints.addAll(reader.getFatalErrors());
        return complaints;
    }

    private static List<String> complaintsOfStaedi(String text) throws Exception {
        List<String> complaints = new ArrayList<>();
        EDIInputFactory factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, true);
        try (EDIStreamReader reader =
                factory.createEDIStreamReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)))) {
            while (reader.hasNext()) {
                EDIStreamEvent event = reader.next();
                if (event.isError()) {
                    complaints.add(event + " " + reader.getErrorType() + " " + reader.getLocation());
                }
            }
        }
        return complaints;
    }
}
