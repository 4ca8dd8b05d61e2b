package org.claimwright.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** A biller finds what a payer allowed too little for, talks about it, agrees, and sees it settled. The payer is the demo's. */
class NegotiationBrowserIT {
    @RegisterExtension
    static final RunningApplication application = new RunningApplication();

    private static final String BILLER = "dana.whitfield@northline.example";
    private static final String SUPERVISOR = "marcus.oyelaran@northline.example";

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
    void a_short_payment_is_negotiated_from_the_visit_to_the_settlement() {
        browser.signIn(BILLER, application.password());
        browser.awaitHeading("Work for");
        release(visitPaidShort());
        browser.open("/followup/index.xhtml");
        browser.reloadUntil("Together");
        new Desk(browser, application).assertQueueOpensWhatItCounts("Underpaid", "claim", "Together");
        browser.unfoldAll();
        assertTrue(browser.text().contains("Short $"), browser.text());
        browser.assertAccessible();
        browser.photograph("underpaid");
        var claim = browser.textOf("main tbody tr[data-row] th a");
        browser.press("Negotiate");
        browser.awaitText("Choose the claims to talk about");

        var page = new CasePage(browser);
        page.choose(claim);
        browser.assertAccessible();
        browser.type("Deadline", "some day");
        browser.press("Open the case");
        browser.awaitText("That is no day");
        assertEquals("some day", browser.valueOf("Deadline"));
        page.open("12/31/2030", "Ines Calder");
        browser.assertAccessible();
        browser.photograph("negotiation-open");
        var address = browser.path();

        page.offer("0.01");
        browser.awaitText("is less than the payer allowed already");
        assertEquals("0.01", page.typedTotal());
        var expected = page.expected();
        page.offer(expected);
        browser.awaitText("The offer is noted.");
        assertEquals("Offer is out", page.state());

        page.payerOffers(expected, "takes it");
        browser.assertAccessible();
        browser.photograph("negotiation-answer");
        page.accept(expected);
        browser.open(address);
        browser.reloadUntil("Settled");
        assertFalse(browser.text().contains("Settlement differs"), browser.text());
        assertEquals(expected, page.received());
        browser.assertAccessible();
        browser.photograph("negotiation-settled");
        browser.resize(390, 844);
        assertFalse(browser.scrollsSideways());
    }

    @Test
    void a_supervisor_keeps_contracts_and_a_claim_shows_what_they_say() {
        browser.signIn(SUPERVISOR, application.password());
        browser.awaitHeading("Work for");
        browser.open("/administration/contracts.xhtml");
        browser.awaitText("Great Basin Mutual agreement");
        browser.assertAccessible();
        browser.photograph("contracts");
        browser.press("Enter it");
        browser.awaitText("The contract names no payer");

        browser.follow("Great Basin Mutual agreement");
        browser.awaitHeading("Great Basin Mutual agreement");
        browser.type("Procedure", "A0001");
        browser.type("Rate", "12.3456789");
        browser.press("Save rate");
        browser.awaitText("is no rate");
        browser.type("Rate", "12.3456");
        browser.press("Save rate");
        browser.awaitText("A0001 is allowed 12.3456 a unit");
        browser.assertAccessible();
        browser.photograph("contract");

        browser.open("/claims/index.xhtml");
        browser.follow(browser.textOf("main tbody tr[data-row] th a"));
        browser.awaitText("Expected");
        browser.assertAccessible();
        browser.photograph("claim-expected");
    }

    /** A joint injection with ultrasound, which the demo's payer always pays short. */
    private String visitPaidShort() {
        browser.open("/claims/index.xhtml");
        var patient = browser.textOf("main tbody tr[data-row] td:nth-child(3)").split(",")[0];
        var desk = new Desk(browser, application);
        desk.beginVisit(patient, "Marsh", "m17.11");
        browser.keys("20611", Keys.ENTER);
        browser.type("Line 1 price", "150.00");
        desk.saveVisit();
        browser.awaitText("Saved: ");
        return patient;
    }

    private void release(String patient) {
        browser.open("/claims/index.xhtml?state=ready");
        browser.awaitText(patient);
        browser.tick("Choose all on this page");
        browser.press("Release");
        browser.awaitText("released in");
    }
}
