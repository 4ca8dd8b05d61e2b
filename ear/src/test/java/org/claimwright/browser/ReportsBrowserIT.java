package org.claimwright.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A supervisor closes a month: what is owed by age ties to the ledger, opens into its items, and the books sum to zero. */
class ReportsBrowserIT {
    private static final String SUPERVISOR = "marcus.oyelaran@northline.example";

    @RegisterExtension
    static final RunningApplication application = new RunningApplication();

    private Browser browser;

    @BeforeEach
    void a_supervisor_is_at_the_reports() {
        browser = Browser.at(application);
        browser.signIn(SUPERVISOR, application.password());
        browser.awaitHeading("Work for");
        browser.open("/reports/receivables.xhtml");
        browser.awaitHeading("Receivables by age");
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void receivables_tie_to_the_ledger_and_a_row_opens_into_its_items() {
        assertEquals("Ties to the ledger", browser.textOf(".cw-entity__line .ui-tag"));
        browser.photograph("receivables");
        var owed = browser.textOf(".cw-aged tbody tr:last-child td:nth-last-child(2)");

        browser.follow("Not billed yet");
        browser.awaitHeading("Not billed yet");

        assertEquals(owed, browser.textOf("tfoot .cw-money"));
        browser.assertAccessible();
        browser.photograph("open-items");
    }

    @Test
    void receivables_are_told_by_patient_account_too_and_come_to_the_same() {
        var all = browser.textOf(".cw-aged tfoot td:nth-last-child(2)");

        browser.choose("Rows", "accounts");
        browser.press("Show");
        browser.awaitText("By patient account");

        assertEquals(all, browser.textOf(".cw-aged tfoot td:nth-last-child(2)"));
        browser.assertAccessible();
        browser.photograph("receivables-by-account");
    }

    @Test
    void receivables_are_kept_as_a_file_with_the_same_figures() {
        var all = browser.textOf(".cw-aged tfoot td:nth-last-child(2)").replace(",", "");

        var file = new Requests(application.address(), browser.cookies())
                .get("/reports/receivables.csv")
                .body();

        assertTrue(file.lines().reduce((first, second) -> second).orElseThrow().contains("," + all + ","), file);
    }

    @Test
    void the_trial_balance_is_zero() {
        browser.follow("Trial balance");
        browser.awaitHeading("Trial balance");

        assertEquals("0.00", browser.textOf(".cw-sum .total td"));
    }
}
