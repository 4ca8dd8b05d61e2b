package org.claimwright.pricing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.Said;
import org.claimwright.payers.PayerId;
import org.claimwright.pricing.ContractForm;
import org.claimwright.pricing.LineLimit;
import org.junit.jupiter.api.Test;

class ContractRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void a_contract_is_read_as_it_was_typed() {
        var form = new ContractForm(new PayerId(7), " Prairie 2026 ", DAY, null, LineLimit.LESSER_OF, "60", "$1.50");

        var terms = ((Read.Good<ContractTerms>) ContractRules.read(form)).row();

        assertEquals(
                new ContractTerms(
                        new PayerId(7),
                        "Prairie 2026",
                        DAY,
                        null,
                        LineLimit.LESSER_OF,
                        new BigDecimal("60"),
                        Money.of("1.50")),
                terms);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertEquals(
                List.of(
                        "PRC-0301 payer: the contract names no payer: choose the payer that signed it",
                        "PRC-0302 name: the contract has no name: give it a name you will know it by",
                        "PRC-0303 from: the contract has no first day: give the first day of service it is for",
                        "PRC-0305 defaultPercent: \"0\" is no percentage: write it as 60 or 62.5, or nothing",
                        "PRC-0306 tolerance: \"a\" is no amount: write dollars and cents, such as 1.00, or nothing"),
                Said.by(findings(new ContractForm(null, " ", null, DAY, LineLimit.LESSER_OF, "0", "a"))));
        assertEquals(
                List.of("PRC-0103 to: the last day, Dec 31, 2025, is before the first, Jan 1, 2026:"
                        + " mend one of the two days"),
                Said.by(findings(
                        new ContractForm(new PayerId(1), "A", DAY, DAY.minusDays(1), LineLimit.LESSER_OF, "", ""))));
    }

    private static List<Finding> findings(ContractForm form) {
        return ((Read.Bad<ContractTerms>) ContractRules.read(form)).findings();
    }
}
