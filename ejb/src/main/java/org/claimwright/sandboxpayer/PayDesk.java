package org.claimwright.sandboxpayer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.claimwright.edi.part.Address;
import org.claimwright.edi.part.Contact;
import org.claimwright.edi.part.Trace;
import org.claimwright.edi.remittance835.BankAccount;
import org.claimwright.edi.remittance835.Payment;
import org.claimwright.edi.remittance835.PaymentParty;

/**
 * Where the payer's money comes from and whom to ask about it (005010X221A1 BPR and 1000A).
 *
 * @param originator a 1 and the tax number
 */
record PayDesk(
        String name,
        Address address,
        String telephone,
        String originator,
        BankAccount account,
        BankAccount payeeAccount) {

    static PayDesk of(UnaryOperator<String> setting) {
        return new PayDesk(
                setting.apply("name"),
                new Address(
                        setting.apply("street"),
                        "",
                        setting.apply("city"),
                        setting.apply("state"),
                        setting.apply("zip")),
                setting.apply("telephone"),
                "1" + setting.apply("tax-number"),
                account(setting.apply("bank"), setting.apply("account")),
                account(setting.apply("payee-bank"), setting.apply("payee-account")));
    }

    private static BankAccount account(String bank, String number) {
        return new BankAccount("01", bank, "DA", number);
    }

    PaymentParty party() {
        return PaymentParty.payer(
                name,
                address,
                List.of(
                        Contact.byTelephone("CX", "CLAIMS DESK", telephone),
                        Contact.byTelephone("BL", "FILES DESK", telephone)));
    }

    Trace trace(String number) {
        return new Trace("1", number, originator, "");
    }

    Payment payment(BigDecimal amount, LocalDate day) {
        if (amount.signum() == 0) {
            return Payment.none(day);
        }
        return new Payment("I", amount, "C", "ACH", "CCP", account, originator, "", payeeAccount, day);
    }
}
