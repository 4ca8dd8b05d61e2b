package org.claimwright.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The portal's shell as its people meet it, in the demo that {@code ./run.sh} starts. */
class PortalBrowserIT {
    private static final String BILLER = "dana.whitfield@northline.example";
    private static final String ADMINISTRATOR = "priya.raman@northline.example";
    private static final String PATIENT = "maria.alvarez@patient.example";
    private static final int WINDOWS = 2;
    private static final Set<String> OPEN_TO_ALL = Set.of("/sign-in.xhtml");
    private static final Set<String> FOR_EVERYBODY_SIGNED_IN = Set.of("/sign-out.xhtml");

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
    void a_biller_signs_in_and_switches_between_practices() {
        browser.signIn(BILLER, application.password());
        browser.awaitHeading("Work for");
        assertTrue(browser.textOf(".cw-practice").contains("Lakeside Family Medicine")
                || browser.textOf(".cw-practice").contains("Harbor Orthopedic Group"));
        var first = browser.textOf(".cw-practice");
        browser.photograph("home");

        browser.press("Switch");
        browser.awaitOther(".cw-practice", first);

        assertNotEquals(first, browser.textOf(".cw-practice"));
    }

    @Test
    void a_wrong_password_is_told_beside_its_field_and_the_name_stays() {
        browser.signIn(BILLER, "not this one");
        browser.awaitText("tries left");

        assertEquals(BILLER, browser.valueOf("Work e-mail"));
        assertTrue(browser.describedBeside("Password").contains("tries left"), browser.describedBeside("Password"));
        browser.assertAccessible();
        browser.photograph("sign-in-refused");
    }

    @Test
    void an_administrator_moves_the_clock_after_reading_what_it_does() {
        browser.signIn(ADMINISTRATOR, application.password());
        browser.awaitHeading("Work for");
        browser.open("/administration/clock.xhtml");
        browser.type("Days", "0");
        browser.press("Move forward");
        browser.awaitText("1 to 366 days at a time");
        browser.type("Days", "2");
        browser.press("Move forward");
        browser.awaitText("cannot be moved back");
        browser.assertAccessible();

        browser.press("Move 2 days");

        browser.awaitText("Moved.");
    }

    @Test
    void every_page_is_accessible_in_both_themes_and_fits_a_phone() {
        var pages = new ConcurrentLinkedQueue<>(staffPages());
        var looking = Stream.generate(() -> CompletableFuture.runAsync(() -> lookAt(pages)))
                .limit(WINDOWS)
                .toList();

        looking.forEach(CompletableFuture::join);
    }

    /** One page after the other, in a window of its own, until none is left. */
    private static void lookAt(Queue<String> pages) {
        try (var window = Browser.at(application)) {
            window.signIn(ADMINISTRATOR, application.password());
            window.awaitHeading("Work for");
            for (var page = pages.poll(); page != null; page = pages.poll()) {
                lookAt(window, page);
            }
        }
    }

    private static void lookAt(Browser window, String page) {
        window.inTheme("light").resize(1440, 900).open(page).assertAccessible();
        window.photograph(photo(page, "light"));
        window.inTheme("dark").assertReadable();
        window.photograph(photo(page, "dark"));
        window.inTheme("light").resize(720, 900).assertAccessible();
        assertFalse(window.scrollsSideways(), page + " scrolls sideways at 200 %");
        window.resize(500, 844);
        assertFalse(window.scrollsSideways(), page + " scrolls sideways on a phone");
    }

    private static String photo(String page, String theme) {
        return page.substring(1).replace('/', '-').replace(".xhtml", "-" + theme);
    }

    @Test
    void somebody_not_signed_in_opens_nothing_but_the_sign_in() {
        var anonymous = new Requests(application.address(), "");

        var opened = statuses(anonymous, Requests.pages());
        opened.keySet().removeAll(OPEN_TO_ALL);

        assertEquals(
                Set.of(),
                opened.entrySet().stream()
                        .filter(page -> page.getValue() == 200)
                        .collect(Collectors.toSet()));
        assertEquals(404, anonymous.get("/nothing/here").statusCode());
        assertEquals(404, anonymous.get("/WEB-INF/web.xml").statusCode());
    }

    @Test
    void a_patient_opens_no_page_of_the_staff() {
        browser.signIn(PATIENT, application.password());
        browser.awaitHeading("you owe");
        var patient = new Requests(application.address(), browser.cookies());

        var refused = statuses(patient, staffPages());

        assertEquals(Set.of(403), Set.copyOf(refused.values()), refused.toString());
        browser.open("/index.xhtml").awaitHeading("may not open");
        browser.photograph("patient-refused");
    }

    @Test
    void a_biller_does_not_administer() {
        browser.signIn(BILLER, application.password());
        browser.awaitHeading("Work for");

        assertEquals(
                403,
                new Requests(application.address(), browser.cookies())
                        .get("/administration/clock.xhtml")
                        .statusCode());
    }

    @Test
    void a_form_sent_without_its_page_changes_nothing() {
        browser.signIn(ADMINISTRATOR, application.password());
        browser.awaitHeading("Work for");
        browser.open("/administration/clock.xhtml");
        var before = browser.textOf("main table");
        var forged = new Requests(application.address(), browser.cookies());

        forged.post("/administration/clock.xhtml", "move=move&move%3Adays%3Ainput=30&move%3Aask=move%3Aask");
        forged.post("/administration/clock.xhtml", "confirm=confirm&confirm%3Aconfirm=confirm%3Aconfirm");

        assertEquals(before, browser.open("/administration/clock.xhtml").textOf("main table"));
    }

    @Test
    void the_session_is_new_after_the_sign_in_and_its_cookie_is_kept_from_scripts() {
        browser.open("/sign-in.xhtml");
        var before = browser.cookies();
        browser.signIn(BILLER, application.password());
        browser.awaitHeading("Work for");

        assertNotEquals(before, browser.cookies());
        var response = new Requests(application.address(), "").get("/sign-in.xhtml");
        var cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        assertTrue(response.headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .contains("default-src 'self'"));
        assertTrue(response.headers().firstValue("X-Content-Type-Options").isPresent());
        assertEquals(List.of("no-store"), response.headers().allValues("Cache-Control"));
    }

    @Test
    void methods_other_than_reading_and_sending_are_denied() {
        var anonymous = new Requests(application.address(), "");

        for (var method : List.of("PUT", "DELETE", "TRACE")) {
            assertTrue(anonymous.with(method, "/sign-in.xhtml").statusCode() >= 400, method);
        }
    }

    private static List<String> staffPages() {
        return Requests.pages().stream()
                .filter(page -> !OPEN_TO_ALL.contains(page) && !FOR_EVERYBODY_SIGNED_IN.contains(page))
                .filter(page -> !page.equals("/first-start.xhtml") && !page.startsWith("/my/"))
                .toList();
    }

    private static TreeMap<String, Integer> statuses(Requests requests, List<String> pages) {
        var statuses = new TreeMap<String, Integer>();
        pages.forEach(page -> statuses.put(page, requests.get(page).statusCode()));
        return statuses;
    }
}
