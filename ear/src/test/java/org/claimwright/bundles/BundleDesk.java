package org.claimwright.bundles;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.claimwright.claims.ClaimFilter;
import org.claimwright.claims.ClaimGroup;
import org.claimwright.claims.ClaimId;
import org.claimwright.claims.ClaimQueues;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.claims.ClaimRow;
import org.claimwright.claims.ClaimSubmission;
import org.claimwright.encounters.EncounterId;
import org.claimwright.exchange.InterchangeParty;
import org.claimwright.exchange.TradingPartnerForm;
import org.claimwright.exchange.TradingPartners;
import org.claimwright.exchange.UsageIndicator;
import org.claimwright.intake.CodeMaps;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.FileFindings;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.kernel.PublishedFile;
import org.claimwright.patientbilling.SelfPayBilling;
import org.claimwright.patientbilling.StatementRun;
import org.claimwright.patientbilling.StatementWork;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerForm;
import org.claimwright.people.AccessTokens;
import org.claimwright.practices.BillingIdentity;
import org.claimwright.practices.LocationForm;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;
import org.claimwright.practices.ProviderForm;
import org.claimwright.pricing.FeeScheduleForm;
import org.claimwright.pricing.FeeSchedules;
import org.claimwright.pricing.MedicareFees;
import org.claimwright.pricing.MedicareLoad;
import org.claimwright.pricing.Scheduling;
import org.claimwright.worklists.WorkLists;

