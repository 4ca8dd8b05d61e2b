package org.claimwright.demobooks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.claimwright.claims.ClaimFilter;
import org.claimwright.claims.ClaimGroup;
import org.claimwright.claims.ClaimId;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.demobooks.x12.StrayFiles;
import org.claimwright.exchange.ExchangeLog;
import org.claimwright.exchange.InterchangeParty;
import org.claimwright.exchange.Reach;
import org.claimwright.exchange.ReceivingFacilities;
import org.claimwright.exchange.TradingPartnerForm;
import org.claimwright.exchange.TradingPartnerView;
import org.claimwright.exchange.TradingPartners;
import org.claimwright.exchange.UsageIndicator;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Folders;
import org.claimwright.kernel.Money;
import org.claimwright.remittance.PaidClaimState;
import org.claimwright.remittance.PaidClaimView;
import org.claimwright.remittance.RemittanceLog;

/**
 * What comes in the last weeks that does not go on by itself, from the sandbox payer and from the practice's records system: left in
 * their folders as they would leave it.
 */
@Dependent
class DemoStrays {
    private static final String SANDBOX = "sandbox";
    private static final TradingPartnerForm RECORDS = new TradingPartnerForm(
            "records",
            "Records system",
            new InterchangeParty("ZZ", "CLAIMWRIGHT", "CLAIMWRIGHT"),
            new InterchangeParty("ZZ", "CHART", "CHART"),
            UsageIndicator.TEST);
    private static final int FIRST_NUMBER = 990_000_001;
    private static final int NUMBERS_OF_A_PRACTICE = 10;
    private static final int DAYS_BACK = 84;
    private static final int LOOKED_AT = 60;
    private static final int OF_EACH = 2;
    private static final Money MOST_TAKEN_BACK = Money.of("300.00");

    @Inject
    private TradingPartners partners;

    @Inject
    private ReceivingFacilities facilities;

    @Inject
    private ClaimRegister claims;

    @Inject
    private RemittanceLog remittances;

    @Inject
    private ExchangeLog exchange;

    @Inject
    private BusinessClock clock;

    /** Makes the records system a partner, before any practice hears from it. */
    void introduceRecords() {
        partners.add(RECORDS);
    }

    void arrive(DemoPractice practice) {
        var today = clock.today(practice.timeZone());
        sendFromPayer(practice, today);
        sendFromRecords(practice, today);
    }

    private void sendFromPayer(DemoPractice practice, LocalDate today) {
        var sandbox = partner(SANDBOX);
        var identity = practice.identity();
        var number = FIRST_NUMBER + DemoPractice.all().indexOf(practice) * NUMBERS_OF_A_PRACTICE;
        var files = new StrayFiles(
                sandbox,
                identity.legalName().toUpperCase(Locale.US),
                identity.npi(),
                identity.taxId(),
                today.atTime(LocalTime.NOON),
                number);
        var served = today.minusDays(DAYS_BACK);
        drop(sandbox, "835-" + (number + 1) + ".edi", files.paymentThatIsACentOff(served));
        var decided = onceDecided(today);
        if (decided.size() == OF_EACH) {
            var first = decided.get(0);
            drop(
                    sandbox,
                    "835-" + number + ".edi",
                    files.paymentOfTheProgramBefore(served, adviceOf(first), known(first)));
            drop(sandbox, "277CA-" + (number + 2) + ".edi", files.answerThatComesTooLate(known(decided.get(1))));
        }
    }

    /** Two claims that were paid once, in full, and not much. */
    private List<PaidClaimView> onceDecided(LocalDate today) {
        var paid = new ClaimFilter(ClaimGroup.PAID, null, today.minusDays(DAYS_BACK), today);
        return claims.rows(paid, 0, LOOKED_AT).stream()
                .map(row -> remittances.ofClaim(row.id()))
                .filter(decisions -> decisions.size() == 1)
                .flatMap(List::stream)
                .filter(DemoStrays::canBeTakenBack)
                .limit(OF_EACH)
                .toList();
    }

    private static boolean canBeTakenBack(PaidClaimView decision) {
        return decision.state() == PaidClaimState.POSTED
                && decision.paid().isPositive()
                && decision.paid().compareTo(MOST_TAKEN_BACK) < 0;
    }

    private StrayFiles.Decided known(PaidClaimView decision) {
        return new StrayFiles.Decided(
                decision.patientControlNumber(), batchOf(decision.claim()), decision.payerClaimNumber());
    }

    private String batchOf(ClaimId claim) {
        return claims.claim(claim).sent().reference();
    }

    /** The 835 that the decision stands in, alone in its file. */
    private byte[] adviceOf(PaidClaimView decision) {
        var file = remittances.remittance(decision.remittance()).fileId();
        var set = exchange.sets(file, Reach.OWN_SETS).get(0);
        return exchange.ownSet(file, set.number()).orElseThrow();
    }

    private void sendFromRecords(DemoPractice practice, LocalDate today) {
        var facility = practice.name().split(" ")[0].toUpperCase(Locale.US);
        facilities.add(facility);
        var records = partner(RECORDS.key());
        var messages = new ClinicMessages(
                facility,
                practice.location().name(),
                practice.providers().get(0).npi(),
                today.atTime(LocalTime.NOON));
        drop(records, facility + "-1.hl7", messages.registration());
        drop(records, facility + "-2.hl7", messages.visitOf(today.minusDays(3)));
    }

    private TradingPartnerView partner(String key) {
        return partners.all().stream()
                .filter(partner -> partner.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void drop(TradingPartnerView partner, String name, byte[] content) {
        try {
            Folders.drop(Path.of(partner.folders().in()), name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
