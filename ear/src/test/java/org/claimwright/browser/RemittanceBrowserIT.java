package org.claimwright.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.claimwright.kernel.Folders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A biller reads what payers paid, undoes it and posts it again, sees why one is held, and says whose an unmatched one is. */
class RemittanceBrowserIT {
    private static final String BILLER = "dana.whitfield@northline.example";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    @RegisterExtension
    static final RunningApplication application = new RunningApplication();

    private Browser browser;

    @BeforeEach
    void a_biller_at_the_browser() {
        browser = Browser.at(application);
        browser.signIn(BILLER, application.password());
        browser.awaitHeading("Work for");
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_remittance_is_read_down_to_the_ledger_undone_and_posted_again_with_the_same_figures() {
        openPosted();
        var figures = page().figures();
        assertTrue(figures.contains("Difference\n$0.00"), figures);
        var address = browser.path();
        var paid = paidClaim();
        var claim = paid.controlNumber();

        browser.follow(paid.patient());
        browser.awaitText("In the ledger");
        assertTrue(browser.text().contains("Remittance clearing"), "the entries behind the line");
        browser.assertAccessible();
        browser.photograph("remittance-line");

        browser.follow("Undo this claim");
        browser.awaitText("goes back to this remittance's clearing account");
        browser.assertAccessible();
        browser.photograph("remittance-undo-claim-asked");
        browser.press("Undo this claim");
        browser.awaitText("Undone for claim");
        assertFalse(page().figures().equals(figures), "its clearing account holds what the claim was paid");
        browser.follow("Post this claim again");
        browser.press("Post this claim again");
        browser.awaitText("is posted again");
        assertEquals(figures, page().figures());

        page().askToUndo();
        browser.photograph("remittance-undo-asked");
        page().confirmUndo();
        browser.photograph("remittance-undone");
        browser.follow(claim);
        browser.awaitHeading(claim);
        browser.follow("Void");
        browser.awaitText("until then no money moves");
        browser.assertAccessible();
        browser.photograph("claim-void-asked");
        browser.follow("Leave it as it is");
        browser.awaitText("Accepted by payer");

        browser.open(address);
        page().postAgain();
        assertEquals(figures, page().figures());
        browser.assertAccessible();
        browser.photograph("remittance-posted-again");
    }

    @Test
    void a_payment_one_cent_off_is_held_with_its_arithmetic_until_a_mended_one_comes() throws IOException {
        arrives("HELD1", 1, "1250.01", claim("NOBODYHELD", "1250", LocalDate.of(2026, 11, 2)));
        openByTrace("HELD1", "Held");
        assertTrue(browser.text().contains("Nothing of it was posted."), browser.text());
        assertTrue(browser.text().contains("Off by 0.01"), browser.text());
        browser.assertAccessible();
        browser.photograph("remittance-held");

        arrives("HELD1", 2, "1250", claim("NOBODYHELD", "1250", LocalDate.of(2026, 11, 2)));
        browser.reloadUntil("A mended set came");
        browser.follow(browser.textOf(".cw-banner--amber a"));
        browser.reloadUntil("Difference\n$0.00");
        assertTrue(browser.text().contains("$1,250.00"), browser.text());
    }

    @Test
    void a_payment_of_nobody_here_is_matched_to_its_claim_once_it_is_confirmed() throws IOException {
        openPosted();
        var remittance = browser.path();
        var claim = paidClaim().controlNumber();
        var charge = paidClaim().charge();
        page().undo();
        browser.follow(claim);
        browser.awaitHeading(claim);
        var day = LocalDate.parse(browser.textOf(".cw-entity .cw-line span:nth-of-type(3) b"), DAY);

        arrives("NOBODY1", 3, charge, claim("NOBODYMATCH", charge, day));
        openByTrace("NOBODY1", "Posted");
        openUnmatched();
        browser.assertAccessible();
        browser.photograph("remittance-unmatched");
        browser.followPart("Claim NOBODYMATCH");
        browser.awaitText("Claims it may be about");
        browser.assertAccessible();
        browser.photograph("remittance-match");
        browser.followInRow(claim, "Match");
        browser.awaitText("Match it to claim " + claim + "?");
        browser.assertAccessible();
        browser.photograph("remittance-match-asked");
        browser.press("Match it");
        browser.awaitHeading("Remittance NOBODY1");
        browser.awaitText("Matched by Dana Whitfield");
        browser.photograph("remittance-matched");

        openUnmatched();
        assertFalse(browser.text().contains("NOBODYMATCH"), browser.text());
        browser.open("/remittances/index.xhtml");
        browser.follow("NOBODY1");
        page().undo();
        browser.open(remittance);
        page().postAgain();
    }

    @Test
    void what_home_counts_is_what_the_list_holds_to_the_cent() throws IOException {
        arrives("COUNT1", 4, "1982.50", claim("NOBODYCOUNT", "1982.50", LocalDate.of(2026, 11, 3)));
        arrives("COUNT2", 5, "10.01", claim("NOBODYCOUNT", "10", LocalDate.of(2026, 11, 3)));
        openByTrace("COUNT1", "Posted");
        openByTrace("COUNT2", "Held");

        var desk = new Desk(browser, application);
        for (var queue : List.of("Unmatched payments", "Held remittances", "Denied")) {
            desk.assertQueueOpensWhatItCounts(queue, "item", "Together");
        }
    }

    private RemittancePage page() {
        return new RemittancePage(browser);
    }

    /** The one with the most claims: what other tests left in the demo are payments for one or two. */
    private void openPosted() {
        browser.open("/remittances/index.xhtml?state=complete");
        browser.reloadUntil("SBXE");
        browser.assertAccessible();
        browser.photograph("remittances");
        var traces = browser.textsOf("main tbody tr[data-row] th a");
        var claims = browser.textsOf("main tbody tr[data-row] td:nth-of-type(4)").stream()
                .map(Integer::valueOf)
                .toList();
        var trace = traces.get(claims.indexOf(Collections.max(claims)));
        browser.follow(trace);
        browser.awaitHeading("Remittance " + trace);
    }

    /** A claim of the remittance on the page, named by its row. */
    private record PaidClaim(String patient, String controlNumber, String charge) {}

    /** One that something was paid for, by a patient who is in the remittance once. */
    private PaidClaim paidClaim() {
        var patients = browser.textsOf("main tbody tr[data-row] th a");
        var numbers = browser.textsOf("main tbody tr[data-row] td code");
        var charges = browser.textsOf("main tbody tr[data-row] td:nth-of-type(3)");
        var paid = browser.textsOf("main tbody tr[data-row] td:nth-of-type(7)");
        var row = IntStream.range(0, patients.size())
                .filter(each -> !paid.get(each).equals("0.00"))
                .filter(each -> Collections.frequency(patients, patients.get(each)) == 1)
                .findFirst()
                .orElseThrow();
        return new PaidClaim(
                patients.get(row), numbers.get(row), charges.get(row).replace(",", ""));
    }

    private void openUnmatched() {
        browser.open("/index.xhtml");
        browser.follow("Unmatched payments");
        browser.awaitHeading("Unmatched payments");
    }

    private void openByTrace(String trace, String state) {
        browser.open("/remittances/index.xhtml");
        browser.reloadUntil(trace);
        browser.follow(trace);
        browser.awaitHeading("Remittance " + trace);
        browser.reloadUntil(state);
    }

    /** Paid in full, in one amount for the whole claim. */
    private static String claim(String controlNumber, String amount, LocalDate day) {
        return "CLP*" + controlNumber + "*1*" + amount + "*" + amount + "**12*OWN" + controlNumber
                + "*11*1~NM1*QC*1*ROE*LUCAS****MI*NO1~DTM*232*" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "~";
    }

    /** The payer leaves an 835 for Lakeside in its folder. */
    private static void arrives(String trace, int number, String amount, String claims) throws IOException {
        var body = "BPR*I*" + amount
                + "*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765432*20261112~"
                + "TRN*1*" + trace + "*1512345678~DTM*405*20261111~N1*PR*GREAT BASIN MUTUAL*XV*GBM01~N3*1 PAYER PLAZA~"
                + "N4*SALT LAKE CITY*UT*841010000~PER*BL*EDI SUPPORT*TE*5550200200~"
                + "N1*PE*LAKESIDE FAMILY MEDICINE LLC*XX*1234567893~REF*TJ*361234567~LX*1~" + claims;
        var set = "ST*835*0001~" + body + "SE*"
                + (body.chars().filter(character -> character == '~').count() + 2) + "*0001~";
        var control = String.format(Locale.ROOT, "%09d", 800_000_000 + number);
        var file = "ISA*00*          *00*          *ZZ*SANDBOXPAYER   *ZZ*CLAIMWRIGHT    *261121*1015*^*00501*"
                + control
                + "*0*T*:~GS*HP*SANDBOXPAYER*CLAIMWRIGHT*20261121*1015*" + number + "*X*005010X221A1~" + set + "GE*1*"
                + number + "~IEA*1*" + control + "~";
        Folders.drop(
                application.home().resolve("exchange/sandbox/in"),
                "own-" + number + ".edi",
                file.getBytes(StandardCharsets.ISO_8859_1));
    }
}
