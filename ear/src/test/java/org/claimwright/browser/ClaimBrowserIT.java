package org.claimwright.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A biller releases what is ready, and watches the payer's answers come back. */
class ClaimBrowserIT {
    private static final String BILLER = "dana.whitfield@northline.example";

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
    void claims_that_are_ready_are_released_and_accepted_by_the_payer() {
        browser.signIn(BILLER, application.password());
        browser.awaitHeading("Work for");
        browser.follow("Ready to bill");
        browser.awaitHeading("Ready to bill");
        var claim = browser.textOf("main tbody th a");
        browser.assertAccessible();
        browser.photograph("claims-ready");

        browser.press("Release");
        browser.awaitText("Choose the claims to release");
        browser.tick("Choose all on this page");
        browser.press("Release");
        browser.awaitText("released in 1 file");
        browser.photograph("claims-released");

        browser.open("/claims/index.xhtml");
        browser.follow(claim);
        browser.awaitHeading(claim);
        browser.reloadUntil("Accepted by payer");
        browser.unfoldAll();
        browser.assertAccessible();
        browser.photograph("claims-accepted");
        assertTrue(browser.text().contains("STC*A2"), "the segment that says accepted stands on the timeline");

        browser.followPart("837P as sent");
        browser.awaitText("CLM*" + claim);
        browser.assertAccessible();
        browser.photograph("claims-file");

        browser.open("/index.xhtml");
        assertTrue(browser.waitingIn("Ready to bill").isEmpty());
    }

    @Test
    void a_held_claim_says_what_to_mend_and_where() {
        browser.signIn(BILLER, application.password());
        browser.awaitHeading("Work for");
        browser.follow("Held");
        browser.follow(browser.textOf("main tbody th a"));
        browser.awaitText("Mend the finding");
        browser.press("Check again");
        browser.awaitText("Mend the finding");
        assertTrue(browser.text().contains("Rule "), "a finding names its rule");
        browser.follow("Encounter");
        browser.awaitText("Diagnoses");
        assertTrue(browser.path().startsWith("/encounters/"), browser.path());
    }
}