/** What the people of a practice do that is sent bundles: set it up, load its own map, release claims, make statements. */
@WebServlet("/*")
public class BundleDesk extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final PostalAddress STREET = new PostalAddress("100 Main St", "", "Houston", "TX", "770010001");
    private static final String BILLER = "Dana Whitfield";
    private static final String BEANS = "java:global/claimwright/ejb/";

    /** Of whom all that is sent is the practice's own map of. */
    static final String PAYER = "GULF1";

    static final String PROVIDER = "1234567893";
    static final String LOCATION = "Main office";
    static final LocalDate FIRST_DAY = LocalDate.of(2015, 10, 1);

    @EJB(lookup = BEANS + "Practices")
    private transient Practices practices;

    @EJB(lookup = BEANS + "PracticeProfile")
    private transient PracticeProfile profile;

    @EJB(lookup = BEANS + "PayerDirectory")
    private transient PayerDirectory payers;

    @EJB(lookup = BEANS + "TradingPartners")
    private transient TradingPartners partners;

    @EJB(lookup = BEANS + "AccessTokens")
    private transient AccessTokens tokens;

    @EJB(lookup = BEANS + "MedicareFees")
    private transient MedicareFees medicare;

    @EJB(lookup = BEANS + "FeeSchedules")
    private transient FeeSchedules schedules;

    @EJB(lookup = BEANS + "CodeMaps")
    private transient CodeMaps maps;

    @EJB(lookup = BEANS + "ClaimRegister")
    private transient ClaimRegister register;

    @EJB(lookup = BEANS + "ClaimSubmission")
    private transient ClaimSubmission submission;

    @EJB(lookup = BEANS + "SelfPayBilling")
    private transient SelfPayBilling selfPay;

    @EJB(lookup = BEANS + "WorkLists")
    private transient WorkLists workLists;

    @EJB(lookup = BEANS + "StatementRun")
    private transient StatementRun statements;

    @EJB(lookup = BEANS + "StatementWork")
    private transient StatementWork statementWork;

    @EJB(lookup = BEANS + "BusinessClock")
    private transient BusinessClock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var told = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var deed = request.getPathInfo();
        var answer =
                switch (deed) {
                    case "/practice" -> open();
                    case "/medicare" -> loadMedicare(told);
                    default -> here(request, () -> deed(deed, told));
                };
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(String.join("\n", answer));
    }

    private static List<String> here(HttpServletRequest request, Supplier<List<String>> deed) {
        return PracticeScope.within(Integer.parseInt(request.getParameter("practice")), deed);
    }

    private List<String> deed(String deed, String told) {
        return switch (deed) {
            case "/prices" -> takePrices(told);
            case "/map" -> loadMap(told);
            case "/release" -> release();
            case "/uninsured" -> billUninsured();
            case "/statements" -> makeStatements();
            default -> throw new IllegalArgumentException(deed);
        };
    }

    /** Answers its number, the key for a machine, and the partner's folders. */
    private List<String> open() {
        var partner = partners.partner(partners.add(new TradingPartnerForm(
                "gulf",
                "Example Clearinghouse",
                new InterchangeParty("ZZ", "GULF", "GULF"),
                new InterchangeParty("ZZ", "SANDBOXPAYER", "SANDBOXPAYER"),
                UsageIndicator.TEST)));
        payers.add(new PayerForm("Gulf Mutual", PAYER, "CI", 365, true, false, STREET));
        partners.route(PAYER, partner.id());
        var practice = practices.open("Gulf Family Practice", "GF", CHICAGO, clock.today(CHICAGO));
        var key = PracticeScope.within(practice, () -> {
            profile.describe(new BillingIdentity(
                    "Gulf Family Practice",
                    true,
                    "1999999984",
                    "361234567",
                    "207Q00000X",
                    STREET,
                    null,
                    "Desk",
                    "7135550100"));
            profile.addProvider(new ProviderForm("Alan", "Birch", PROVIDER, "207Q00000X", "Family medicine"));
            profile.addLocation(new LocationForm(LOCATION, "11", STREET, ""));
            return tokens.create("Synthetic records");
        });
        return List.of(
                Integer.toString(practice),
                key,
                partner.folders().out(),
                partner.folders().in());
    }

    private List<String> loadMedicare(String amounts) throws IOException {
        var file = Files.writeString(Files.createTempFile("fees", ".csv"), amounts);
        var loaded = medicare.load(FIRST_DAY, new PublishedFile("PPRRVU2025_Oct.csv", file));
        Files.delete(file);
        return loaded instanceof MedicareLoad.Refused refused ? List.of(refused.toString()) : List.of();
    }

    /** One and a half times what Medicare pays, and what else is told. */
    private List<String> takePrices(String others) {
        var scheduled = (Scheduling.Scheduled) schedules.create(new FeeScheduleForm("Medicare", FIRST_DAY, null));
        schedules.takeMedicare(scheduled.id(), BigDecimal.valueOf(150));
        var taken = schedules.importCsv(scheduled.id(), others);
        return taken.refused().stream().map(Object::toString).toList();
    }

    private List<String> loadMap(String map) {
        var findings = new FileFindings("map.csv");
        maps.load(map, findings);
        return findings.kept().stream().map(Object::toString).toList();
    }

    /** What is only doubted is compared with the records and goes as it is; then all that are ready leave. */
    private List<String> release() {
        claims(ClaimGroup.HELD).forEach(this::acknowledgeDoubts);
        var released = submission.release(claims(ClaimGroup.READY), BILLER).claims();
        return List.of(Integer.toString(released.size()));
    }

    private List<ClaimId> claims(ClaimGroup group) {
        return register.rows(ClaimFilter.of(group), 0, 1000).stream()
                .map(ClaimRow::id)
                .toList();
    }

    private void acknowledgeDoubts(ClaimId claim) {
        register.claim(claim).findings().stream()
                .filter(finding -> finding.isOpen() && finding.isAcknowledgeable())
                .forEach(finding -> submission.acknowledge(finding.id(), "As the record has it", BILLER));
    }

    /** Visits of days on which nobody insured the patient are the patient's to pay. Answers what could not be billed. */
    private List<String> billUninsured() {
        return workLists.open(ClaimQueues.NO_COVERAGE.kind()).stream()
                .map(waiting -> new EncounterId(waiting.item().subject().id()))
                .flatMap(visit -> selfPay.bill(visit, BILLER).stream())
                .map(Object::toString)
                .toList();
    }

    /** Of all who are due. */
    private List<String> makeStatements() {
        var run = statements.begin(BILLER);
        statementWork.makeAll(run, BILLER);
        return statements.progress().stream()
                .map(progress -> Integer.toString(progress.failed()))
                .toList();
    }
}
