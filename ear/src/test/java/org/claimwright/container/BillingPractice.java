package org.claimwright.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimwright.charges.ChargeAnswer;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.charges.ChargeForm;
import org.claimwright.encounters.EncounterForm;
import org.claimwright.encounters.EncounterId;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.Recording;
import org.claimwright.exchange.InboundFolders;
import org.claimwright.exchange.InterchangeParty;
import org.claimwright.exchange.Outbox;
import org.claimwright.exchange.TradingPartnerForm;
import org.claimwright.exchange.TradingPartnerView;
import org.claimwright.exchange.TradingPartners;
import org.claimwright.exchange.UsageIndicator;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerForm;
import org.claimwright.payers.PayerId;
import org.claimwright.practices.BillingIdentity;
import org.claimwright.practices.LocationForm;
import org.claimwright.practices.LocationId;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;
import org.claimwright.practices.ProviderForm;
import org.claimwright.practices.ProviderId;
import org.claimwright.registration.CoverageForm;
import org.claimwright.registration.PatientForm;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.Registration;
import org.claimwright.registration.Relationship;
import org.claimwright.registration.Sex;
import org.claimwright.remittance.PostingRun;
import org.claimwright.sandboxpayer.SandboxPayer;

/** A practice with one provider in one office, that bills one payer through a partner with folders of its own; opened anew for each test. */
@Dependent
class BillingPractice {
    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    static final PostalAddress STREET = new PostalAddress("100 Main St", "", "Springfield", "IL", "627010001");

    @Inject
    private Practices practices;

    @Inject
    private PracticeProfile profile;

    @Inject
    private PayerDirectory payers;

    @Inject
    private TradingPartners partners;

    @Inject
    private PatientRegistry patients;

    @Inject
    private EncounterRegister encounters;

    @Inject
    private ChargeCapture charges;

    @Inject
    private Outbox outbox;

    @Inject
    private InboundFolders inbound;

    @Inject
    private PostingRun run;

    @Inject
    private BusinessClock clock;

    private int id;
    private TradingPartnerView partner;
    private String payerId;
    private PayerId payer;
    private String taxId;
    private ProviderId provider;
    private LocationId office;

    void open() {
        var key = UUID.randomUUID().toString();
        id = practices.open("Lakeside Family Medicine", "LF", CHICAGO, today());
        partner = partners.partner(partners.add(new TradingPartnerForm(
                key,
                "Example Clearinghouse",
                new InterchangeParty("ZZ", "LAKESIDE", "LAKESIDE"),
                new InterchangeParty("ZZ", "SANDBOXPAYER", "SANDBOXPAYER"),
                UsageIndicator.TEST)));
        payerId = "P" + Integer.toString(Math.abs(key.hashCode()), 36).toUpperCase();
        payer = addPayer("Prairie Mutual", payerId);
        taxId = String.format("%09d", Math.abs(key.hashCode()) % 1_000_000_000);
        partners.route(payerId, partner.id());
        in(() -> {
            assertEquals(List.of(), profile.describe(identity()));
            provider = profile.addProvider(
                    new ProviderForm("Alan", "Smith", "1234567893", "207Q00000X", "Family medicine"));
            office = profile.addLocation(new LocationForm("Main office", "11", STREET, ""));
            return id;
        });
    }

    private BillingIdentity identity() {
        return new BillingIdentity(
                "Lakeside Family Medicine",
                true,
                "1999999984",
                taxId,
                "207Q00000X",
                STREET,
                null,
                "Billing desk",
                "5550100100");
    }

    PayerId addPayer(String name, String electronicId) {
        return payers.add(new PayerForm(name, electronicId, "CI", 180, true, false, STREET));
    }

    /** In its scope. */
    <T> T in(Supplier<T> work) {
        return PracticeScope.within(id, work);
    }

    LocalDate today() {
        return clock.today(CHICAGO);
    }

    CoverageForm coverage(int rank, PayerId of, String memberId) {
        return new CoverageForm(
                rank, of, "Plan", "GRP100", memberId, Relationship.SELF, null, today().minusYears(1), null);
    }

    PatientId patient(List<CoverageForm> coverages) {
        var form = new PatientForm(
                "Jane", "Q", "Doe", "", LocalDate.of(1985, 2, 14), Sex.FEMALE, STREET, "5550200100", null);
        var answer = in(() -> patients.register(form, coverages));
        return assertInstanceOf(Registration.Registered.class, answer, answer::toString)
                .patient();
    }

    /** A closed visit; each service costs 150.00. */
    EncounterId visit(PatientId patient, LocalDate day, String... procedures) {
        var lines = Stream.of(procedures)
                .map(code -> ChargeForm.of(code).priced(Money.of("150.00")))
                .toList();
        return visit(EncounterForm.visit(patient, day, provider, office, List.of("J0190")), lines);
    }

    /** A closed visit of a day that was authorized, for one diagnosis. */
    EncounterId visitAuthorized(PatientId patient, String diagnosis, String authorization, List<ChargeForm> lines) {
        var form = EncounterForm.visit(patient, today(), provider, office, List.of(diagnosis));
        return visit(form.authorizedBy(authorization), lines);
    }

    private EncounterId visit(EncounterForm form, List<ChargeForm> lines) {
        return in(() -> {
            var opened = encounters.open(form);
            var visit = assertInstanceOf(Recording.Recorded.class, opened, opened::toString)
                    .id();
            var captured = charges.capture(visit, lines);
            assertInstanceOf(ChargeAnswer.Captured.class, captured, captured::toString);
            encounters.close(visit);
            return visit;
        });
    }

    /** The sandbox payer looks at what was left for it, and what it answers and pays is taken in and posted. */
    void payerAnswers() throws IOException {
        outbox.sendAll();
        var payerInside = SandboxPayer.by(
                clock::today,
                Path.of(partner.folders().out()),
                Path.of(partner.folders().in()));
        for (int look = 0; look < 3; look++) {
            payerInside.look();
        }
        for (int look = 0; look < 2; look++) {
            inbound.look();
        }
        run.postAll();
    }

    int id() {
        return id;
    }

    Path leftByPartner() {
        return Path.of(partner.folders().in());
    }

    TradingPartnerView partner() {
        return partner;
    }

    PayerId payer() {
        return payer;
    }

    String payerId() {
        return payerId;
    }

    String taxId() {
        return taxId;
    }
}
