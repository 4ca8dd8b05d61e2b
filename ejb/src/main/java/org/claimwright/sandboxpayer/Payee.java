package org.claimwright.sandboxpayer;

import java.util.List;
import org.claimwright.edi.part.Identifier;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.professional837.BillingProvider;
import org.claimwright.edi.remittance835.PaymentParty;

/** Who is paid: whoever billed, by NPI where there is one and else by tax number. */
record Payee(String name, String npi, String taxNumber) {

    static Payee of(BillingProvider provider) {
        var party = provider.party();
        return new Payee(party.name().last(), party.identifier().value(), taxNumber(party));
    }

    private static String taxNumber(Party party) {
        return party.reference("EI").or(() -> party.reference("SY")).orElse("");
    }

    String identifier() {
        return npi.isEmpty() ? taxNumber : npi;
    }

    PaymentParty party() {
        if (npi.isEmpty()) {
            return PaymentParty.payee(name, new Identifier("FI", taxNumber), List.of());
        }
        var references = taxNumber.isEmpty() ? List.<Reference>of() : List.of(new Reference("TJ", taxNumber));
        return PaymentParty.payee(name, Identifier.npi(npi), references);
    }
}
