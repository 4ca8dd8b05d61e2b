package org.claimwright.made;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimwright.charges.ChargeAnswer;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.charges.ChargeForm;
import org.claimwright.claims.ClaimId;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.claims.ClaimSubmission;
import org.claimwright.claims.ClaimView;
import org.claimwright.encounters.EncounterForm;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.Recording;
import org.claimwright.exchange.InterchangeParty;
import org.claimwright.exchange.TradingPartnerForm;
import org.claimwright.exchange.TradingPartners;
import org.claimwright.exchange.UsageIndicator;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerForm;
import org.claimwright.practices.BillingIdentity;
import org.claimwright.practices.LocationForm;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;
import org.claimwright.practices.ProviderForm;
import org.claimwright.registration.CoverageForm;
import org.claimwright.registration.PatientForm;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.Registration;
import org.claimwright.registration.Relationship;
import org.claimwright.registration.Sex;

/**
 * Does in a running server, of the application as it is shipped, what people do before a payment comes: opens a practice, enters
 * visits and releases their claims, all through the entry points. It belongs to the tests and is deployed beside the application.
 */
@WebServlet("/*")
public class PracticeMaker extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final PostalAddress STREET = new PostalAddress("100 Main St", "", "Springfield", "IL", "627010001");
    private static final int VISITS_A_PATIENT = 20;
    private static final String BEANS = "java:global/claimwright/ejb/";

    @EJB(lookup = BEANS + "Practices")
    private transient Practices practices;

    @EJB(lookup = BEANS + "PracticeProfile")
    private transient PracticeProfile profile;

    @EJB(lookup = BEANS + "PayerDirectory")
    private transient PayerDirectory payers;

    @EJB(lookup = BEANS + "TradingPartners")
    private transient TradingPartners partners;

    @EJB(lookup = BEANS + "PatientRegistry")
    private transient PatientRegistry patients;

    @EJB(lookup = BEANS + "EncounterRegister")
    private transient EncounterRegister encounters;

    @EJB(lookup = BEANS + "ChargeCapture")
    private transient ChargeCapture charges;

    @EJB(lookup = BEANS + "ClaimSubmission")
    private transient ClaimSubmission submission;

    @EJB(lookup = BEANS + "ClaimRegister")
    private transient ClaimRegister register;

    @EJB(lookup = BEANS + "BusinessClock")
    private transient BusinessClock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answer =
                switch (request.getPathInfo()) {
                    case "/practice" -> open(request.getParameter("key"), request.getParameter("taxId"));
                    case "/claims" ->
                        claims(
                                number(request, "practice"),
                                request.getParameter("key"),
                                number(request, "count"),
                                number(request, "lines"));
                    case "/release" -> release(number(request, "practice"), request.getParameter("claims"));
                    default -> throw new IllegalArgumentException(request.getPathInfo());
                };
        response.setContentType("text/plain");
        response.getWriter().write(String.join("\n", answer));
    }

    private static int number(HttpServletRequest request, String name) {
        return Integer.parseInt(request.getParameter(name));
    }

    /** Answers its number and the partner's folders. */
    private List<String> open(String key, String taxId) {
        var partner = partners.partner(partners.add(new TradingPartnerForm(
                key,
                "Example Clearinghouse",
                new InterchangeParty("ZZ", "LAKESIDE", "LAKESIDE"),
                new InterchangeParty("ZZ", "SANDBOXPAYER", "SANDBOXPAYER"),
                UsageIndicator.TEST)));
        payers.add(new PayerForm("Prairie Mutual", payerId(key), "CI", 180, true, false, STREET));
        partners.route(payerId(key), partner.id());
        var practice = practices.open("Lakeside Family Medicine", "LF", CHICAGO, clock.today(CHICAGO));
        PracticeScope.within(practice, () -> {
            profile.describe(new BillingIdentity(
                    "Lakeside Family Medicine",
                    true,
                    "1999999984",
                    taxId,
                    "207Q00000X",
                    STREET,
                    null,
                    "Billing desk",
                    "5550100100"));
            profile.addProvider(new ProviderForm("Alan", "Smith", "1234567893", "207Q00000X", "Family medicine"));
            return profile.addLocation(new LocationForm("Main office", "11", STREET, ""));
        });
        return List.of(
                Integer.toString(practice),
                partner.folders().in(),
                partner.folders().out(),
                partner.folders().done());
    }

    private static String payerId(String key) {
        return key.toUpperCase();
    }

    /** Answers for each its number, its control number, its day and its charges. */
    private List<String> claims(int practice, String key, int count, int lines) {
        var made = new ArrayList<String>();
        for (var number = 0; made.size() < count; number++) {
            var patient = PracticeScope.within(practice, () -> patient(key));
            var visits = Math.min(VISITS_A_PATIENT, count - made.size());
            IntStream.rangeClosed(1, visits)
                    .mapToObj(day -> PracticeScope.within(
                            practice, () -> claim(patient, clock.today(CHICAGO).minusDays(day), lines)))
                    .map(PracticeMaker::line)
                    .forEach(made::add);
        }
        return made;
    }

    private static String line(ClaimView claim) {
        return String.join(
                " ",
                Long.toString(claim.id().value()),
                claim.patientControlNumber(),
                claim.serviceDate().toString(),
                claim.lines().stream().map(line -> Long.toString(line.charge())).collect(Collectors.joining(",")));
    }

    private PatientId patient(String key) {
        var payer = payers.byElectronicId(payerId(key)).orElseThrow().id();
        var coverage = new CoverageForm(
                1,
                payer,
                "Plan",
                "GRP100",
                "ABC123456",
                Relationship.SELF,
                null,
                clock.today(CHICAGO).minusYears(1),
                null);
        var form = new PatientForm(
                "Jane", "Q", "Doe", "", LocalDate.of(1985, 2, 14), Sex.FEMALE, STREET, "5550200100", null);
        return ((Registration.Registered) patients.register(form, List.of(coverage))).patient();
    }

    private ClaimView claim(PatientId patient, LocalDate day, int lines) {
        var provider = profile.providers().get(0).id();
        var office = profile.locations().get(0).id();
        var opened = encounters.open(EncounterForm.visit(patient, day, provider, office, List.of("J0190")));
        var visit = ((Recording.Recorded) opened).id();
        var forms = Service.first(lines).stream()
                .map(service -> ChargeForm.of(service.procedure()).priced(service.price()))
                .toList();
        if (!(charges.capture(visit, forms) instanceof ChargeAnswer.Captured)) {
            throw new IllegalStateException("a charge was refused");
        }
        encounters.close(visit);
        return register.claim(register.claimsOf(visit).get(0).id());
    }

    /** In one batch; answers how many left. */
    private List<String> release(int practice, String claims) {
        var ids = Arrays.stream(claims.split(","))
                .map(id -> new ClaimId(Long.parseLong(id)))
                .toList();
        var released = PracticeScope.within(practice, () -> submission.release(ids, "Dana Whitfield"));
        return List.of(Integer.toString(released.claims().size()));
    }
}
