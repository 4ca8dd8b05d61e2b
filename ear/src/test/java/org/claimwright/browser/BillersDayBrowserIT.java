package org.claimwright.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/**
 * One biller, one new patient, one claim, from the sign-in to the trial balance: everything a biller does with a visit, in its order and on
 * the pages that are for it. The payer is the demo's; it allows 77.44 for 20611, of which its contract says 96.80, and the patient's
 * deductible takes all of that; a visit costs the patient 25.00. What it agrees to allow more it pays itself.
 */
class BillersDayBrowserIT {
    private static final String LAST_NAME = "Brandwein";
    private static final String IN_LISTS = "Brandwein, Ottilie";
    private static final String IN_THE_BOOKS = "In the books, unbilled or owed by payers: equal";
    private static final BigDecimal INJECTION = new BigDecimal("150.00");
    private static final BigDecimal ALLOWED_FOR_VISIT = new BigDecimal("89.25");
    private static final BigDecimal COPAY = new BigDecimal("25.00");
    private static final BigDecimal SHARE = new BigDecimal("102.44");

    @RegisterExtension
    static final RunningApplication application = new RunningApplication();

    private Browser browser;
    private Desk desk;
    private String patient;
    private String claim;
    private String claimPage;
    private String account;
    private BigDecimal charged;
    private BigDecimal paid = BigDecimal.ZERO;

