package org.claimwright.demobooks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerView;
import org.claimwright.pricing.ContractForm;
import org.claimwright.pricing.ContractPricing;
import org.claimwright.pricing.Contracting;
import org.claimwright.pricing.LineLimit;

/** Enters what the demo's practices have agreed with each of the demo's payers: our side of it, in a file of its own. */
@Dependent
class DemoContracts {
    private static final String RATES = "contract-rates.csv";
    private static final String PERCENT_OF_THE_REST = "60";
    private static final String TOLERANCE = "0.50";

    @Inject
    private ContractPricing pricing;

    @Inject
    private PayerDirectory payers;

    void enter(LocalDate today) {
        var rates = rates();
        payers.all().forEach(payer -> enter(payer, today, rates));
    }

    private void enter(PayerView payer, LocalDate today, String rates) {
        var form = new ContractForm(
                payer.id(),
                payer.name() + " agreement",
                today.withDayOfYear(1).minusYears(1),
                null,
                LineLimit.LESSER_OF,
                PERCENT_OF_THE_REST,
                TOLERANCE);
        if (pricing.create(form) instanceof Contracting.Contracted contracted) {
            pricing.importCsv(contracted.id(), rates);
        }
    }

    private static String rates() {
        try (var file = Objects.requireNonNull(DemoContracts.class.getResourceAsStream(RATES), RATES)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
