package org.claimwright.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A biller bills a patient, takes a payment, makes a statement and a plan; a patient reads the own account and nothing else. */
class PatientBillingBrowserIT {
    /** No session opens it, whoever's it is. */
    private static final String FOR_MACHINES = "/fhir";

    private static final String PATIENT = "maria.alvarez@patient.example";
    private static final Set<String> EVERYBODYS = Set.of("/sign-in.xhtml", "/sign-out.xhtml", "/first-start.xhtml");
    private static final Pattern STATEMENT = Pattern.compile("statement\\?id=(\\d+)");

    @RegisterExtension
    static final RunningApplication application = new RunningApplication();

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = Browser.at(application);
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_biller_opens_the_account_takes_a_payment_and_agrees_on_a_plan() {
        var desk = new Desk(browser, application);
        desk.signIn(Desk.BILLER, "Harbor Orthopedic Group");
        browser.open("/index.xhtml").follow("Patients to bill");
        browser.awaitHeading("Patient billing");
        browser.assertAccessible();
        browser.photograph("patient-billing");
        browser.follow("Winter, Samuel");
        browser.awaitHeading("Account of Samuel Winter");
        browser.unfoldAll();
        browser.assertAccessible();
        browser.photograph("account");
        assertTrue(browser.text().contains("No insurance billed"), browser.text());
        var account = browser.path();

        browser.followPart("Take payment");
        browser.awaitHeading("Take payment");
        browser.type("Amount", "12.50");
        browser.choose("Paid by", "Card");
        browser.type("Reference", "4111 1111 1111 1111");
        browser.press("Take payment");
        browser.awaitText("This looks like a card number");
        assertEquals("12.50", browser.valueOf("Amount"));
        browser.assertAccessible();
        browser.type("Reference", "T-88");
        browser.press("Take payment");
        browser.awaitHeading("Receipt");
        browser.assertAccessible();
        browser.photograph("receipt");

        browser.open(account);
        browser.press("Make statement");
        browser.awaitText("Statement 1");
        assertTrue(desk.newestStatement(account).startsWith("%PDF-"));

        browser.followPart("Payment plan");
        browser.awaitHeading("New payment plan");
        browser.type("Instalments", "6");
        browser.press("Show the schedule");
        browser.awaitText("Regulation Z");
        browser.assertAccessible();
        browser.type("Instalments", "3");
        browser.press("Show the schedule");
        browser.awaitText("Together");
        browser.press("Agree on the plan");
        browser.awaitText("No interest, no fee");
        browser.assertAccessible();
        browser.photograph("plan");

        browser.open(account);
        browser.follow(browser.textOf("section[aria-labelledby=h-receipts] tbody th a"));
        browser.awaitHeading("Receipt");
        browser.followPart("Undo payment");
        browser.awaitText("Take this payment back?");
        browser.press("Undo this payment");
        browser.awaitText("it counts no more");
        browser.resize(500, 844).open(account);
        assertFalse(browser.scrollsSideways(), "the account scrolls sideways on a phone");
    }

    @Test
    void a_patient_reads_the_own_account_and_every_other_route_is_refused() {
        browser.signIn(PATIENT, application.password());
        browser.awaitHeading("Maria, you owe now");
        for (var page : new String[] {"/my/index.xhtml", "/my/why.xhtml", "/my/plan.xhtml"}) {
            browser.resize(390, 844).open(page);
            browser.unfoldAll();
            browser.assertAccessible();
            assertFalse(browser.scrollsSideways(), page + " scrolls sideways on a phone");
            browser.photograph(page.substring(1).replace('/', '-').replace(".xhtml", ""));
        }
        assertTrue(browser.text().contains("1 of 3"), browser.text());
        var patient = new Requests(application.address(), browser.cookies());
        var own = STATEMENT.matcher(patient.get("/my/index.xhtml").body());
        assertTrue(own.find());

        assertTrue(patient.get("/my/statement?id=" + own.group(1)).body().startsWith("%PDF-"));

        for (var other = 1; other <= 200; other++) {
            if (!String.valueOf(other).equals(own.group(1))) {
                assertEquals(404, patient.get("/my/statement?id=" + other).statusCode());
            }
        }
        var refused = 0;
        for (var path : Requests.routes()) {
            if (!path.startsWith("/my/") && !EVERYBODYS.contains(path)) {
                var refusal = path.equals(FOR_MACHINES) ? 401 : 403;
                assertEquals(refusal, patient.get(path + "?id=1").statusCode(), path);
                assertEquals(refusal, patient.post(path, "text=a").statusCode(), path);
                refused++;
            }
        }
        assertTrue(refused > 30, "routes tried: " + refused);
        assertEquals(404, patient.get("/first-start.xhtml").statusCode());
    }
}