    @BeforeEach
    void openBrowser() {
        browser = Browser.at(application);
        desk = new Desk(browser, application);
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_biller_carries_one_patients_claim_from_the_visit_to_its_settlement() {
        desk.signIn(Desk.BILLER, "Harbor Orthopedic Group");
        queuesOpenWhatTheyCount();
        desk.workIn("Lakeside Family Medicine");
        queuesOpenWhatTheyCount();

        registersAPatientWithAGuarantorAndTwoCoverages();
        findsThePatientByEverythingThatIsKnown();
        nobodyElseSeesThePatient();
        writesDownTheVisit();
        mendsWhatIsFoundAndReleases();
        readsTheFileAndWatchesTheAnswers();
        undoesThePaymentAndPostsItAgain();
        opensTheAccountDownToTheSegment();
        makesAStatementTakesAPaymentAndAgreesOnAPlan();
        negotiatesWhatThePayerOwes();
        seesTheSettlementOnTheAccount();
        receivablesTieAndTheTrialBalanceIsZero();
    }

    // 1. Queues and practices.

    private void queuesOpenWhatTheyCount() {
        desk.assertQueueOpensWhatItCounts("Ready to bill", "claim", IN_THE_BOOKS);
        desk.assertQueueOpensWhatItCounts("Held", "claim", IN_THE_BOOKS);
        desk.assertQueueOpensWhatItCounts("Denied", "item", "Together");
        desk.assertQueueOpensWhatItCounts("Underpaid", "claim", "Together");
    }

    // 2. The patient.

    private void registersAPatientWithAGuarantorAndTwoCoverages() {
        browser.open("/patients/register.xhtml");
        browser.press("Add coverage");
        browser.awaitText("Coverage 1");
        browser.press("Add another coverage");
        browser.awaitText("Coverage 2");
        browser.type("Last name", LAST_NAME);
        browser.type("First name", "Ottilie");
        browser.type("Birth date", "05042008");
        browser.choose("Sex", "Female");
        desk.typeAddress();
        browser.tickBeside("Somebody else than the patient");
        browser.type("Guarantor", "Last name", LAST_NAME);
        browser.type("Guarantor", "First name", "Anton");
        browser.choose("Coverage 1", "Payer", "Great Basin Mutual");
        browser.type("Coverage 1", "Member id", "bwn70041");
        browser.type("Coverage 1", "From", "1/1/2023");
        browser.choose("Coverage 1", "Patient is the subscriber's", "Child");
        browser.type("Coverage 1", "Last name", LAST_NAME);
        browser.type("Coverage 1", "First name", "Anton");
        browser.choose("Coverage 2", "Billed", "Second");
        browser.choose("Coverage 2", "Payer", "Prairie Blue");
        browser.type("Coverage 2", "Member id", "pbw556001");
        browser.type("Coverage 2", "From", "1/1/2023");
        browser.type("Coverage 2", "Last day", "12/31/2023");
        browser.press("Register");
        browser.awaitHeading("Ottilie " + LAST_NAME);
        patient = browser.path();
        assertEquals(List.of("1", "2"), browser.textsOf("section[aria-labelledby=h-coverages] tbody td:first-child"));
        assertTrue(browser.text().contains("patient is child"), browser.text());
        assertTrue(browser.text().contains("Anton " + LAST_NAME), browser.text());
    }

    private void findsThePatientByEverythingThatIsKnown() {
        var number = browser.textOf(".cw-facts span:nth-child(3) b");
        for (var known : List.of("brandw", "5/4/2008", number, "BWN70041")) {
            browser.open("/index.xhtml");
            browser.leaveFields();
            browser.keys("/");
            browser.keys(known);
            browser.awaitText(IN_LISTS);
            assertEquals("/index.xhtml", browser.path());
        }
        browser.keys(Keys.ENTER);
        browser.awaitHeading("Ottilie " + LAST_NAME);
    }

    private void nobodyElseSeesThePatient() {
        desk.workIn("Harbor Orthopedic Group");
        browser.leaveFields();
        browser.keys("/");
        browser.keys("brandw");
        browser.awaitText("Nobody found");
        assertFalse(new Requests(application.address(), browser.cookies())
                .get(patient)
                .body()
                .contains(LAST_NAME));
        desk.workIn("Lakeside Family Medicine");
    }

    // 3. The visit.

    /** The first price comes from the fee schedule, the second is typed. */
    private void writesDownTheVisit() {
        desk.beginVisit(LAST_NAME, "Marsh", "m17.11");
        browser.keys("99213", Keys.ENTER, "20611", Keys.ENTER);
        browser.type("Line 2 price", INJECTION.toPlainString());
        charged = new BigDecimal(browser.awaitFilled("Line 1 price")).add(INJECTION);
        desk.saveVisit();
        browser.awaitText("Saved: " + IN_LISTS);
        assertTrue(browser.textOf(".cw-banner").contains("$" + charged), browser.textOf(".cw-banner"));
        browser.follow("Open it");
        browser.awaitHeading(LAST_NAME);
        assertTrue(browser.text().contains("Equal"), "the visit is in the books: " + browser.text());
    }

    // 4. The claim.

    private void mendsWhatIsFoundAndReleases() {
        browser.open("/claims/index.xhtml?state=held");
        browser.followInRow(IN_LISTS, "LF");
        browser.awaitHeading("Claim LF");
        claim = browser.textOf("h1").substring("Claim ".length());
        claimPage = browser.path();
        assertTrue(browser.text().contains("Rule MOD-03"), browser.text());
        assertTrue(browser.text().contains("without modifier 25"), browser.text());

        browser.follow("Encounter");
        browser.awaitHeading(LAST_NAME);
        browser.followPart("Correct");
        browser.awaitHeading("Correct encounter");
        browser.type("Line 1 modifiers", "25");
        desk.saveVisit();
        browser.awaitHeading(LAST_NAME);

        browser.open(claimPage);
        browser.awaitText("The last check found nothing.");
        browser.press("Release");
        browser.awaitText("Released, $" + charged);
    }

    // 5. The file and the answers.

    private void readsTheFileAndWatchesTheAnswers() {
        browser.open(claimPage);
        browser.followPart("837P as sent");
        browser.awaitHeading("837P as sent");
        browser.awaitText("CLM*" + claim + "*" + charged + "*");
        browser.followPart("Byte for byte");
        browser.awaitText("ISA*00*");
        assertTrue(browser.text().contains("SV1*HC:99213:25*"), browser.text());

        browser.open(claimPage);
        browser.reloadUntil("what payers decided");
        browser.unfoldAll();
        for (var segment : List.of("TA1*", "IK5*A", "STC*A2", "CLP*" + claim)) {
            assertTrue(browser.text().contains(segment), segment + " is not on the timeline: " + browser.text());
        }
    }

    // 6. The remittance.

    private void undoesThePaymentAndPostsItAgain() {
        browser.follow(browser.textOf("section[aria-labelledby=h-payments] tbody th a"));
        browser.awaitText("In the ledger");
        assertTrue(browser.text().contains("Expected by contract"), browser.text());
        assertTrue(browser.text().contains("Remittance clearing"), "the entries behind the lines");
        var address = browser.path();
        var remittance = new RemittancePage(browser);
        var figures = remittance.figures();
        assertTrue(figures.contains("Difference\n$0.00"), figures);

        remittance.undo();
        browser.open(claimPage);
        assertTrue(browser.textOf(".cw-figures__key").contains("$" + charged), "the payer owes all of it again");

        browser.open(address);
        remittance.postAgain();
        assertEquals(figures, remittance.figures());
        browser.open(claimPage);
        assertTrue(browser.textOf(".cw-figures__key").contains("$0.00"), browser.textOf(".cw-figures__key"));
    }

    // 7. The account.

    private void opensTheAccountDownToTheSegment() {
        browser.follow("account");
        browser.awaitHeading("Account of Ottilie " + LAST_NAME);
        account = browser.path();
        assertFigures("0.00", "102.44", "0.00", "102.44");
        browser.unfoldAll();
        for (var origin : List.of("CAS*PR*3*25", "CAS*PR*1*77.44", claim)) {
            assertTrue(browser.text().contains(origin), origin + " is not on the account: " + browser.text());
        }
    }

    private void makesAStatementTakesAPaymentAndAgreesOnAPlan() {
        browser.press("Make statement");
        browser.awaitText("Due by");
        assertTrue(desk.newestStatement(account).startsWith("%PDF-"));
        pays("2.44");
        browser.open(account);
        assertFigures("0.00", "100.00", "0.00", "100.00");

        browser.followPart("Payment plan");
        browser.awaitHeading("New payment plan");
        browser.type("Instalments", "3");
        browser.press("Show the schedule");
        browser.awaitText("Together");
        browser.press("Agree on the plan");
        browser.awaitText("No interest, no fee");
        var instalments = browser.textsOf("section[aria-labelledby=h-schedule] tbody td:nth-of-type(2)");
        assertEquals(
                new BigDecimal("100.00"),
                instalments.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add));
        pays(instalments.get(0));
        browser.open(account);
        browser.followPart("Plan ");
        browser.awaitHeading("Payment plan");
        assertEquals(
                List.of("0.00", instalments.get(1), instalments.get(2)),
                browser.textsOf("section[aria-labelledby=h-schedule] tbody td:nth-of-type(4)"));
    }

