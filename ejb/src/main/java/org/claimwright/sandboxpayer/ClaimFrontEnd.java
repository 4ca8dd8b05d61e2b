package org.claimwright.sandboxpayer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.acknowledgment.ClaimAcknowledgment;
import org.claimwright.edi.acknowledgment.Status;
import org.claimwright.edi.acknowledgment.StatusLevel;
import org.claimwright.edi.acknowledgment.StatusLevel.Kind;
import org.claimwright.edi.acknowledgment.StatusReport;
import org.claimwright.edi.part.Beginning;
import org.claimwright.edi.part.Identifier;
import org.claimwright.edi.part.Name;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.part.Trace;
import org.claimwright.edi.professional837.BillingProvider;
import org.claimwright.edi.professional837.ClaimBatch;

/** Lets the claims of a batch into adjudication or rejects them, one by one, and says so in a 277CA (005010X214). */
final class ClaimFrontEnd {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");
    private static final String ACCEPTED = "WQ";
    private static final String REJECTED = "U";

    private final Contract contract;
    private final ClaimNumbers numbers;
    private final AcceptedClaims accepted;
    private final LocalDateTime at;

    ClaimFrontEnd(Contract contract, AcceptedClaims accepted, LocalDateTime at) {
        this.contract = contract;
        this.numbers = new ClaimNumbers(contract);
        this.accepted = accepted;
        this.at = at;
    }

    /** @param receipt our own number for the batch */
    ClaimAcknowledgment answerTo(ClaimBatch batch, String receipt) {
        var tally = new Tally();
        var providers = new ArrayList<StatusLevel>();
        for (var provider : batch.billingProviders()) {
            var own = new Tally();
            providers.add(provider(provider, own));
            tally.add(own);
        }
        var receiver = StatusLevel.of(
                Kind.RECEIVER,
                named(batch.submitter()),
                List.of(StatusReport.ofBatch(
                        batch.beginning().reference(),
                        List.of(received(date(), tally)),
                        tally.quantities("90", "AA"),
                        tally.amounts())),
                providers);
        return ClaimAcknowledgment.of(beginning(receipt), List.of(source(receipt, receiver)));
    }

    private Beginning beginning(String receipt) {
        return new Beginning("0085", "08", receipt, date(), TIME.format(at), "TH");
    }

    private StatusLevel source(String receipt, StatusLevel receiver) {
        var payer = Party.of("PR", Name.organization(contract.name()), Identifier.payerId(contract.identifier()));
        var dates = List.of(QualifiedDate.on("050", date()), QualifiedDate.on("009", date()));
        var report = new StatusReport(
                new Trace("1", receipt, "", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                dates,
                List.of(),
                List.of(),
                Origin.NONE);
        return StatusLevel.of(Kind.SOURCE, payer, List.of(report), List.of(receiver));
    }

    private StatusLevel provider(BillingProvider provider, Tally tally) {
        var patients = PresentedClaim.allOf(provider)
                .map(claim -> patient(claim, tally))
                .toList();
        var report = new StatusReport(
                new Trace("1", "0", "", ""),
                List.of(received(null, tally)),
                List.of(),
                tally.quantities("QA", "QC"),
                tally.amounts(),
                List.of(),
                List.of(),
                List.of(),
                Origin.NONE);
        return StatusLevel.of(Kind.BILLING_PROVIDER, named(provider.party()), List.of(report), patients);
    }

    private StatusLevel patient(PresentedClaim claim, Tally tally) {
        var person = Party.of("QC", claim.patient().name(), Identifier.memberId(claim.memberId()));
        var report = contract.rejectionOf(claim, accepted)
                .map(cause -> rejected(claim, cause, tally))
                .orElseGet(() -> accepted(claim, tally));
        return StatusLevel.of(Kind.PATIENT, person, List.of(report), List.of());
    }

    private StatusReport accepted(PresentedClaim claim, Tally tally) {
        tally.countAccepted(claim.charge());
        var number = numbers.of(claim);
        accepted.add(number, claim);
        var status = status(new Status.Code("A2", "20", "PR"), ACCEPTED, claim.charge());
        return StatusReport.ofClaim(
                claim.patientControlNumber(),
                List.of(status),
                List.of(new Reference("1K", number)),
                serviceDate(claim));
    }

    private StatusReport rejected(PresentedClaim claim, Rejection cause, Tally tally) {
        tally.countRejected(claim.charge());
        var code = new Status.Code(cause.category(), cause.status(), cause.entity());
        var status = status(code, REJECTED, claim.charge());
        return StatusReport.ofClaim(claim.patientControlNumber(), List.of(status), List.of(), serviceDate(claim));
    }

    private Status received(LocalDate on, Tally tally) {
        var code = new Status.Code("A1", "19", "PR");
        return new Status(List.of(code), on, ACCEPTED, tally.charged(), "");
    }

    private Status status(Status.Code code, String action, BigDecimal charge) {
        return new Status(List.of(code), date(), action, charge, "");
    }

    private QualifiedDate serviceDate(PresentedClaim claim) {
        return claim.serviceDate().orElseGet(() -> QualifiedDate.on("472", date()));
    }

    private LocalDate date() {
        return at.toLocalDate();
    }

    /** Name and number only: a 277CA carries no address. */
    private static Party named(Party party) {
        return Party.of(party.role(), party.name(), party.identifier());
    }
}
