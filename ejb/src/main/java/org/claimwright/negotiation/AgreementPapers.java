package org.claimwright.negotiation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.exchange.PlainFiles;
import org.claimwright.exchange.TradingPartnerId;
import org.claimwright.kernel.Days;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.negotiation.model.Agreement;
import org.claimwright.negotiation.model.AgreementList;
import org.claimwright.negotiation.model.CaseLine;
import org.claimwright.negotiation.model.NegotiationCase;
import org.claimwright.negotiation.pdf.AgreementLetter;
import org.claimwright.negotiation.pdf.AgreementLetter.Content;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.practices.PracticeProfile;

/** Writes the letter and the list of an agreement to the outbox, in the transaction in which it is reached. */
@Dependent
class AgreementPapers {
    static final String LETTER = "AGREEMENT-LETTER";
    static final String LIST = "AGREEMENT-LIST";

    @Inject
    private PlainFiles files;

    @Inject
    private PayerDirectory payers;

    @Inject
    private PracticeProfile practice;

    /** The letter goes first, so that it lies there when the list is read. */
    void send(NegotiationCase agreed, Agreement agreement, List<CaseLine> lines, TradingPartnerId partner) {
        var letter = AgreementLetter.write(content(agreed, agreement, lines));
        var list = AgreementList.write(lines);
        var letterFile = files.leave(partner, LETTER, agreement.name() + ".pdf", letter, agreement.id());
        var listFile = files.leave(partner, LIST, agreement.name() + ".csv", list, agreement.id());
        agreement.sendAs(letterFile, listFile);
    }

    private Content content(NegotiationCase agreed, Agreement agreement, List<CaseLine> lines) {
        return new Content(
                sender(),
                receiver(agreed),
                Days.written(agreement.agreedOn()),
                "Agreement on allowed amounts, our case " + agreed.id() + ", list " + agreement.name(),
                List.of(
                        "This confirms what we agreed on for the services below. The agreed amount is the allowed amount of a line:"
                                + " your payment and the patient's share together. The patient's share stays as you decided it.",
                        "Please reverse your decisions on these claims and decide them again at the agreed amounts. The same amounts"
                                + " come with this letter as a list that your system can read, " + agreement.name()
                                + ".csv."),
                lines.stream().map(AgreementPapers::row).toList(),
                agreement.total().dollars(),
                agreement.agreedBy());
    }

    private List<String> sender() {
        return practice.billingIdentity()
                .map(identity -> {
                    var lines = new ArrayList<>(List.of(identity.legalName()));
                    lines.addAll(address(identity.address()));
                    lines.add("NPI " + identity.npi());
                    return List.copyOf(lines);
                })
                .orElseGet(() -> List.of(practice.current().name()));
    }

    private List<String> receiver(NegotiationCase agreed) {
        var payer = payers.payer(agreed.payer());
        var lines = new ArrayList<>(List.of(payer.name()));
        if (!agreed.terms().contactName().isEmpty()) {
            lines.add("Attention " + agreed.terms().contactName());
        }
        lines.addAll(address(payer.address()));
        return List.copyOf(lines);
    }

    private static List<String> address(PostalAddress address) {
        var lines = new ArrayList<>(List.of(address.line1()));
        if (!address.line2().isEmpty()) {
            lines.add(address.line2());
        }
        lines.add(address.city() + ", " + address.state() + " "
                + address.zip().replaceFirst("^(\\d{5})(\\d{4})$", "$1-$2"));
        return lines;
    }

    private static AgreementLetter.Row row(CaseLine line) {
        return new AgreementLetter.Row(
                line.payerClaimNumber(),
                String.valueOf(line.number()),
                line.service(),
                Days.written(line.serviceDate()),
                line.agreed().dollars());
    }
}