    private void pays(String amount) {
        browser.open(account);
        browser.followPart("Take payment");
        browser.awaitHeading("Take payment");
        browser.type("Amount", amount);
        browser.choose("Paid by", "Check");
        browser.type("Reference", "1044");
        browser.press("Take payment");
        browser.awaitHeading("Receipt");
        paid = paid.add(new BigDecimal(amount));
    }

    // 8. The underpayment.

    private void negotiatesWhatThePayerOwes() {
        browser.open("/followup/index.xhtml");
        browser.unfoldAll();
        assertTrue(browser.row(claim).contains("1 unit × $96.80 = $96.80"), browser.row(claim));
        assertTrue(browser.row(claim).contains("Short $19.36"), browser.row(claim));
        var negotiation = new CasePage(browser);
        negotiation.choose(claim);
        negotiation.open("12/31/2030", "Ines Calder");
        var address = browser.path();
        negotiation.offer("96.80");
        browser.awaitText("The offer is noted.");
        negotiation.payerOffers("90.00", "splits it");
        negotiation.accept("90.00");

        browser.open(address);
        browser.reloadUntil("Settled");
        assertEquals(
                List.of("96.80", "90.00", "90.00"),
                List.of(negotiation.expected(), negotiation.agreed(), negotiation.received()));
    }

    /** The patient owes as much as before; 12.56 more are the payer's, and are written off no more. */
    private void seesTheSettlementOnTheAccount() {
        browser.open(claimPage);
        assertEquals(
                3,
                browser.textsOf("section[aria-labelledby=h-payments] tbody tr[data-row]")
                        .size(),
                "the decision, its reversal and the correction");
        browser.open(account);
        var visit = charged.subtract(INJECTION);
        var insurance = visit.min(ALLOWED_FOR_VISIT).subtract(COPAY).add(new BigDecimal("12.56"));
        var sums = browser.textsOf("section[aria-labelledby=h-balance] tfoot td").stream()
                .map(BigDecimal::new)
                .toList();
        assertEquals(
                List.of(charged, insurance, charged.subtract(insurance).subtract(SHARE), paid), sums.subList(0, 4));
        assertEquals(
                "$" + SHARE.subtract(paid),
                browser.textOf(".cw-figures__key dd").split("\n")[0]);
    }

    // 9. The reports.

    private void receivablesTieAndTheTrialBalanceIsZero() {
        browser.open("/reports/receivables.xhtml");
        browser.awaitHeading("Receivables by age");
        assertEquals("Ties to the ledger", browser.textOf(".cw-entity__line .ui-tag"));
        browser.choose("Rows", "accounts");
        browser.press("Show");
        browser.awaitText("By patient account");
        assertTrue(browser.text().contains(LAST_NAME), browser.text());

        browser.follow("Trial balance");
        browser.awaitHeading("Trial balance");
        assertEquals("0.00", browser.textOf(".cw-sum .total td"));
    }

    private void assertFigures(String withInsurance, String due, String onPlan, String total) {
        var figures = browser.textsOf(".cw-figures dd").stream()
                .map(figure -> figure.split("\n")[0])
                .toList();
        assertEquals(
                List.of("$" + withInsurance, "$" + due, "$" + onPlan, "$" + total),
                List.of(figures.get(0), figures.get(1), figures.get(2), figures.get(4)));
    }
}
