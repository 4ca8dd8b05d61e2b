package org.claimwright.negotiation.model;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** An agreement as the plain list that a payer reads: payer claim number, line, agreed amount. */
public final class AgreementList {
    private static final String HEADING = "payer_claim_number,line,agreed_amount";

    private AgreementList() {}

    public static byte[] write(List<CaseLine> lines) {
        var text = new StringBuilder(HEADING).append("\r\n");
        lines.forEach(line -> text.append(line.payerClaimNumber())
                .append(',')
                .append(line.number())
                .append(',')
                .append(line.agreed())
                .append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
