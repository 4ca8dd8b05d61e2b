package org.claimwright.claims.x12;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.edi.Guide;
import org.claimwright.edi.InterchangeHeader;
import org.claimwright.edi.Segment;
import org.claimwright.edi.Separators;
import org.claimwright.edi.TradingPartner;
import org.claimwright.edi.Usage;
import org.claimwright.edi.X12File;
import org.claimwright.edi.X12Writer;
import org.claimwright.edi.part.Beginning;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.professional837.BillingProvider;
import org.claimwright.edi.professional837.ClaimBatch;
import org.claimwright.edi.professional837.Patient;
import org.claimwright.edi.professional837.PatientInformation;
import org.claimwright.edi.professional837.Subscriber;
import org.claimwright.exchange.InterchangeParty;
import org.claimwright.exchange.Outgoing;
import org.claimwright.exchange.UsageIndicator;
import org.claimwright.kernel.Money;

/**
 * Writes claims as one 837P (005010X222A1): one interchange, one group, one set, and for each claim a subscriber of its own. What is
 * written is read back before it is let go: a file that breaks its guide does not leave.
 */
public final class Claim837 {
    private static final String SET = "0001";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");

    private Claim837() {}

    /**
     * @param batchReference BHT03, by which a 277CA answers
     * @param at the moment in the practice's zone
     * @throws IllegalStateException when what was written does not read back as a sound 837P
     */
    public static WrittenClaims write(
            Outgoing numbers, String batchReference, LocalDateTime at, List<ClaimDraft> claims) {
        var text = new StringBuilder();
        try (var writer = X12Writer.open(text, Separators.USUAL, header(numbers, at))) {
            writer.group(Guide.PROFESSIONAL_CLAIM, numbers.groupControlNumber());
            writer.set(
                    Guide.PROFESSIONAL_CLAIM,
                    SET,
                    batch(numbers, batchReference, at, claims).segments());
        }
        return readBack(text.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static InterchangeHeader header(Outgoing numbers, LocalDateTime at) {
        var partner = numbers.partner();
        return new InterchangeHeader(
                partner(partner.ours()),
                partner(partner.theirs()),
                at,
                numbers.interchangeControlNumber(),
                partner.usageIndicator() == UsageIndicator.PRODUCTION ? Usage.PRODUCTION : Usage.TEST,
                InterchangeHeader.Acknowledgment.REQUESTED);
    }

    private static TradingPartner partner(InterchangeParty party) {
        return new TradingPartner(party.qualifier(), party.identifier(), party.applicationCode());
    }

    private static ClaimBatch batch(
            Outgoing numbers, String batchReference, LocalDateTime at, List<ClaimDraft> claims) {
        var partner = numbers.partner();
        var billing = claims.get(0).billing();
        return ClaimBatch.of(
                new Beginning("0019", "00", batchReference, at.toLocalDate(), TIME.format(at), "CH"),
                Parties.submitter(billing, partner.ours().identifier()),
                Parties.receiver(partner.name(), partner.theirs().identifier()),
                List.of(BillingProvider.of(
                        billing.taxonomy(),
                        Parties.billing(billing),
                        Parties.payTo(billing),
                        claims.stream().map(Claim837::subscriber).toList())));
    }

    private static Subscriber subscriber(ClaimDraft draft) {
        var loops = new ClaimLoops(draft);
        var payer = Parties.payer(draft.coverage().payer());
        if (draft.patientIsSubscriber()) {
            return Subscriber.withClaims(loops.coverage(), self(draft), payer, List.of(loops.claim()));
        }
        var patient = Patient.of(
                PatientInformation.relatedAs(loops.relationship()),
                Parties.patient(draft.patient()),
                List.of(loops.claim()));
        return Subscriber.withPatients(loops.coverage(), holder(draft), payer, List.of(patient));
    }

    private static Party self(ClaimDraft draft) {
        return Parties.subscriber(draft.patient(), draft.coverage(), Parties.Known.AS_PATIENT);
    }

    private static Party holder(ClaimDraft draft) {
        return Parties.subscriber(draft.coverage().subscriber(), draft.coverage(), Parties.Known.BY_NAME_AND_NUMBER);
    }

    private static WrittenClaims readBack(byte[] content) {
        var file = X12File.read(new ByteArrayInputStream(content));
        var set = file.sets().get(0);
        var findings = new ArrayList<>(file.findings());
        findings.addAll(ClaimBatch.read(set).findings());
        var faults =
                findings.stream().filter(org.claimwright.edi.Finding::isError).toList();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the 837P breaks its guide: "
                    + faults.stream()
                            .map(fault -> fault.code().id() + " at " + fault.location() + ", " + fault.position())
                            .toList());
        }
        var placed = placed(set.segments());
        return new WrittenClaims(
                content,
                placed,
                Money.sum(placed.stream().map(WrittenClaims.Placed::charge).toList()));
    }

    private static List<WrittenClaims.Placed> placed(List<Segment> segments) {
        var placed = new ArrayList<WrittenClaims.Placed>();
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).is("CLM")) {
                placed.add(placed(segments, i));
            }
        }
        return placed;
    }

    private static WrittenClaims.Placed placed(List<Segment> segments, int start) {
        var end = start + 1;
        while (!segments.get(end).is("HL") && !segments.get(end).is("SE")) {
            end++;
        }
        var clm = segments.get(start);
        return new WrittenClaims.Placed(
                clm.element(1),
                start + 1,
                end,
                clm.text(Separators.USUAL) + "~",
                Money.of(new BigDecimal(clm.element(2))));
    }
}
