package org.claimwright.edi.remittance835;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.LoopReader;

/**
 * The money of a remittance (BPR).
 *
 * @param handling BPR01: I with the payment, H notification only …
 * @param creditDebit BPR03: C
 * @param method BPR04: ACH, CHK, NON, FWT, BOP
 * @param format BPR05: CCP or CTX
 * @param originator BPR10, a 1 and the payer's tax number
 * @param date when the money is there (BPR16), or null
 */
public record Payment(
        String handling,
        BigDecimal amount,
        String creditDebit,
        String method,
        String format,
        BankAccount payerAccount,
        String originator,
        String originatorSupplement,
        BankAccount payeeAccount,
        LocalDate date) {
    /** A notification without money. */
    public static Payment none(LocalDate date) {
        return new Payment("H", BigDecimal.ZERO, "C", "NON", "", BankAccount.NONE, "", "", BankAccount.NONE, date);
    }

    static Payment read(LoopReader reader) {
        Segment bpr = reader.take("BPR");
        return new Payment(
                reader.required(bpr, 1),
                reader.requiredAmount(bpr, 2),
                bpr.element(3),
                reader.required(bpr, 4),
                bpr.element(5),
                BankAccount.read(bpr, 6),
                bpr.element(10),
                bpr.element(11),
                BankAccount.read(bpr, 12),
                reader.date(bpr, 16));
    }

    void write(Composition out) {
        out.segment("BPR")
                .element(handling)
                .element(amount)
                .element(creditDebit)
                .element(method)
                .element(format)
                .element(payerAccount.bankQualifier())
                .element(payerAccount.bank())
                .element(payerAccount.accountQualifier())
                .element(payerAccount.account())
                .element(originator)
                .element(originatorSupplement)
                .element(payeeAccount.bankQualifier())
                .element(payeeAccount.bank())
                .element(payeeAccount.accountQualifier())
                .element(payeeAccount.account())
                .element(date);
    }
}
