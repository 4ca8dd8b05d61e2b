package org.claimwright.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.openqa.selenium.Keys;

/** What people at the demo do again and again: sign in, choose the practice, write down a visit, read a paper. */
record Desk(Browser browser, RunningApplication application) {
    static final String BILLER = "dana.whitfield@northline.example";
    private static final Pattern STATEMENT = Pattern.compile("/patient-billing/statement\\?id=\\d+");

    /** In the practice whose name begins so. */
    void signIn(String person, String practice) {
        browser.signIn(person, application.password());
        browser.awaitHeading("Work for");
        workIn(practice);
    }

    void workIn(String practice) {
        browser.open("/index.xhtml");
        var here = browser.textOf(".cw-practice");
        if (!here.contains(practice)) {
            browser.press("Switch");
            browser.awaitOther(".cw-practice", here);
        }
        assertTrue(browser.textOf(".cw-practice").contains(practice), browser.textOf(".cw-practice"));
    }

    /** From the keyboard: a visit of today with one diagnosis, up to its service lines, in which the cursor stands then. */
    void beginVisit(String patient, String provider, String diagnosis) {
        browser.open("/encounters/charge-entry.xhtml");
        browser.awaitHeading("New encounter");
        browser.keys(patient);
        browser.awaitText(patient + ", ");
        browser.keys(Keys.ENTER, "t", Keys.ENTER, provider, Keys.ENTER, "11", Keys.ENTER, Keys.ENTER);
        browser.keys(diagnosis, Keys.ENTER, Keys.ENTER);
    }

    void saveVisit() {
        browser.keys(Keys.chord(Keys.CONTROL, Keys.ENTER));
    }

    void typeAddress() {
        browser.type("Street", "12 Elm St");
        browser.type("City", "Peoria");
        browser.type("State", "IL");
        browser.type("ZIP code", "61602");
    }

    /** A queue at home says how many wait and what they come to; it opens a list that holds as many and as much. */
    void assertQueueOpensWhatItCounts(String queue, String each, String sum) {
        browser.open("/index.xhtml");
        var waiting = browser.waitingIn(queue);
        browser.follow(queue);
        browser.awaitHeading(queue);
        waiting.ifPresent(counted -> {
            var items = counted.items() + " " + each + (counted.items().equals("1") ? "" : "s");
            assertTrue(browser.text().contains(items), browser.text());
            assertTrue(browser.row(sum).endsWith(" " + counted.dollars()), browser.row(sum));
        });
    }

    /** The PDF of the statement that the page names first. */
    String newestStatement(String page) {
        var requests = new Requests(application.address(), browser.cookies());
        var named = STATEMENT.matcher(requests.get(page).body());
        assertTrue(named.find(), "a statement is named");
        var paper = requests.get(named.group());
        assertEquals(200, paper.statusCode());
        return paper.body();
    }
}
