package org.claimwright.claims.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.claimwright.claims.ClaimFrequency;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.registration.Relationship;
import org.claimwright.registration.Sex;

/** A claim on which nothing is wrong, to be changed in one place by a test. All people and numbers are invented. */
public final class DraftOf {
    public static final LocalDate SERVICE = LocalDate.of(2026, 11, 2);
    public static final PostalAddress STREET = new PostalAddress("100 Main St", "", "Springfield", "IL", "627010001");
    public static final PostalAddress HOME = new PostalAddress("12 Elm St", "", "Springfield", "IL", "62702");
    public static final PayerOnClaim PAYER =
            new PayerOnClaim(1, "Prairie Mutual", "99901", "CI", 180, true, false, true, STREET);
    public static final PayerOnClaim OTHER_PAYER =
            new PayerOnClaim(2, "Second Mutual", "99902", "CI", 365, false, false, true, STREET);
    public static final PayerOnClaim MEDICARE =
            new PayerOnClaim(3, "Medicare", "99903", "MB", 365, true, true, true, STREET);
    public static final Party PATIENT = new Party("Jane", "Q", "Doe", "", LocalDate.of(1985, 2, 14), Sex.FEMALE, HOME);
    public static final ProviderOnClaim RENDERING =
            new ProviderOnClaim(7L, "Alan", "Smith", "1234567893", "207Q00000X", "Family medicine");

    public String number = "LF00001042";
    public ClaimFrequency frequency = ClaimFrequency.ORIGINAL;
    public String originalClaimNumber;
    public LocalDate serviceDate = SERVICE;
    public Party patient = PATIENT;
    public CoverageOnClaim coverage = coverage(1, 1, PAYER);
    public List<CoverageOnClaim> others = new ArrayList<>();
    public BillingProvider billing = billing(STREET);
    public ProviderOnClaim rendering = RENDERING;
    public ProviderOnClaim referring;
    public Facility facility;
    public RelatedAccident accident;
    public String priorAuthorization;
    public List<String> diagnoses = List.of("J0190", "E119");
    public List<ServiceLine> lines = List.of(line(1, "99213", "150.00"), line(2, "71046", "60.00"));
    public Money total;
    public List<PriorPayment> priorPayments = List.of();
    public ClaimHistory history = ClaimHistory.NONE;
    public LocalDate today = SERVICE.plusDays(5);

    public static CoverageOnClaim coverage(long id, int rank, PayerOnClaim payer) {
        return new CoverageOnClaim(
                id, rank, payer, "GRP100", "ABC123456789", Relationship.SELF, PATIENT, LocalDate.of(2026, 1, 1), null);
    }

    public static BillingProvider billing(PostalAddress address) {
        return new BillingProvider(
                "Lakeside Family Medicine",
                true,
                "1999999984",
                "990000001",
                "207Q00000X",
                address,
                null,
                "Billing desk",
                "5550100100");
    }

    public static ServiceLine line(int number, String procedure, String amount, String... modifiers) {
        return new ServiceLine(
                number,
                100L + number,
                procedure,
                List.of(modifiers),
                BigDecimal.ONE,
                Money.of(amount),
                List.of(1),
                SERVICE,
                SERVICE);
    }

    public static ServiceLine line(UnaryOperator<ServiceLine> change) {
        return change.apply(line(1, "99213", "150.00"));
    }

    public ClaimDraft draft() {
        var all = new ArrayList<>(others);
        all.add(0, coverage);
        var sum = Money.sum(lines.stream().map(ServiceLine::amount).toList());
        return new ClaimDraft(
                number,
                frequency,
                originalClaimNumber,
                serviceDate,
                "11",
                patient,
                coverage,
                all,
                billing,
                rendering,
                referring,
                facility,
                accident,
                priorAuthorization,
                diagnoses,
                lines,
                total == null ? sum : total,
                priorPayments,
                history,
                today);
    }
}
